// Cards, forms and deliveries of every kind, filled up to the limits and with the worst words: what each adapter has to show whole.
import {
  action,
  type Block,
  type Card,
  type Choice,
  type Field,
  type Form,
  type Option,
  type SpokenLanguage,
} from '../../src/conversation/interaction.ts'
import { cardText, LIMITS } from '../../src/conversation/limits.ts'

const sentences = {
  en: 'The light is on and nothing is asked of you. ',
  ja: '明かりがついています。なにも求めていません。',
  both: 'The light is on. 明かりがついています。 ',
} satisfies Record<SpokenLanguage, string>

/** Exactly so many UTF-16 units of ordinary prose that begins with `start`. */
export function prose(language: SpokenLanguage, length: number, start = ''): string {
  const text = (start + sentences[language].repeat(Math.ceil(length / sentences[language].length))).slice(0, length)
  // No platform keeps white space at an end.
  return `${text.slice(0, -1)}${language === 'ja' ? '。' : '.'}`
}

/** A word that stands nowhere else: if it turns up where it should not, it was carried there. */
export const planted = 'Quillfeather'

/** Each would be live or vanish somewhere if it were not shown literally. */
export const hostileWords: Readonly<Record<string, string>> = {
  'markup of all kinds': `${planted} **bold** __under__ *it* _it_ ~~gone~~ ~gone~ ||hidden|| \`code\` \`\`\`block\`\`\` \\*kept\\* [a](b)`,
  'markup at the start of lines': `> quoted ${planted}\n>>> all\n# big\n-# small\n- item\n* item\n1. item\n\`\`\`js\nfence`,
  'calls to people and channels': `${planted} @everyone @here <@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678> <!channel> <!here> <!everyone> <@U012AB3CD> <@W012AB3CD|ana> <#C012AB3CD|general> <!subteam^S012AB3CD> <id:browse>`,
  'links and what becomes one': `${planted} https://example.org/a?b=c&d www.example.org [press](https://example.org/z) <https://example.org/y|press> discord.gg/abcdef mailto:a@example.org a@example.org tel:+81312345678`,
  'stamps, emoji and commands': `${planted} <t:1700000000:R> <:light:123456789012345678> <a:light:123456789012345678> </reflect:123456789012345678> <!date^1700000000^{date}|then> :smile: :+1:`,
  'signs that a format escapes': `${planted} & < > &amp; &lt;b&gt; &#64;everyone " ' \\ \\\\ %s {0} $& \${x} <b>x</b>`,
  'control signs and colours': `${planted} \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u0007 a\u0008b \u009b2J end`,
  'both directions of writing': `${planted} \u202eabc\u202c مرحبا بك \u2066x\u2069 שלום`,
  'signs that show nothing': `${planted} a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg`,
  'emoji and half of one': `${planted} 👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 \ud83d x`,
  'three thousand asterisks': '*'.repeat(3000),
  'three thousand backticks and tildes': '`~'.repeat(1500),
  'three thousand angle brackets': '<&>'.repeat(1000),
  'three thousand underscores in words': 'a_b*'.repeat(750),
  'three thousand signs of Japanese': prose('ja', 3000, planted),
  'many short lines': `${planted}\n${'あ\nb\n\n'.repeat(120)}end`,
}

export function wordsCard(language: SpokenLanguage, words: string): Card {
  return { kind: 'card', language, title: 'What you wrote', blocks: [{ kind: 'words', text: words }, goOn] }
}

/** As much of everything as may stand on one card. */
export function fullCard(language: SpokenLanguage): Card {
  const fixed: Block[] = [
    { kind: 'heading', text: `Heading ${planted}` },
    { kind: 'note', text: 'A note with *stars*, <angles> & @everyone.' },
    { kind: 'list', items: ['First of the list', '二つ目', '> third', '- fourth'] },
    { kind: 'words', text: `**${planted}** <@U012AB3CD> @here 'quoted' 言葉` },
    {
      kind: 'entry',
      name: 'A line [that] listens *free*',
      lines: ['0120-000-000 (free)', '月〜金 9:00–17:00', 'From public sources, October 2026.'],
      links: [
        { label: 'Its own page', url: 'https://example.org/line?a=1&b=2' },
        { label: '0120-000-000', url: 'tel:0120000000' },
      ],
    },
    { kind: 'divider' },
    { kind: 'text', text: 'Second paragraph.\n\nThird, after an empty line.' },
    { kind: 'note', text: 'Small print.' },
    { kind: 'heading', text: '見出し' },
    { kind: 'entry', name: 'Another one', lines: [] },
    { kind: 'divider' },
  ]
  const controls: Block[] = [
    {
      kind: 'choices',
      choices: numbered(LIMITS.choices, 'press', 'Do', (index) => (index < 5 ? 'what it does' : null)),
    },
    {
      kind: 'menu',
      id: 'country',
      label: prose(language, LIMITS.menuLabel, 'Where '),
      options: numbered(LIMITS.menuOptions, 'choose.first', 'Choose', () => prose(language, LIMITS.meaning)),
    },
    {
      kind: 'menu',
      id: 'zone',
      label: 'Second menu *of* two',
      options: numbered(LIMITS.menuOptions, 'choose.second', 'Select', () => null),
    },
  ]
  const title = prose(language, LIMITS.cardTitle, 'Title ')
  const rest: Card = { kind: 'card', language, title, blocks: [...fixed, ...controls] }
  const used = cardText(rest).reduce((sum, text) => sum + text.length + 1, 0)
  const text: Block = { kind: 'text', text: prose(language, LIMITS.cardText - used - 1, 'Text ') }
  return { ...rest, blocks: [text, ...rest.blocks] }
}

/** Choices whose labels and ids are as long as may be, all different. */
function numbered(count: number, name: string, start: string, meaning: (index: number) => string | null): Choice[] {
  return Array.from({ length: count }, (_, index) => {
    const said = meaning(index)
    const head = `${name}?of=${index}&fill=`
    return {
      label: `${start} ${index + 1} ${'長いlabel&<*>'.repeat(9)}`.slice(0, LIMITS.label - 1).concat('.'),
      action: action(name, { of: String(index), fill: 'x'.repeat(100 - head.length) }),
      ...(said === null ? {} : { meaning: said }),
    }
  })
}

export const fileCard: Card = {
  kind: 'card',
  language: 'en',
  title: 'A copy of everything',
  blocks: [
    { kind: 'text', text: 'These files are for you alone.' },
    {
      kind: 'file',
      file: {
        name: 'tomoshibi-copy.md',
        mediaType: 'text/markdown; charset=utf-8',
        content: new TextEncoder().encode(`# ${planted}\n書いた言葉\n`),
      },
    },
    {
      kind: 'file',
      file: {
        name: 'tomoshibi-copy.json',
        mediaType: 'application/json',
        content: Uint8Array.from([123, 125, 0, 255]),
      },
    },
  ],
}

export const goOn: Block = { kind: 'choices', choices: [{ label: 'Go on', action: action('sample.on') }] }

const options = (count: number, start: string): Option[] =>
  Array.from({ length: count }, (_, index) => ({
    value: `${start}-${index}`,
    label: `${start} ${index + 1} ${'選ぶoption&<*>'.repeat(9)}`.slice(0, LIMITS.label),
    meaning: `meaning ${index + 1} ${'意味_meaning'.repeat(9)}`.slice(0, LIMITS.meaning),
  }))

const long = { en: 'a', ja: 'あ', both: 'いb' } satisfies Record<SpokenLanguage, string>
const fieldLabel = (language: SpokenLanguage, start: string) =>
  `${start} ${long[language].repeat(99)}`.slice(0, LIMITS.fieldLabel)

/** Two forms that together hold every kind of field at its limits, empty. */
export function fullForms(language: SpokenLanguage): [Form, Form] {
  const label = (start: string) => fieldLabel(language, start)
  const hint = prose(language, LIMITS.fieldHint, 'Hint ')
  const fields: Field[] = [
    { kind: 'paragraph', id: 'words', label: label('Words'), hint, maxLength: LIMITS.fieldLength, required: true },
    { kind: 'line', id: 'name', label: label('Name'), hint, maxLength: 80, required: false },
    { kind: 'pick', id: 'age', label: label('Age'), hint, options: options(LIMITS.picks, 'age'), required: true },
    { kind: 'picks', id: 'consents', label: label('Consents'), hint, options: options(LIMITS.picks, 'consent') },
    {
      kind: 'select',
      id: 'land',
      label: label('Land'),
      hint,
      options: options(LIMITS.menuOptions, 'land'),
      required: true,
    },
    { kind: 'pick', id: 'sure', label: label('Sure'), options: options(2, 'sure'), required: false },
    { kind: 'picks', id: 'one', label: label('One'), options: options(1, 'one') },
    { kind: 'select', id: 'zone', label: label('Zone'), options: options(2, 'zone'), required: false },
  ]
  const form = (page: string, some: readonly Field[]): Form => ({
    kind: 'form',
    language,
    title: prose(language, LIMITS.formTitle, 'Form '),
    intro: prose(language, LIMITS.formIntro, `Intro *of* <it> & ${planted} `),
    fields: some,
    submit: action('sample.submit', { page }),
    submitLabel: prose(language, LIMITS.submitLabel, 'Send '),
  })
  return [form('1', fields.slice(0, 4)), form('2', fields.slice(4))]
}

/** The same forms with something standing in every field. */
export function filledForms(language: SpokenLanguage): [Form, Form] {
  const fill = (form: Form): Form => ({
    ...form,
    fields: form.fields.map((field): Field => {
      switch (field.kind) {
        case 'paragraph':
          return { ...field, value: prose(language, field.maxLength, `*${planted}*\n\n> & <b> `) }
        case 'line':
          return { ...field, value: `*${planted}* & <@U012AB3CD>` }
        case 'picks':
          return {
            ...field,
            value: [field.options[0]!.value, field.options.at(-1)!.value].slice(0, field.options.length),
          }
        case 'pick':
        case 'select':
          return { ...field, value: field.options.at(-1)!.value }
        default:
          return field satisfies never
      }
    }),
  })
  const [first, second] = fullForms(language)
  return [fill(first), fill(second)]
}
