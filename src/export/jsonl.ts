// One record on a line, for programs: the very text, nothing defused.
import type { ExportRecord } from './record.ts'

export const jsonLine = ({ id, language, period, stage, code, prompt, text }: ExportRecord): string =>
  `${JSON.stringify({ id, language, period, stage, code, prompt, text })}\n`
