// Puts plain words in brackets where something was taken out, in the language of the words: the same bracket for the same person.
import type { Role, Span, SpanKind } from './span.ts'

export type Tongue = 'en' | 'ja' | 'de' | 'es' | 'fr'

type Words = Readonly<Record<Exclude<SpanKind, 'person' | 'organisation'>, string>> & {
  readonly persons: readonly string[]
  readonly manyPersons: (count: number) => string
  readonly organisation: string
  readonly roles: Readonly<Record<Role, string>>
  readonly anotherPlace: string
}

const en: Words = {
  persons: ['[a person]', '[another person]', '[a third person]', '[a fourth person]', '[a fifth person]'],
  manyPersons: (count) => `[person ${count}]`,
  organisation: '[an organization]',
  roles: {
    carer: '[someone who treats me]',
    teacher: '[a teacher]',
    care: '[a place of care]',
    school: '[a school]',
    work: '[a workplace]',
    group: '[a place I know]',
  },
  place: '[a place]',
  anotherPlace: '[another place]',
  address: '[an address]',
  phone: '[a phone number]',
  email: '[an email address]',
  link: '[a link]',
  handle: '[a username]',
  date: '[a date]',
  age: '[an age]',
  id: '[an id]',
  method: '[a method, left out]',
  named: '[left out]',
}
const ja: Words = {
  persons: ['[ある人]', '[別の人]', '[三人目の人]', '[四人目の人]', '[五人目の人]'],
  manyPersons: (count) => `[人物${count}]`,
  organisation: '[団体]',
  roles: {
    carer: '[かかっている先生]',
    teacher: '[先生]',
    care: '[かよっているところ]',
    school: '[学校]',
    work: '[勤め先]',
    group: '[集まり]',
  },
  place: '[場所]',
  anotherPlace: '[別の場所]',
  address: '[住所]',
  phone: '[電話番号]',
  email: '[メールアドレス]',
  link: '[リンク]',
  handle: '[ユーザー名]',
  date: '[日付]',
  age: '[年齢]',
  id: '[番号]',
  method: '[方法は伏せました]',
  named: '[伏せた言葉]',
}
const de: Words = {
  persons: [
    '[eine Person]',
    '[eine andere Person]',
    '[eine dritte Person]',
    '[eine vierte Person]',
    '[eine fünfte Person]',
  ],
  manyPersons: (count) => `[Person ${count}]`,
  organisation: '[eine Einrichtung]',
  roles: {
    carer: '[jemand, der mich behandelt]',
    teacher: '[eine Lehrkraft]',
    care: '[ein Ort der Hilfe]',
    school: '[eine Schule]',
    work: '[ein Arbeitsplatz]',
    group: '[ein Treffpunkt]',
  },
  place: '[ein Ort]',
  anotherPlace: '[ein anderer Ort]',
  address: '[eine Adresse]',
  phone: '[eine Telefonnummer]',
  email: '[eine E-Mail-Adresse]',
  link: '[ein Link]',
  handle: '[ein Benutzername]',
  date: '[ein Datum]',
  age: '[ein Alter]',
  id: '[eine Nummer]',
  method: '[eine Methode, ausgelassen]',
  named: '[ausgelassen]',
}
const es: Words = {
  persons: ['[una persona]', '[otra persona]', '[una tercera persona]', '[una cuarta persona]', '[una quinta persona]'],
  manyPersons: (count) => `[persona ${count}]`,
  organisation: '[una organización]',
  roles: {
    carer: '[alguien que me atiende]',
    teacher: '[alguien que enseña]',
    care: '[un lugar de atención]',
    school: '[una escuela]',
    work: '[un lugar de trabajo]',
    group: '[un lugar de encuentro]',
  },
  place: '[un lugar]',
  anotherPlace: '[otro lugar]',
  address: '[una dirección]',
  phone: '[un número de teléfono]',
  email: '[un correo]',
  link: '[un enlace]',
  handle: '[un nombre de usuario]',
  date: '[una fecha]',
  age: '[una edad]',
  id: '[un número]',
  method: '[un método, omitido]',
  named: '[omitido]',
}
const fr: Words = {
  persons: [
    '[une personne]',
    '[une autre personne]',
    '[une troisième personne]',
    '[une quatrième personne]',
    '[une cinquième personne]',
  ],
  manyPersons: (count) => `[personne ${count}]`,
  organisation: '[une organisation]',
  roles: {
    carer: '[quelqu’un qui me soigne]',
    teacher: '[quelqu’un qui enseigne]',
    care: '[un lieu de soin]',
    school: '[une école]',
    work: '[un lieu de travail]',
    group: '[un lieu de rencontre]',
  },
  place: '[un lieu]',
  anotherPlace: '[un autre lieu]',
  address: '[une adresse]',
  phone: '[un numéro de téléphone]',
  email: '[une adresse e-mail]',
  link: '[un lien]',
  handle: '[un nom d’utilisateur]',
  date: '[une date]',
  age: '[un âge]',
  id: '[un numéro]',
  method: '[une méthode, omise]',
  named: '[omis]',
}
const tongues: Readonly<Record<Tongue, Words>> = { en, ja, de, es, fr }

/** The finds must be sorted and apart, with offsets into `text`. */
export function replaced(text: string, finds: readonly Span[], tongue: Tongue): string {
  const words = tongues[tongue]
  const persons = new Map<string, string>()
  const places = new Map<string, string>()
  let counted = 0
  const person = (find: Span): string => {
    if (find.role) return words.roles[find.role]
    const key = find.key ?? text.slice(find.start, find.end).toLowerCase()
    const known = persons.get(key)
    if (known) return known
    counted += 1
    const bracket = words.persons[counted - 1] ?? words.manyPersons(counted)
    persons.set(key, bracket)
    return bracket
  }
  const place = (find: Span): string => {
    const key = find.key ?? text.slice(find.start, find.end).toLowerCase()
    const bracket = places.get(key) ?? (places.size === 0 ? words.place : words.anotherPlace)
    places.set(key, bracket)
    return bracket
  }
  let result = ''
  let at = 0
  for (const find of finds) {
    result += text.slice(at, find.start)
    if (find.kind === 'person') result += person(find)
    else if (find.kind === 'place') result += place(find)
    else if (find.kind === 'organisation') result += find.role ? words.roles[find.role] : words.organisation
    else result += words[find.kind]
    at = find.end
  }
  return result + text.slice(at)
}

const known = new Set(
  Object.values(tongues).flatMap((words) => [
    ...words.persons,
    words.organisation,
    words.anotherPlace,
    ...Object.values(words.roles),
    ...Object.values(words).filter((word) => typeof word === 'string'),
  ]),
)
/** Where a text already holds our own brackets: nothing in them is taken out again. */
export function bracketsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const close = text.slice(at, at + 48).indexOf(']')
    if (close < 0) continue
    const bracket = text.slice(at, at + close + 1)
    if (known.has(bracket) || /^\[(?:person|Person|persona|personne|人物) ?\d{1,4}\]$/.test(bracket))
      found.push({ start: at, end: at + close + 1 })
  }
  return found
}
