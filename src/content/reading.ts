// Reads one content file after the other and collects every fault on the way, so that an operator mends all of them in one go.
import { readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { z } from 'zod'
import { ContentError, type ContentFault, type ParsedYaml, parseYaml, type YamlPath } from './fault.ts'

export interface Reading<T> {
  file: string
  value: T
  lineOf: ParsedYaml['lineOf']
}

/** The path as an operator would type it from where they started the bot. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') || isAbsolute(short) ? path : short.replaceAll('\\', '/')
}

/** Reads and checks one file; undefined when it is faulty, with every fault added to `faults`. */
export function readChecked<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  faults: ContentFault[],
): Reading<z.infer<Schema>> | undefined {
  const file = shownPath(path)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    faults.push({
      file,
      line: 1,
      problem: `This file cannot be read (${error instanceof Error && 'code' in error ? error.code : 'unknown'}).`,
      fix: 'put the file back, as it came with tomoshibi, and let the bot read it.',
    })
    return undefined
  }
  try {
    const parsed = parseYaml(file, text)
    const checked = schema.safeParse(parsed.value, { reportInput: true })
    if (checked.success) return { file, value: checked.data, lineOf: parsed.lineOf }
    for (const issue of checked.error.issues) {
      faults.push({ file, line: parsed.lineOf(issue.path), ...tell(issue) })
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    faults.push(...error.faults)
  }
  return undefined
}

/** The YAML files of a folder by their names without ending, sorted; a missing folder is a fault. */
export function yamlFilesIn(folder: string, faults: ContentFault[]): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length))
      .sort()
  } catch {
    const file = shownPath(folder)
    faults.push({
      file,
      line: 1,
      problem: 'This folder cannot be read.',
      fix: 'put the folder back, as it came with tomoshibi.',
    })
    return []
  }
}

/** One line of text that says something. */
export const sentence = z.string().trim().min(1)

function tell(issue: z.core.$ZodIssue): { problem: string; fix: string } {
  const where = place(issue.path)
  if (issue.code !== 'custom' && (issue.input === undefined || issue.input === null)) {
    return { problem: `${where} is missing.`, fix: 'add it here, as the same file of the other language has it.' }
  }
  switch (issue.code) {
    case 'invalid_type':
      return {
        problem: `${where} has to be a ${wanted(issue.expected)}.`,
        fix: `write it as a ${wanted(issue.expected)}.`,
      }
    case 'unrecognized_keys':
      return {
        problem: `${issue.keys.map((key) => `\`${key}\``).join(', ')} is not known here.`,
        fix: 'correct the spelling, or take the line out.',
      }
    case 'invalid_value':
      return {
        problem: `${where} is none of the values that can stand here.`,
        fix: `use one of: ${issue.values.map(String).join(', ')}.`,
      }
    case 'too_small':
      return { problem: `${where} is empty or too short.`, fix: 'write what belongs here.' }
    case 'invalid_key':
      return { problem: `${where} cannot be a name here.`, fix: issue.issues[0]?.message ?? 'use another name.' }
    case 'custom':
      return { problem: issue.message, fix: String(issue.params?.['fix'] ?? 'write it as the other entries do.') }
    default:
      return { problem: `${where}: ${issue.message}.`, fix: 'write it as the other entries do.' }
  }
}

function wanted(expected: string): string {
  if (expected === 'string') return 'text'
  if (expected === 'array') return 'list (lines that begin with a dash)'
  return expected === 'object' || expected === 'record' ? 'group of `name: value` lines' : expected
}

function place(path: YamlPath): string {
  return path.length === 0 ? 'what this file should hold' : `\`${path.map(String).join(' > ')}\``
}
