// Faults in content files, told so that a person without code can mend them: which file, which line, what is wrong, what to do.
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml'

export interface ContentFault {
  /** The path as the reader would type it, from the project's folder. */
  file: string
  /** The line in that file, from 1. */
  line: number
  problem: string
  fix: string
}

export class ContentError extends Error {
  readonly faults: readonly ContentFault[]

  constructor(faults: readonly ContentFault[]) {
    super(faults.map(tellFault).join('\n'))
    this.name = 'ContentError'
    this.faults = faults
  }
}

function tellFault(fault: ContentFault): string {
  return `${fault.file}:${fault.line}: ${fault.problem} Fix: ${fault.fix}`
}

export type YamlPath = readonly PropertyKey[]

export interface ParsedYaml {
  value: unknown
  /** The line where the piece at this path begins; for a piece that is missing, the line of the nearest piece around it. */
  lineOf: (path: YamlPath) => number
}

/** Reads one YAML file. Throws ContentError with every syntax fault in it, doubled keys included. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        problem: `This is not readable YAML (${error.message.split('\n')[0]}).`,
        fix: 'look at the indentation, quotes and colons of this line and of the one above it.',
      })),
    )
  }
  const lineOf = (path: YamlPath): number => {
    let node: unknown = document.contents
    let offset = startOf(node) ?? 0
    for (const step of path) {
      const pair = isMap(node) ? node.items.find((item) => keyOf(item.key) === String(step)) : undefined
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
      if (!pair && next === undefined) break
      offset = startOf(pair?.key) ?? startOf(next) ?? offset
      node = isPair(next) ? next.value : next
    }
    return lineAt(offset)
  }
  return { value: document.toJS() as unknown, lineOf }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function keyOf(key: unknown): string {
  return isNode(key) ? String(key.toJSON()) : String(key)
}
