// Which door a week's question comes from.
import { expect, test } from 'vitest'
import { doorIds } from '../../src/content/index.ts'
import { doorOfWeek } from '../../src/groups/plan.ts'
import { dayPlus } from '../../src/groups/schedule.ts'

const none = new Map<string, number>()
const weeks = Array.from({ length: 12 }, (_, week) => dayPlus('2026-11-16', week * 7))

test('doors take turns week by week, beginning with the first in the week in which that was set', () => {
  const doors = weeks.map((day) =>
    doorOfWeek({ kind: 'turns', weeks: 1, from: '2026-11-16' }, dayPlus(day, 3), none, 5),
  )
  expect(doors).toEqual([...doorIds, ...doorIds, ...doorIds].slice(0, 12))
})

test('a door can stay for several weeks', () => {
  const doors = weeks.map((day) => doorOfWeek({ kind: 'turns', weeks: 4, from: '2026-11-16' }, day, none, 5))
  expect(doors).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2].map((index) => doorIds[index]))
})

test('a group that never set a beginning takes turns too, through each door', () => {
  const doors = weeks.slice(0, doorIds.length).map((day) => doorOfWeek({ kind: 'turns' }, day, none, 5))
  expect(new Set(doors)).toEqual(new Set(doorIds))
})

test('votes decide from k on, and below k the doors take turns', () => {
  const turn = doorOfWeek({ kind: 'vote' }, '2026-11-23', none, 5)
  const other = doorIds.find((door) => door !== turn) ?? 'safety'
  expect(doorOfWeek({ kind: 'vote' }, '2026-11-23', new Map([[other, 4]]), 5)).toBe(turn)
  expect(doorOfWeek({ kind: 'vote' }, '2026-11-23', new Map([[other, 5]]), 5)).toBe(other)
})
