// Twenty people over 120 days: when they open the bot, when they write and share, when they are seen online. Each has topics and a
// manner of their own, as people do.
import { screen } from '../../src/safety/index.ts'
import { type Chance, chance, pick } from './chance.ts'

export const PEOPLE = 20
export const DAYS = 120
export const START = Date.UTC(2026, 8, 6)
const MINUTE = 60_000
const DAY = 86_400_000

export interface Happening {
  readonly at: number
  readonly person: number
  readonly kind: 'open' | 'share'
  readonly words: string
}

export interface Lives {
  readonly happenings: readonly Happening[]
  /** Whether somebody is seen online at a moment. */
  online(person: number, at: number): boolean
}

const topics = [
  ['the kettle', 'a cup of tea', 'the kitchen table', 'warm bread'],
  ['the bus', 'the last stop', 'a seat by the window', 'the timetable'],
  ['my garden pots', 'the basil', 'rain on leaves', 'a small shovel'],
  ['the night light', 'the dark hall', 'a slow hour', 'the ceiling'],
  ['the choir', 'a low note', 'the song sheet', 'humming'],
  ['the library', 'a thick book', 'the reading chair', 'page corners'],
  ['the waiting room', 'a form', 'the second question', 'the clock there'],
] as const
const manners = ['', 'Well. ', 'To be honest, ', 'Sort of: ', 'I keep saying it. ', 'Hm. '] as const
const verbs = [
  'helps me stay',
  'is where I rest',
  'asks nothing of me',
  'lets me be',
  'keeps the day in one piece',
  'made me want to speak',
]

export function lives(seed: number): Lives {
  const draw = chance(seed)
  const happenings: Happening[] = []
  const windows: [number, number][][] = Array.from({ length: PEOPLE }, () => [])
  for (let person = 0; person < PEOPLE; person += 1) {
    const own = [pick(draw, topics), pick(draw, topics)] as const
    const manner = pick(draw, manners)
    for (let day = 0; day < DAYS; day += 1) {
      const waking = (): number => START + day * DAY + (8 * 60 + Math.floor(draw() * 15 * 60)) * MINUTE
      // People are about for other reasons than the bot.
      for (let visit = 0; visit < 3; visit += 1) {
        const from = waking()
        windows[person]?.push([from, from + 40 * MINUTE])
      }
      // A lively season, and then a quiet one, in which releases are as small as they may be.
      if (draw() > (day < DAYS / 4 ? 0.3 : 0.075)) continue
      const at = waking() + Math.floor(draw() * MINUTE)
      const shares = draw() < 0.45
      windows[person]?.push([at - 10 * MINUTE, at + 10 * MINUTE])
      // On some days people write at length.
      const more = day % 5 === 0 ? own.flat().map((thing) => ` I came back to ${thing} in the evening.`) : []
      const said = sentence(draw, own, manner) + more.join('')
      // Screening takes one in forty of these amiss and shows help before sharing; here only sharing is looked at.
      const words = screen(said, { locale: 'en' }).level === 'none' ? said : `${own.flat().join(', ')}.`
      happenings.push({ at, person, kind: shares ? 'share' : 'open', words })
    }
  }
  happenings.sort((one, other) => one.at - other.at)
  return {
    happenings,
    online: (person, at) => windows[person]?.some(([from, to]) => from <= at && at <= to) ?? false,
  }
}

function sentence(draw: Chance, own: readonly (readonly string[])[], manner: string): string {
  const topic = draw() < 0.8 ? pick(draw, own) : pick(draw, topics)
  const first = pick(draw, topic)
  const second = pick(draw, topic)
  return `${draw() < 0.5 ? manner : ''}Lately ${first} ${pick(draw, verbs)}, and ${second} ${pick(draw, verbs)}.`
}
