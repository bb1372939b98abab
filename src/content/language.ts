// Which of the two languages to speak with somebody: by their platform's locale, else by the script they write in. Null means
// that nothing tells, and both are shown at once: a wrong guess could hide help from who cannot read it.
export type Language = 'en' | 'ja'

export const languages: readonly Language[] = ['en', 'ja']

/** Takes `ja`, `ja-JP`, `en_GB.UTF-8` and their like; null for other languages, which would be a guess. */
export function languageOfLocale(locale: string | null): Language | null {
  const first = locale
    ?.trim()
    .split(/[-_.@]/)[0]
    ?.toLowerCase()
  return languages.find((language) => language === first) ?? null
}

/** Kana is Japanese, Latin letters are English. Chinese characters alone could be either Chinese or Japanese, so they tell nothing. */
export function languageOfWords(text: string): Language | null {
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  if (kana === 0 && latin === 0) return null
  // A Japanese sentence holds brand names and loan words; one kana says about as much as three letters.
  return kana * 3 >= latin ? 'ja' : 'en'
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0
}
