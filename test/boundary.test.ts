// The dependency rule, read from every import: who may know whom, and that nothing goes round in a circle.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = [
  ...globSync('src/**/*.ts', { cwd: root }),
  ...globSync('adapters/**/*.ts', { cwd: root }),
  ...globSync('migrations/*.ts', { cwd: root }),
].sort()

interface Import {
  readonly from: string
  /** A path within the project, or a package's name. */
  readonly to: string
  readonly isType: boolean
}

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(root, from), 'utf8')
  const found = [
    ...source.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?'([^']+)'/gm),
    ...source.matchAll(/()\bimport\('([^']+)'\)/g),
  ]
  return found.map(([, type, to = '']) => ({
    from,
    to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to,
    isType: type !== undefined && type !== '',
  }))
})

const told = ({ from, to }: Import): string => `${from} imports ${to}`
const breaking = (isForbidden: (one: Import) => boolean): string[] => imports.filter(isForbidden).map(told)

describe('the dependency rule', () => {
  it('reads the imports of every file', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(files.length)
  })

  it('only main.ts and its rehearsal know adapters', () => {
    expect(
      breaking(({ from, to }) => from.startsWith('src/') && to.startsWith('adapters/') && !starters.includes(from)),
    ).toEqual([])
  })

  it('only src/storage/ and the migrations know kysely', () => {
    expect(
      breaking(
        ({ from, to }) =>
          /^kysely(\/|$)/.test(to) && !from.startsWith('src/storage/') && !from.startsWith('migrations/'),
      ),
    ).toEqual([])
  })

  it('only src/storage/ knows the database drivers', () => {
    expect(
      breaking(({ from, to }) => ['pg', '@electric-sql/pglite'].includes(to) && !from.startsWith('src/storage/')),
    ).toEqual([])
  })

  it('adapters see the vocabulary, the Bot type and the Messenger, and nothing else of the core', () => {
    const open = ['src/conversation/interaction.ts', 'src/groups/messenger.ts']
    expect(
      breaking(
        ({ from, to, isType }) =>
          from.startsWith('adapters/') &&
          to.startsWith('src/') &&
          !open.includes(to) &&
          !(to === 'src/conversation/bot.ts' && isType),
      ),
    ).toEqual([])
  })

  it('one adapter knows nothing of another', () => {
    const adapterOf = (path: string): string => path.split('/')[1] ?? ''
    expect(
      breaking(
        ({ from, to }) =>
          from.startsWith('adapters/') && to.startsWith('adapters/') && adapterOf(from) !== adapterOf(to),
      ),
    ).toEqual([])
  })

  it('no SDK of a platform is known to the core', () => {
    expect(breaking(({ from, to }) => from.startsWith('src/') && /^(discord|@discordjs\/|@slack\/)/.test(to))).toEqual(
      [],
    )
  })

  it('text safety imports nothing of ours outside itself', () => {
    expect(
      breaking(
        ({ from, to }) =>
          from.startsWith('src/safety/') && /^(src|adapters|migrations)\//.test(to) && !to.startsWith('src/safety/'),
      ),
    ).toEqual([])
  })

  it('migrations import nothing of ours', () => {
    expect(
      breaking(({ from, to }) => from.startsWith('migrations/') && /^(src|adapters|migrations)\//.test(to)),
    ).toEqual([])
  })

  it('no file imports in a circle, types included', () => {
    const edges = Map.groupBy(imports, ({ from }) => from)
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      const seen = path.indexOf(file)
      if (seen >= 0) {
        circles.push([...path.slice(seen), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const { to } of edges.get(file) ?? []) if (edges.has(to)) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(circles).toEqual([])
  })

  it('the core names no platform but where a platform has to be named', () => {
    const allowed = [...starters, 'src/config.ts', 'src/conversation/interaction.ts', 'src/storage/tables.ts']
    const naming = files.filter((file) => {
      if (!file.startsWith('src/') || file.startsWith('src/safety/') || allowed.includes(file)) return false
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
      return /discord|slack/i.test(code)
    })
    expect(naming).toEqual([])
  })
})

/** What may be started from a shell, and so has to know adapters. */
const starters = ['src/main.ts', 'src/rehearsal.ts']
