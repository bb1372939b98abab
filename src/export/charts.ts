// Charts of the report as SVG that needs no script: drawn by Vega-Lite on the server, with one sentence that says what they show.
import type { TopLevelSpec } from 'vega-lite'
import { escaped } from './xml.ts'

export interface Bar {
  /** Where it stands: a period, a code, a language. */
  readonly at: string
  /** Which part of it: a door. */
  readonly part: string
  readonly color: string
  readonly count: number
}

export interface Chart {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly bars: readonly Bar[]
  /** Order of the bars. */
  readonly order: readonly string[]
  readonly direction: 'across' | 'up'
  readonly countTitle: string
}

const FONT = 'system-ui, sans-serif'

/** Width of a label in pixels, without a screen to measure on: wide letters are as wide as they are high. */
const widthOf = (label: string): number =>
  [...label].reduce((sum, letter) => sum + (/[\u1100-\uffef]/u.test(letter) ? 12.5 : 6.6), 0)

export async function drawChart(chart: Chart): Promise<string> {
  // Loaded when a report is first drawn: the bot's start, and an export to tables alone, need none of it.
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const isAcross = chart.direction === 'across'
  const parts = [...new Map(chart.bars.map(({ part, color }) => [part, color]))]
  const place = {
    field: 'at',
    type: 'nominal' as const,
    sort: [...chart.order],
    title: null,
    axis: {
      labelLimit: 0,
      labelAngle: 0,
      ...(isAcross ? { minExtent: Math.min(460, Math.max(0, ...chart.order.map(widthOf)) + 8) } : {}),
    },
  }
  const amount = {
    field: 'count',
    type: 'quantitative' as const,
    title: chart.countTitle,
    axis: { tickMinStep: 1, format: 'd' },
  }
  const spec: TopLevelSpec = {
    data: { values: chart.bars.map((bar) => ({ ...bar })) },
    ...(isAcross
      ? { width: 320, height: { step: 24 } }
      : { width: { step: Math.max(56, ...chart.order.map((label) => widthOf(label) + 12)) }, height: 220 }),
    mark: { type: 'bar', stroke: 'white', strokeWidth: 1 },
    encoding: {
      ...(isAcross ? { y: place, x: amount } : { x: place, y: amount }),
      color: {
        field: 'part',
        type: 'nominal',
        title: null,
        scale: { domain: parts.map(([part]) => part), range: parts.map(([, color]) => color) },
        legend: parts.length > 1 ? { orient: 'bottom', direction: 'vertical', labelLimit: 0 } : null,
      },
    },
    config: {
      font: FONT,
      aria: false,
      background: 'white',
      view: { stroke: null },
      axis: { labelFontSize: 12, titleFontSize: 12, labelColor: '#222', titleColor: '#222', gridColor: '#ddd' },
      legend: { labelFontSize: 12, labelColor: '#222' },
    },
  }
  vega.resetSVGDefIds()
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return accessible(svg, chart)
}

/** To a screen reader the chart is one picture with a name; the table beside it holds its numbers. */
const accessible = (svg: string, { id, title, description }: Chart): string =>
  svg
    .replace(/<svg([^>]*)>/, (_, rest: string) => {
      const kept = rest.replace(/ (?:class|role|aria-[a-z]+)="[^"]*"/g, '')
      return `<svg role="img" aria-labelledby="${id}-title ${id}-description"${kept}><title id="${id}-title">${escaped(title)}</title><desc id="${id}-description">${escaped(description)}</desc>`
    })
    .replace(/ (?:aria-roledescription|aria-label|aria-hidden)="[^"]*"| role="graphics-[a-z]+"/g, '')
