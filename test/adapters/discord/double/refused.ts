// How the local Discord says no, and what a request brought along.
import { schemaFaults } from './rules.ts'
import type { Attachment, Json } from './world.ts'

export class Refused extends Error {
  readonly status: number
  readonly code: number
  constructor(status: number, code: number, detail = 'refused') {
    super(detail)
    this.status = status
    this.code = code
  }
}

export interface Incoming {
  readonly body: Json
  readonly files: readonly Attachment[]
  readonly query: URLSearchParams
}

export function refuseIf(faults: readonly string[]): void {
  if (faults.length > 0) throw new Refused(400, 50035, faults.join('; '))
}

export function checked(schema: string, body: unknown): void {
  refuseIf(schemaFaults(schema, body))
}
