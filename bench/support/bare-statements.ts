// The statements of submit and keep as the bot sends them, by bare pg, with bytes of the same length and nothing else: no sealing, no
// screening, no cards. What every rate of the bot is held against.
import { randomBytes } from 'node:crypto'
import pg from 'pg'

export interface BareStatements {
  /** The handle of somebody who is known already. */
  addPerson(): Promise<Buffer>
  submit(handle: Buffer, id: string): Promise<void>
  keep(handle: Buffer, id: string): Promise<void>
  close(): Promise<void>
}

export function bareStatements(url: string): BareStatements {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // The server is stopped right after the pool has ended, and may be quicker than the last connection.
  pool.on('error', () => {})
  const blob = randomBytes(4096 + 33)
  const words = randomBytes(1024 + 33)
  const load = (handle: Buffer) =>
    pool.query('select salt, version, erase_on, sealed from participant where handle = $1', [handle])
  return {
    async addPerson() {
      const handle = randomBytes(32)
      await pool.query(
        'insert into participant (handle, salt, version, erase_on, sealed) values ($1, $2, 1, null, $3)',
        [handle, handle, blob],
      )
      return handle
    },
    async submit(handle, id) {
      await load(handle)
      await pool.query(
        `insert into entry (id, participant, kind, state, written_on, lapses_on, sealed)
         select $1::uuid, $2::bytea, $3, $4, $5::date, $6::date, $7::bytea on conflict (id) do nothing returning id`,
        [id, handle, 'reflection', 'draft', '2026-11-23', '2026-12-23', words],
      )
    },
    async keep(handle, id) {
      await load(handle)
      await pool.query(
        `update entry set state = $1, lapses_on = $2 where id = $3 and participant = $4
         returning id, state, written_on, lapses_on, sealed`,
        ['kept', null, id, handle],
      )
    },
    close: () => pool.end(),
  }
}
