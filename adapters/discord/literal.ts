// Text as it was written: nothing in it becomes markup, a mention, a link, a time stamp or an emoji on Discord.

/** What Discord shows in one message, over all its text, in UTF-16 units. */
export const MESSAGE_TEXT = 4000

const live = /[\\*_~`|<>[\]#@]|:(?=\/\/)/g
const startsList = /^([ \t]*)([-+])/gm
const startsNumber = /^([ \t]*\d+)([.)])/gm

/** Every character that Discord would act on stands behind a backslash. At most twice as long, and mostly hardly longer. */
export function literal(text: string): string {
  return shown(text).replace(live, '\\$&').replace(startsList, '$1\\$2').replace(startsNumber, '$1\\$2')
}

/** What can be shown at all: whole characters, and of the control signs only line breaks and tabs. */
function shown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
}

/** Set off as somebody's words. The mark holds to the end of its component, so nothing may follow there. */
export function quoted(words: string): string {
  return `>>> ${words.trim() === '' ? '\u200b' : literal(words)}`
}

const FENCE = '```'

/**
 * The same without a backslash, for words that would otherwise not fit: in a code block nothing is live. Where a fence stands
 * in the words themselves it is parted by a sign of no width, and where even that has no room, drawn with a look-alike.
 */
export function fenced(text: string, room: number): string {
  const inside = shown(text)
  const parted = inside.replace(/``(?=`)/g, '``\u200b')
  const fits = parted.length + 2 * (FENCE.length + 1) <= room
  return `${FENCE}\n${fits ? parted : inside.replace(/`/g, '\u02cb')}\n${FENCE}`
}
