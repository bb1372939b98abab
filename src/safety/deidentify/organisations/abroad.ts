// Finds places of care that other languages write small beside their name: "Solgläntans vårdcentral", "przychodnia Pod Lipami".
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'

const cap = "\\p{Lu}[\\p{L}'’-]{1,24}"
const after = new RegExp(
  `(?<![\\p{L}])(?:${cap} ){1,3}(?:vårdcentral(?:en)?|hälsocentral|sjukhus|psykiatri|sykehus|legekontor|legesenter|sygehus|lægehus|huisartsenpraktijk|ziekenhuis|terveysasema|terveyskeskus|sairaala|kórház|rendelőintézet|nemocnice|bolnica|heilsugæsla)(?![\\p{L}])`,
  'gu',
)
const before = new RegExp(
  `(?<![\\p{L}])(?:[Pp]rzychodni[aąęe]?|[Ss]zpital(?:u|a|em)?|[Oo]środe?k\\p{Ll}{0,3} zdrowia|[Nn]emocnic[ei]|[Pp]oliklinik\\p{Ll}{0,2}|[Pp]oliambulatorio|[Oo]spedale|[Cc]onsultorio|[Cc]entro de sa[lú]ud?e?|[Cc]entre de santé|[Pp]osto de saúde|[Vv]årdcentralen|[Ss]ykehuset|[Ss]jukhuset|[Zz]iekenhuis|[Mm]aison de santé|[Gg]esundheitszentrum|[Pp]flegeheim|[Ss]pitalul|[Bb]olnic[aeiu])(?: (?:de|di|do|da|del|della|dei|im\\.|św\\.|van|sv\\.|dr\\.))? (?:${cap}[ -]?){1,3}`,
  'gu',
)

export function abroadIn(text: string): Found[] {
  const found: Found[] = []
  for (const pattern of [after, before])
    for (const match of matchesOf(pattern, text))
      found.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        kind: 'organisation',
        role: 'care',
      })
  return found
}
