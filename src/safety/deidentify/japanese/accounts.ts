// Numbers and names somebody is kept under, as Japanese introduces them: 社員番号T-20931, 記号2205, LINE交換しよ→neko2maru.
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'

const keptUnder =
  '(?:記号|番号|ナンバー|受給者証|診察券|保険証|免許証|会員証|学生証|社員証|職員証|障害者手帳|療育手帳|福祉手帳|通帳|口座|カルテ|整理券|住民票コード|(?:会員|患者|社員|職員|学生|利用者|ユーザー|お客様|顧客|登録|予約|受付)(?:ID|コード|No\\.?|№)|パスワード|パスコード|シリアル|フレンドコード|フレコ)'
const kept = new RegExp(
  `${keptUnder}[」』）)]?(?:は|が|の|も|:|：|=|、|「|（|\\(|#|No\\.?|№|→|[ \\u3000])*((?=[A-Za-z]{0,6}[- ]?\\d)[A-Za-z\\d]+(?:[-ー ‐–—−/.][A-Za-z\\d]+){0,5})`,
  'gu',
)
const counted = /^\s?(?:番目|番線|番乗|人|個|つ|回|円|点|年|月|日|時|分|枚|冊|歳|才|位|桁|けた|割|%|％|件|台|種|号室)/u
const numbered =
  /(?<=(?:手帳|番号|証|証書|受付|登録|[一二三123]級)[^。\n]{0,8})第\s?\d{3,10}号|(?:精神|療育|身体|障害|受給|許可|登録|手帳|証|番号[：:は]?|[都道府県市])第\s?\d{3,10}号|(?<![A-Za-z])SW-\d{4}-\d{4}-\d{4}|[\u3400-\u9fff]{2,4} ?\d{3} ?[ぁ-ん] ?(?:\d{1,2}-\d{2}|[・.]{1,3}\d{1,3})(?!\d)/gu

const service =
  '(?:LINE|ライン|Discord|discord|ディスコード|ディスコ|インスタグラム|インスタ|Instagram|instagram|insta|ツイッター|ツイ|Twitter|twitter|旧Twitter\\)|旧ツイッター\\)|X|TikTok|ティックトック|Skype|スカイプ|カカオ|カカオトーク|Switch|スイッチ|PSN|Steam|スチーム|note|pixiv|ピクシブ|アメブロ|mixi|Telegram|テレグラム|Bluesky|ブルスカ|Threads|スレッズ|マストドン|Misskey|ミスキー|はてな|YouTube|ユーチューブ|Spotify|Slack|スラック|Zoom|ゲーム|裏垢|本垢|サブ垢|病み垢|鍵垢|趣味垢|垢|アカ|アカウント|ハンドルネーム|ハンネ|HN|ID|id|アイディー|ユーザー名|ユーザーネーム)'
const introduced = new RegExp(
  `${service}(?:の|も)?(?:ID|id|名|名前|アカウント|アカ|垢)?(?:交換(?:しよう?|して|お願い|希望)?|検索|追加(?:して)?)?[ぁ-んー]{0,4}[！!。]?[ \\u3000]?(?:は|が|→|⇒|⇨|->|=>|👉|▶|:|：|＝|=|、|「|『|（|\\(|で|[ \\u3000]){1,3}@?([A-Za-z\\d][\\w.-]{2,40})`,
  'gu',
)
const direct =
  /(?:垢名?|アカ名|ユーザー名|ハンネ|ハンドル名|アカウント名?|(?<![A-Za-z])(?:ID|id))[ \u3000]?@?([A-Za-z][\w.-]{3,30})/gu
const pointed = /(?:→|⇒|⇨|👉|▶|➡)️?[ \u3000]?@?((?=[\w.-]*[\d_])[A-Za-z][\w.-]{3,40})/gu
const sought =
  /(?<![A-Za-z@.])@?([A-Za-z][\w.-]{3,40})(?= ?(?:で|って|という|っていう|を)(?:検索|けんさく|フォロー|申請|探し|さがし|やって(?:ます|る)|(?:名前|アカ|垢|ID|ハンネ|ハンドル|ユーザー)))/gu
const spelled =
  /[A-Za-z\d][A-Za-z\d._-]{1,30} ?(?:アット(?:マーク)?|あっと(?:まーく)?|★|◎) ?[A-Za-z\d-]{2,}(?: ?(?:ドット|どっと|どと|てん|点|\.) ?[A-Za-z]{2,}){1,3}/gu
const looksLike = /[\d_.]|[a-z][A-Z]/

// @あおい: who is called upon in a chat. 夕飯@自宅 says where.
const called =
  /(?<=^|[\s。！!？?」])@([ぁ-んァ-ヶー\u3400-\u9fff][ぁ-んァ-ヶー\u3400-\u9fffA-Za-z\d_]{0,11}?)(?=さん|くん|ちゃん|[\s、。！!？?]|$)/gu
const notCalled =
  /^(?:家|自宅|実家|職場|会社|学校|病院|駅|カフェ|スタバ|マック|オンライン|現地|東京|大阪|会場|武道館|みんな|全員|ALL|募集|\d.*)$/u

export function accountsIn(text: string): Found[] {
  const found: Found[] = []
  if (text.includes('@'))
    for (const match of matchesOf(called, text))
      if (!notCalled.test(match[1] ?? ''))
        found.push({ start: match.index, end: match.index + match[0].length, kind: 'handle' })
  if (!/[A-Za-z\d]/.test(text)) return found
  const push = (end: number, value: string, kind: Found['kind']): void => {
    found.push({ start: end - value.length, end, kind })
  }
  for (const match of matchesOf(kept, text)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (value.replace(/\D/g, '').length >= 2 && !counted.test(text.slice(end))) push(end, value, 'id')
  }
  for (const match of matchesOf(spelled, text)) push(match.index + match[0].length, match[0], 'email')
  for (const match of matchesOf(numbered, text)) push(match.index + match[0].length, match[0], 'id')
  for (const pattern of [introduced, direct, pointed, sought])
    for (const match of matchesOf(pattern, text)) {
      const value = (match[1] ?? '').replace(/[.-]+$/, '')
      if (!looksLike.test(value) || /^\d+(?:[.-]\d+)*$/.test(value)) continue
      const end = match.index + match[0].length - ((match[1] ?? '').length - value.length)
      push(end, value, 'handle')
    }
  return found
}
