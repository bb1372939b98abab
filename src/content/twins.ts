// Holds both languages to the same pieces: what has an id, a version or a field in one has it in the other. Journals, votes and
// exports know pieces by id alone, and nobody should find a door closed because of the language they read.
import type { ContentFault, YamlPath } from './fault.ts'
import type { Reading } from './reading.ts'

/** Adds a fault for each piece that only one of the two has. */
export function compareTwins(one: Reading<unknown>, other: Reading<unknown>, faults: ContentFault[]): void {
  const mine = skeleton(one.value)
  const theirs = skeleton(other.value)
  for (const [from, lacking] of [
    [
      { reading: one, pieces: mine },
      { reading: other, pieces: theirs },
    ],
    [
      { reading: other, pieces: theirs },
      { reading: one, pieces: mine },
    ],
  ] as const) {
    for (const [name, path] of from.pieces) {
      if (lacking.pieces.has(name)) continue
      faults.push({
        file: lacking.reading.file,
        line: lacking.reading.lineOf([]),
        problem: `\`${name}\` is missing or different here; it stands in ${from.reading.file}:${from.reading.lineOf(path)}.`,
        fix: 'write it in this language too, with the same id, or take it out of both.',
      })
    }
  }
}

/** The named pieces of a file: fields by name, list entries by id, with ids, codes, doors and versions themselves. */
function skeleton(value: unknown): Map<string, YamlPath> {
  const pieces = new Map<string, YamlPath>()
  const walk = (piece: unknown, name: string, path: YamlPath): void => {
    if (Array.isArray(piece)) {
      for (const [index, entry] of piece.entries()) {
        const id = idOf(entry)
        if (id !== undefined) walk(entry, name ? `${name} > ${id}` : id, [...path, index])
      }
      return
    }
    if (name) pieces.set(name, path)
    if (typeof piece !== 'object' || piece === null) return
    for (const [key, inner] of Object.entries(piece)) {
      const shared = key === 'code' || key === 'door' || key === 'version'
      walk(inner, [name, shared ? `${key} ${String(inner)}` : key].filter(Boolean).join(' > '), [...path, key])
    }
  }
  walk(value, '', [])
  return pieces
}

function idOf(entry: unknown): string | undefined {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : undefined
}
