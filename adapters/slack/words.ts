// The few sentences that belong to Slack alone: the neutral lines in a direct message, and what stands around a window.
import type { SpokenLanguage } from '../../src/conversation/interaction.ts'

interface Phrase {
  readonly en: string
  readonly ja: string
}

export const NAME = 'Tomoshibi · 灯'

/** A label in the person's language, or both beside each other. */
export const label = (phrase: Phrase, language: SpokenLanguage): string =>
  language === 'both' ? `${phrase.en} · ${phrase.ja}` : phrase[language]

/** A sentence in the person's language, or both below each other. */
export const sentence = (phrase: Phrase, language: SpokenLanguage): string =>
  language === 'both' ? `${phrase.en}\n${phrase.ja}` : phrase[language]

/** Slack tells "ja-JP" or "en-GB"; nothing told, or another language, means both. */
export function spokenIn(locale: string | null): SpokenLanguage {
  if (locale?.startsWith('ja')) return 'ja'
  return locale?.startsWith('en') ? 'en' : 'both'
}

export const words = {
  close: { en: 'Close', ja: 'とじる' },
  open: { en: 'Open', ja: 'ひらく' },
  emergencyNumbers: { en: 'Emergency numbers', ja: '緊急の電話番号' },
  inWindow: { en: 'Write in a window', ja: '別の画面で書く' },
  /** What an answer to typed words shows in the chat, on a lock screen, in a preview. */
  answer: { en: 'There is an answer for you here.', ja: 'お返事があります。' },
  /** What a reminder or another note that somebody asked for shows. */
  note: { en: 'A note you asked for.', ja: '頼まれていたお知らせです。' },
  file: { en: 'A file you asked for.', ja: '頼まれていたファイルです。' },
  /** What a phone shows of a post in a channel: desktop notifications read the blocks, phones this. */
  post: { en: 'Tomoshibi posted something.', ja: '灯からの投稿です。' },
  whoCanRead: {
    en: 'Words typed here stay in this chat, and whoever owns this workspace may be able to read them. A window leaves nothing in the chat.',
    ja: 'ここに書いた言葉は、このチャットに残ります。ワークスペースの持ち主は読めることがあります。別の画面で書けば、チャットには残りません。',
  },
  moment: { en: 'One moment.', ja: 'すこし待ってください。' },
  unkept: {
    en: 'This could not be kept just now. Your words are still here. You could press again.',
    ja: 'いまは保存できませんでした。言葉はこの画面に残っています。よければ、もう一度押してください。',
  },
  folded: {
    en: 'This page was folded after a while, so that nobody reads it by chance.',
    ja: 'しばらくたったので、ほかの人の目にふれないようにとじました。',
  },
  fileOnItsWay: {
    en: 'It comes into your direct messages with Tomoshibi.',
    ja: '灯とのダイレクトメッセージに届きます。',
  },
  fileFailed: {
    en: 'Slack did not take the file. Nothing was lost. You could ask for it again.',
    ja: 'Slackがファイルを受けとりませんでした。何も失われていません。よければ、もう一度頼んでください。',
  },
} as const satisfies Record<string, Phrase>
