// What Japanese tells by grammar and not by letters: who is a person, what is a word, and what a place of care is called.
import { describe, expect, test } from 'vitest'
import { deidentify } from '../../src/safety/index.ts'

const shared = (text: string): string => deidentify(text, { locale: 'ja' }).text

describe('a given name that is also a word', () => {
  test.each([
    ['優に話したら、黙って聞いてくれた', '[ある人]に話したら、黙って聞いてくれた'],
    ['はるかが遠くに引っ越した', '[ある人]が遠くに引っ越した'],
    ['息子の蓮が熱を出した', '息子の[ある人]が熱を出した'],
    ['ゆきぽんに会いたい', '[ある人]に会いたい'],
    ['あの髙橋さんと話した', 'あの[ある人]さんと話した'],
  ])('is somebody where somebody is spoken of: %s', (text, expected) => {
    expect(shared(text)).toBe(expected)
  })

  test.each([
    '優しい人になりたい',
    'はるか昔の話',
    '空を見上げた',
    'はるが来たので布団を干した',
    '藤がきれいに咲いた',
    '金がない',
  ])('stays where it is a word: %s', (text) => {
    expect(shared(text)).toBe(text)
  })
})

describe('what a place of care or work is called', () => {
  test.each([
    ['デイケアのはらに通っている', '[かよっているところ]に通っている'],
    ['福祉会あかつきで働いています', '[かよっているところ]で働いています'],
    ['楽天で働いて三年になる', '[勤め先]で働いて三年になる'],
    ['若葉荘の二階に住んでいる', '[住所]の二階に住んでいる'],
  ])('is taken out with its kind: %s', (text, expected) => {
    expect(shared(text)).toBe(expected)
  })

  test.each([
    'デイケアでごはんを食べた',
    'ローソンのおにぎりを買った',
    'グループホームの見学に行った',
    '半夏厚朴湯を飲んでいる',
  ])('leaves kinds, shops and remedies: %s', (text) => {
    expect(shared(text)).toBe(text)
  })
})

test('numbers are read as they are said', () => {
  expect(shared('藤沢市辻堂東海岸3の5の11に住む14さいです')).toBe('[住所]に住む[年齢]です')
  expect(shared('次の診察は2/27、薬は1/2錠')).toBe('次の診察は[日付]、薬は1/2錠')
  expect(shared('LINE交換しよ→neko2maru')).toBe('LINE交換しよ→[ユーザー名]')
})
