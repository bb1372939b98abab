// What a schema finds, told to a person who edits YAML: which line, what is wrong, what to write.
import type { z } from 'zod'
import { ContentError, type ContentFault, type ParsedYaml } from '../fault.ts'

/** @throws ContentError with one fault for each issue. */
export function check<Schema extends z.ZodType>(schema: Schema, yaml: ParsedYaml, file: string): z.output<Schema> {
  const result = schema.safeParse(yaml.value, { reportInput: true })
  if (result.success) return result.data
  throw new ContentError(result.error.issues.map((issue) => tellIssue(innermost(issue), yaml, file)))
}

/** Of a piece that can be written in several ways: what is wrong with the way that was meant, where one can tell. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  const meant = issue.errors
    .filter((branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0))
    .sort((a, b) => a.length - b.length)[0]?.[0]
  return meant ? innermost({ ...meant, path: [...issue.path, ...meant.path] }) : issue
}

function tellIssue(issue: z.core.$ZodIssue, yaml: ParsedYaml, file: string): ContentFault {
  const at = issue.path.filter((step) => typeof step === 'string').at(-1)
  const field = at === undefined ? 'this file' : at
  const line = yaml.lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path)
  if (issue.code !== 'unrecognized_keys' && issue.input === undefined) {
    return {
      file,
      line,
      problem: `${field} is missing.`,
      fix: `add a line ${field}: … here, as the other entries have it.`,
    }
  }
  const [problem, fix] = issue.message.split(' | ')
  if (problem && fix) return { file, line, problem: `${field}: ${problem}`, fix: lowerFirst(fix) }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        file,
        line,
        problem: `${issue.keys.join(', ')} is not known here.`,
        fix: 'correct the spelling, or take the line out.',
      }
    case 'invalid_value':
      return {
        file,
        line,
        problem: `${field} has a value that is not known.`,
        fix: `use one of: ${issue.values.map(String).join(', ')}.`,
      }
    case 'invalid_type':
      return {
        file,
        line,
        problem: `${field} is of the wrong kind.`,
        fix: `give ${field} as ${issue.expected}.`,
      }
    default:
      return { file, line, problem: `${field}: ${issue.message}.`, fix: 'compare it with the other entries.' }
  }
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}
