// The tables of coordinators' files as the code sees them; what each is for stands in migrations/0005_exports.ts.
export type ExportState = 'drafted' | 'announced' | 'made' | 'dropped'

export interface ExportTables {
  export: {
    id: string
    peer_group: string
    number: number
    state: ExportState
    version: number
    sealed: Uint8Array
  }
  exported_release: { release: string }
  left_out: { voice: string; late: boolean }
}
