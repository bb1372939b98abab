// report.html: what a coordinator looks at for a minute, and prints. One file without script, with a table beside each chart.
import type { Content, Language } from '../content/index.ts'
import { breath } from './breath.ts'
import { type Bar, type Chart, drawChart } from './charts.ts'
import type { BookCode } from './codebook.ts'
import type { Statement } from './limits.ts'
import { limitsOf } from './limits.ts'
import { NOT_SHOWN } from './tables.ts'
import type { Count, Counted } from './tally.ts'
import { escaped } from './xml.ts'

interface ReportOf {
  readonly statement: Statement
  readonly counted: Counted
  readonly book: readonly BookCode[]
  readonly content: Content
  readonly language: Language
}

interface Section extends Chart {
  readonly placeTitle: string
  readonly partTitle: string | null
}

/** Grey of its own for what is not shown: it is no door. */
const UNKNOWN = '#6b6b6b'
const PLAIN = '#1b5e8c'

export async function reportHtml(of: ReportOf): Promise<string> {
  const { content, language, statement, counted } = of
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    content.say(language, `export.${key}`, values)
  const sections = sectionsOf(of, say)
  const figures: string[] = []
  for (const section of sections) {
    await breath()
    figures.push(
      `<section aria-labelledby="${section.id}-heading"><h2 id="${section.id}-heading">${escaped(section.title)}</h2>\n<div class="pair"><figure>${await drawChart(section)}</figure>\n${table(section)}</div></section>`,
    )
  }
  const limits = limitsOf({ content, language, statement, counted })
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<title>${escaped(say('report-title'))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(say('report-title'))}</h1>
<p class="lead">${escaped(say('report-lead', { voices: counted.voices, from: statement.from, until: statement.until }))}</p>
<p>${escaped(say(`report-about-${statement.profile}`))}</p>
${figures.join('\n')}
${limits
  .map(
    ({ title, lines }) =>
      `<section><h2>${escaped(title)}</h2>\n<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`
}

function sectionsOf({ counted, book, language }: ReportOf, say: (key: string) => string): Section[] {
  const unknown = say('not-shown')
  const doors = [
    ...book.map(({ id, name, color, codes }) => ({
      id: id as string,
      name,
      color,
      codes: new Map<string, string>(codes.map((code) => [code.id, code.name])),
    })),
    { id: NOT_SHOWN, name: unknown, color: UNKNOWN, codes: new Map<string, string>() },
  ]
  const doorOf = (stage: string | null) => doors.find(({ id }) => id === stage)
  const rows = (name: Count['table']) => counted.counts.filter(({ table }) => table === name)
  const label = (text: string | null): string => (text === null || text === NOT_SHOWN ? unknown : text)

  const overTime = rows('stage-by-period').flatMap(({ period, stage, voices }): Bar[] => {
    const door = doorOf(stage)
    return door ? [{ at: label(period), part: door.name, color: door.color, count: voices }] : []
  })
  overTime.sort(
    (one, other) =>
      doors.findIndex(({ name }) => name === one.part) - doors.findIndex(({ name }) => name === other.part),
  )
  const periods = [...new Set(overTime.map(({ at }) => at))].sort()

  const byCode = rows('code').map(({ stage, code, voices }): Bar => {
    const door = doorOf(stage)
    const name = door?.codes.get(code ?? '') ?? `${door?.name ?? unknown}: ${unknown}`
    return {
      at: door?.id === NOT_SHOWN ? unknown : name,
      part: door?.name ?? unknown,
      color: door?.color ?? UNKNOWN,
      count: voices,
    }
  })
  const codeOrder = doors.flatMap(({ name }) =>
    byCode
      .filter(({ part }) => part === name)
      .sort((one, other) => other.count - one.count)
      .map(({ at }) => at),
  )

  byCode.sort((one, other) => codeOrder.indexOf(one.at) - codeOrder.indexOf(other.at))

  const byLanguage = rows('language').map(
    ({ language: one, voices }): Bar => ({
      at: say(`in-${one === 'ja' ? 'ja' : 'en'}`),
      part: '',
      color: PLAIN,
      count: voices,
    }),
  )
  const most = (bars: readonly Bar[]): string =>
    [...Map.groupBy(bars, ({ at }) => at)]
      .map(([at, here]) => `${at}: ${here.reduce((sum, { count }) => sum + count, 0)}`)
      .join(language === 'ja' ? '、' : ', ')
  const countTitle = say('count-title')
  return [
    {
      id: 'doors',
      title: say('chart-doors'),
      description: `${say('chart-doors-about')} ${most(overTime)}`,
      bars: overTime,
      order: periods,
      direction: periods.length > 8 ? 'across' : 'up',
      countTitle,
      placeTitle: say('period'),
      partTitle: say('door'),
    },
    {
      id: 'codes',
      title: say('chart-codes'),
      description: `${say('chart-codes-about')} ${most(byCode)}`,
      bars: byCode,
      order: codeOrder,
      direction: 'across',
      countTitle,
      placeTitle: say('code'),
      partTitle: null,
    },
    {
      id: 'languages',
      title: say('chart-languages'),
      description: `${say('chart-languages-about')} ${most(byLanguage)}`,
      bars: byLanguage,
      order: byLanguage.map(({ at }) => at),
      direction: 'across',
      countTitle,
      placeTitle: say('language'),
      partTitle: null,
    },
  ]
}

function table(section: Section): string {
  const { bars, order, placeTitle, partTitle, countTitle, title } = section
  const head = (columns: readonly string[]): string =>
    `<thead><tr><th scope="col">${escaped(placeTitle)}</th>${columns
      .map((column) => `<th scope="col" class="number">${escaped(column)}</th>`)
      .join('')}</tr></thead>`
  const row = (place: string, counts: readonly number[]): string =>
    `<tr><th scope="row">${escaped(place)}</th>${counts.map((count) => `<td class="number">${count}</td>`).join('')}</tr>`
  const countOf = (place: string, part: string | null): number =>
    bars
      .filter((bar) => bar.at === place && (part === null || bar.part === part))
      .reduce((sum, { count }) => sum + count, 0)
  const parts = partTitle === null ? [null] : [...new Set(bars.map(({ part }) => part))]
  const places = [...new Set(order)]
  return `<table${partTitle === null ? '' : ' class="parts"'}><caption>${escaped(partTitle === null ? title : `${title} (${countTitle})`)}</caption>${head(
    parts.map((part) => part ?? countTitle),
  )}<tbody>${places
    .map((place) =>
      row(
        place,
        parts.map((part) => countOf(place, part)),
      ),
    )
    .join('')}</tbody></table>`
}

const STYLE = `
:root { color-scheme: light }
body { font: 16px/1.6 system-ui, sans-serif; color: #222; background: #fff; margin: 0 }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { font-size: 1.6rem; line-height: 1.3 } h2 { font-size: 1.2rem; margin-top: 2.5rem }
.lead { font-size: 1.1rem }
figure { margin: 0 } svg { max-width: 100%; height: auto; display: block }
.pair { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: flex-start } .pair table { flex: 1 1 22rem; min-width: 0 }
table { border-collapse: collapse; font-size: .9rem } caption { text-align: left; color: #555; padding: .3rem 0 }
th, td { text-align: left; padding: .25rem 0 .25rem 1rem; border-bottom: 1px solid #ddd; font-weight: normal; vertical-align: top }
th:first-child { padding-left: 0 } .parts tbody th { white-space: nowrap } thead th { font-weight: 600; vertical-align: bottom } .number { text-align: right; font-variant-numeric: tabular-nums }
@media print { @page { margin: 18mm } main { padding: 0; max-width: none } figure, tr, li { break-inside: avoid } .pair { display: block } h2 { break-after: avoid } }
`
