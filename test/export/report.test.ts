// The report in a real browser: nothing is loaded, nothing runs, everything is reachable without sight, and it prints.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle, season, textOf } from './records.ts'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

describe('the report', () => {
  it('holds no script, nothing from elsewhere, and a table beside each chart', async () => {
    const { files } = await bundle()
    const html = textOf(files, 'report.html')
    expect(html).not.toMatch(/<script|javascript:| on\w+="|(?:src|href)="(?!data:)|url\(/i)
    expect(html.match(/<svg role="img" aria-labelledby/g)).toHaveLength(3)
    expect(html.match(/<table[ >]/g)).toHaveLength(3)
    expect(html).toContain('the ward council')
  })

  it('shows what was stated as words, never as markup', async () => {
    const { files } = await bundle(season, { purpose: '<img src=x> & "more"' })
    expect(textOf(files, 'report.html')).toContain('&lt;img src=x&gt; &amp; &quot;more&quot;')
    expect(textOf(files, 'LIMITS.md')).toContain('\\<img src=x\\>')
  })
})

describe.runIf(browser !== undefined)("the report in Debian's Chromium (skipped where there is none)", () => {
  let open: Browser
  beforeAll(async () => {
    open = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] })
  })
  afterAll(() => open?.close())

  for (const language of ['en', 'ja'] as const) {
    it(`has no fault that axe finds, asks for nothing, and prints (${language})`, async () => {
      const { files } = await bundle(season, {}, language)
      const context = await open.newContext({ bypassCSP: true })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.setContent(textOf(files, 'report.html'))
      await page.addScriptTag({
        content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
      })
      const found = await page.evaluate(
        'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))',
      )
      expect(found).toEqual([])
      expect(asked).toEqual([])
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
      await context.close()
    })
  }
})
