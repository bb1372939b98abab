// A plan or sheet as one page that prints: plain HTML without script or outside parts, with room to add by hand what is still open.
import type { CardFile } from './interaction.ts'

interface Page {
  readonly title: string
  readonly questions: readonly { readonly id: string; readonly title: string; readonly question: string }[]
}

export function sheetAsFile(page: Page, answers: Readonly<Record<string, string>>, language: 'en' | 'ja'): CardFile {
  const parts = page.questions.map(
    ({ id, title, question }) =>
      `<section><h2>${escaped(title)}</h2><p class="question">${escaped(question)}</p>${
        answers[id] === undefined ? '<p class="open"></p>' : `<p class="answer">${escaped(answers[id])}</p>`
      }</section>`,
  )
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(page.title)}</title>
<style>
body { font: 12pt/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
h1 { font-size: 1.4rem } h2 { font-size: 1.05rem; margin: 1.4rem 0 0 }
.question { color: #555; margin: 0 } .answer { white-space: pre-wrap; margin: .3rem 0 }
.open { border-bottom: 1px solid #bbb; height: 3.2rem; margin: 0 } section { break-inside: avoid }
</style></head><body><h1>${escaped(page.title)}</h1>${parts.join('')}</body></html>
`
  return { name: 'sheet.html', mediaType: 'text/html; charset=utf-8', content: Buffer.from(html, 'utf8') }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
