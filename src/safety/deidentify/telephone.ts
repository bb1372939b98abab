// Asks the world's numbering plans whether a bare row of digits can be dialled, so that its bracket says what it was: a telephone number,
// or another number that stands for somebody. Either way it is taken out.
import { createRequire } from 'node:module'
import type { CountryCode } from 'libphonenumber-js/max'

type Plans = Pick<typeof import('libphonenumber-js/max'), 'isValidPhoneNumber'>

/** Where English and Japanese are dialled without a country's code, by whether a number at home begins with a nought. */
const countries = { withNought: ['GB', 'IE', 'AU', 'NZ', 'JP'], without: ['US'] } satisfies Record<
  string,
  CountryCode[]
>

let plans: Plans | undefined

/** Read at the first bare row of digits: few messages hold one, and the plans of all countries take 15 MB. */
function plansOfAll(): Plans {
  plans ??= createRequire(import.meta.url)('libphonenumber-js/max') as Plans
  return plans
}

/** `digits`: seven to fifteen of them and nothing else, as dialled at home (020…) or abroad (0044…). */
export function canBeDialled(digits: string): boolean {
  const { isValidPhoneNumber } = plansOfAll()
  const abroad = digits.startsWith('00') ? digits.slice(2) : digits.startsWith('011') ? digits.slice(3) : undefined
  if (abroad !== undefined && isValidPhoneNumber(`+${abroad}`)) return true
  const atHome = digits.startsWith('0') ? countries.withNought : countries.without
  return atHome.some((country) => isValidPhoneNumber(digits, country))
}
