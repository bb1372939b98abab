// What one character is to the rules: part of a word, a word by itself (Japanese, Chinese, Korean, emoji), a pause, or nothing.

const sign =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{2600}-\u{27bf}\u{1f300}-\u{1faff}]$/u

/** Whether a character stands as a word of its own. */
export function isSign(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return code >= 0x2600 && sign.test(char)
}

const smallKana = 'ぁぃぅぇぉゎ'
const largeKana = 'あいうえおわ'

/** The one spelling that rules and texts share: hiragana for katakana, no lengthening, no small vowels, no middle dots. */
export function foldKana(char: string): string {
  const code = char.charCodeAt(0)
  if (code === 0x30fc || code === 0x30fb || code === 0x301c) return ''
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : char
  const small = smallKana.indexOf(hiragana)
  return small < 0 ? hiragana : largeKana.charAt(small)
}

export function foldJapanese(text: string): string {
  let folded = ''
  for (const char of text) folded += foldKana(char)
  return folded
}
