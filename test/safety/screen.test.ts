// What somebody may write on a bad day, and what screening must make of it: level and need.
import { describe, expect, it } from 'vitest'
import { type Need, screen } from '../../src/safety/screen/index.ts'

const read = (text: string) => screen(text, { locale: 'en' })

describe('screening names the need, so that help can fit', () => {
  const cases: [Need, string][] = [
    ['suicide', 'I have decided to kill myself tonight'],
    ['suicide', '今夜、死のうと思っています'],
    ['suicide', 'Quiero suicidarme'],
    ['suicide', 'Ich will nicht mehr leben'],
    ['suicide', 'je veux mourir'],
    ['self-harm', 'I cut my arms again last night'],
    ['self-harm', 'カッターで手首を切ってしまった'],
    ['overdose', 'I swallowed forty paracetamol an hour ago'],
    ['overdose', '睡眠薬を50錠飲んだ'],
    ['harmed-by-someone', 'My husband hit me again'],
    ['harmed-by-someone', 'He says he will kill me if I leave'],
    ['harmed-by-someone', '父に毎日殴られています'],
    ['someone-else', 'My friend says she wants to die and does not answer'],
    ['someone-else', '友達が死にたいと言っています'],
    ['unsafe', "I can't keep myself safe tonight"],
    ['unsafe', '頭の中の声が「飛び降りろ」と命令する'],
  ]
  it.each(cases)('%s: %s', (need, text) => {
    expect(read(text)).toMatchObject({ level: 'urgent', needs: expect.arrayContaining([need]) })
  })

  it('does not take a friend’s danger for the writer’s own', () => {
    expect(read('my sister wants to kill herself').needs).toEqual(['someone-else'])
    expect(read('妹が死にたいと言っている').needs).toEqual(['someone-else'])
  })

  it('puts what is dangerous this minute first', () => {
    expect(read('I want to die. I took all my pills.').needs).toEqual(['overdose', 'suicide'])
  })
})

describe('hopelessness and passive wishes are a concern, not an emergency', () => {
  it.each([
    'There is no point in living any more',
    'I am such a burden to everyone',
    "I feel hopeless and I can't see a way out",
    '消えてしまいたい',
    '生きる意味がわからない',
  ])('%s', (text) => {
    expect(read(text).level).toBe('concern')
  })
})

describe('a disguise changes nothing', () => {
  it.each([
    'i wanna k1ll mys3lf',
    'K I L L  M Y S E L F',
    'su!c!dal again, my head is loud',
    'I want to unalive myself',
    'I want to d\u200bi\u200be',
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'i wаnt tо dіe',
    'iwanttodie',
    'gonna 🔫 myself',
    'I wanna dieeeee',
    'i want to kill mysefl',
    'シニタイ',
    'ﾀﾋにたい',
    'し に た い',
  ])('%s', (text) => {
    expect(read(text).level).not.toBe('none')
  })
})

describe('a denial that is none does not silence', () => {
  it.each([
    "I don't want to live any more",
    "It's not that I want to die, I just can't go on",
    "I can't stop thinking about suicide",
    '死にたくないわけじゃない',
    '死にたいわけじゃないけど、生きていたくない',
  ])('%s', (text) => {
    expect(read(text).level).not.toBe('none')
  })
})

describe('grave words that mean something else stay quiet', () => {
  it.each([
    ['idiom', 'This heat is killing me'],
    ['idiom', 'お腹が空いて死にそう'],
    ['denial', "I'm not suicidal, only tired"],
    ['denial', "I don't want to die"],
    ['denial', '死にたいと思ったことはありません'],
    ['recovery', "I tried to kill myself ten years ago; I'm glad I am still here"],
    ['recovery', '昔は死にたいと思っていたけれど、今は生きていてよかった'],
    ['leaflet', "The poster says 'Thinking of suicide? Call us.'"],
    ['leaflet', '自殺予防の講演を聞いた'],
    ['story', 'In the film the hero kills himself'],
    ['grief', 'I lost my brother to suicide and miss him'],
    ['grief', '友人が三年前に自死しました'],
    ['everyday', 'I took my tablets with breakfast'],
    ['everyday', '料理中に指を切った'],
    ['everyday', ''],
  ])('%s: %s', (_kind, text) => {
    expect(read(text)).toEqual({ level: 'none', needs: [] })
  })
})

it('takes something long over for less than the same thing again', () => {
  expect(read('I tried to kill myself once').level).toBe('concern')
  expect(read('Last night I tried to kill myself').level).toBe('urgent')
})
