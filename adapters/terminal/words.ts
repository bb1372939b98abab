// The terminal's own few sentences, in both languages: how to answer here. Everything else that is said comes from the core.
import type { SpokenLanguage } from '../../src/conversation/interaction.ts'

const sentences = {
  en: {
    howToAnswer: 'Type a number or the words beside it. Words of your own are taken as something to write down.',
    endsWithEmpty: 'An empty line ends it.',
    oneLine: 'One line.',
    keeps: 'An empty line keeps what stands here. /empty clears it.',
    mayStayOpen: 'An empty line leaves it open.',
    chooseOne: 'Type a number or the words beside it.',
    chooseAny: 'Type any of the numbers, with spaces between, or 0 for none.',
    notAmongThese: 'That is not among these. Type one of the numbers shown.',
    needed: 'The form needs an answer here to go on. /cancel leaves it.',
    leaves: '/cancel leaves the form.',
    left: 'You left the form. Nothing was sent.',
    noForm: 'No form is open here.',
    handedOn: 'What you had typed so far is not lost. It goes on as words of your own:',
    tooLong: 'That is {length} characters, and {limit} fit here. Nothing is lost. It goes on as words of your own:',
    noSuchNumber: 'There is no {number} here. Type one of the numbers shown.',
    noSuchCommand: 'There is no {name} here. /help shows what there is.',
    youCanType: 'You can type',
    helpCommand: 'this list',
    asCommand: 'to rehearse: speak as another person',
    clockCommand: 'to rehearse: move the clock, by m, h, d or w',
    quitCommand: 'to end',
    howAs: 'Type /as and a name: letters, digits, - or _, up to 32.',
    howClock: 'Type /clock and how far, for example /clock +7d. It goes forward only.',
    speakingAs: 'You speak as {name} now.',
    clockIs: 'The clock of the bot says {time} now.',
    saved: 'Saved: {path}',
    notSaved: 'The file could not be written to {folder} ({code}). Nothing else was lost.',
    alone: 'to {name} alone',
    takenBack: 'taken back',
    locked: 'closed to replies',
    tidied: 'The cards to {name} are tidied away.',
    opened: 'thread',
    atTheEnd: 'At the end: {label}',
  },
  ja: {
    howToAnswer: '番号か、その横の言葉を入れてください。ほかの言葉は、書きとめる言葉として受けとります。',
    endsWithEmpty: '空の行で終わります。',
    oneLine: '一行です。',
    keeps: '空の行なら、いまの内容のままです。/empty で空にできます。',
    mayStayOpen: '空の行で、書かずに進めます。',
    chooseOne: '番号か、その横の言葉を入れてください。',
    chooseAny: '選ぶ番号を、空白で区切って入れてください。0 は「どれも選ばない」です。',
    notAmongThese: 'このなかにはありません。表示された番号を入れてください。',
    needed: 'ここは答えがあると先に進めます。/cancel でやめられます。',
    leaves: '/cancel でやめられます。',
    left: 'やめました。なにも送っていません。',
    noForm: 'いまは記入の途中ではありません。',
    handedOn: 'ここまで入れた言葉は、なくなっていません。書いた言葉として受けとります。',
    tooLong:
      '{length}文字あります。ここに入るのは{limit}文字です。なくなってはいません。書いた言葉として受けとります。',
    noSuchNumber: '{number}番はありません。表示された番号を入れてください。',
    noSuchCommand: '{name} はありません。/help で一覧が出ます。',
    youCanType: '使えるもの',
    helpCommand: 'この一覧',
    asCommand: '練習用: 別の人として話します',
    clockCommand: '練習用: 時計を進めます(m 分、h 時間、d 日、w 週)',
    quitCommand: '終わります',
    howAs: '/as のあとに名前を入れてください。英数字と - _ で32文字までです。',
    howClock: '/clock のあとに進める長さを入れてください。例: /clock +7d。戻すことはできません。',
    speakingAs: 'いまは {name} として話しています。',
    clockIs: 'ボットの時計は {time} です。',
    saved: '保存しました: {path}',
    notSaved: '{folder} にファイルを書けませんでした({code})。ほかのものは、なくなっていません。',
    alone: '{name} だけに',
    takenBack: '取り下げました',
    locked: '返信は閉じています',
    tidied: '{name} へのカードを片づけました。',
    opened: 'スレッド',
    atTheEnd: '最後に: {label}',
  },
} as const

export type Sentence = keyof (typeof sentences)['en']

/** One sentence, its places filled; said in both languages while nobody has told which one they read. */
export function say(
  language: SpokenLanguage,
  sentence: Sentence,
  places: Readonly<Record<string, string>> = {},
): string {
  const spoken = language === 'both' ? (['en', 'ja'] as const) : [language]
  return spoken
    .map((one) => sentences[one][sentence].replace(/\{(\w+)\}/g, (whole, place: string) => places[place] ?? whole))
    .join('\n')
}
