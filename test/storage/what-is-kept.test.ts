// What is kept, and what a thief gets: every column of every table has a rule, and real rows are held to it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptCoordinator, addAudit } from '../../src/storage/coordinators.ts'
import { addExport } from '../../src/storage/exports.ts'
import { proposeMute } from '../../src/storage/hearings.ts'
import { installationsOf } from '../../src/storage/installations.ts'
import { handleOf } from '../../src/storage/keys.ts'
import { shardLeases } from '../../src/storage/leases.ts'
import { loadPerson, savePerson } from '../../src/storage/participants.ts'
import { addSummary, castBallot, decideVoice } from '../../src/storage/reviews.ts'
import { addMark } from '../../src/storage/voices.ts'
import { openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { addPeerGroup, firstSlot } from '../support/peer-group.ts'
import { rules, type Sight } from './rules-of-columns.ts'

/** What is planted everywhere where a person could leave it. */
const planted = [
  'Xanthippe',
  'the violet submarine',
  '紫の潜水艦',
  'T0PLANTED:U0PLANTED',
  'planted-channel',
  'xoxb-planted-token',
]

/** version, key id, nonce, tag */
const FRAME = 1 + 4 + 12 + 16
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

onBothDatabases('what is kept', (kind) => {
  let database: TestDatabase
  let world: World
  /** Every row of every table, as they lie there. */
  let kept: Map<string, Record<string, unknown>[]>

  beforeAll(async () => {
    database = await freshDatabase(kind)
    world = openWorld(database)
    await live()
    kept = await everything()
  })
  afterAll(() => database.drop())

  /** A life in the group that leaves a row in every table. */
  async function live(): Promise<void> {
    const { db } = database.store
    const { keys } = database
    const name = (at: number): string => `T0PLANTED:U0PLANTED${at}`
    const open = await addPeerGroup(database, world, 'planted-channel', { audience: 'Xanthippe and others' })
    await addPeerGroup(database, world, 'planted-channel-too', { reviewed: true })
    const share = async (person: TestPerson): Promise<void> => {
      await person.share('voices', 'file')
    }
    for (const channel of ['planted-channel', 'planted-channel-too']) {
      for (let at = 0; at < 6; at += 1) {
        await share(await world.person(name(at), { channel }).type(`Xanthippe saw the violet submarine. ${at}`))
      }
    }
    world.now = Temporal.Instant.from(firstSlot)
    await world.application.tick()
    const writer = await world.person(name(0), { channel: 'planted-channel' }).type('the violet submarine again')
    await share(writer)
    await writer.type('紫の潜水艦を見ました。')
    await writer.press('Keep for me')
    await writer.run('plan')
    await writer.press('What helps me')
    await writer.submit('Xanthippe and the violet submarine.')
    await writer.run('remind')
    await writer.press('Choose days and a time')
    await writer.ask(writer.form.submit, { days: ['1'], time: '18:00', zone: 'Asia/Tokyo', quiet: 'none' })
    const leaving = await world.person(name(1)).run('leave')
    await leaving.press('Erase in 7 days')

    const person = await loadPerson(db, keys, { platform: 'terminal', account: name(2) })
    await savePerson(db, person)
    const coordinator = await acceptCoordinator(db, keys, open.id, person, {
      name: 'Xanthippe',
      role: 'peer',
      runsTheBot: false,
      since: '2026-11-25',
      address: { identity: { platform: 'terminal', account: name(2) }, community: 'planted-channel' },
      language: 'en',
    })
    await addAudit(db, keys, open.id, '2026-11-25', { act: 'accepted', name: 'Xanthippe', role: 'peer' })
    await addSummary(db, keys, open.id, '2026-11-25', 'Many saw the violet submarine.')
    await castBallot(db, open.id, '2026-11-23', person, 'safety')
    await installationsOf(db, keys, 'slack').keep('T0PLANTED', 'xoxb-planted-token')
    await shardLeases(db).agree(2, new Date(firstSlot))
    await sql`insert into pace (platform, next_at) values ('terminal', ${firstSlot}::timestamptz)`.execute(db)
    await addExport(db, keys, open.id, {
      profile: 'group',
      purpose: 'About the violet submarine',
      reader: 'Xanthippe',
      endsOn: '2027-01-01',
      months: null,
      by: 'Xanthippe',
      k: 5,
      releases: { en: '1', ja: '' },
      from: '2026-11',
      until: '2026-11',
      voices: 6,
      opensOn: null,
      madeOn: null,
      page: null,
    })
    const voices = await db.selectFrom('voice').select(['id', 'release', 'state']).execute()
    const released = voices.find(({ state }) => state === 'released')
    const inReview = voices.find(({ state }) => state === 'reviewing')
    await addMark(db, person, released?.id ?? '', 'spoke', true)
    await proposeMute(db, released?.id ?? '', coordinator, '2026-12-25')
    await decideVoice(db, inReview?.release ?? '', inReview?.id ?? '', { accepted: false, reason: 'identifies' })
    await sql`insert into hearing (voice, peer_group, ends_at, state) values (${released?.id}, ${open.id}, ${firstSlot}::timestamptz, 'open')`.execute(
      db,
    )
    await sql`insert into exported_release (release) values (${released?.release})`.execute(db)
    await sql`insert into left_out (voice, late) values (${released?.id}, true)`.execute(db)
  }

  async function query<Row>(text: string): Promise<Row[]> {
    return (await database.store.db.executeQuery(CompiledQuery.raw(text))).rows as Row[]
  }

  async function everything(): Promise<Map<string, Record<string, unknown>[]>> {
    const all = new Map<string, Record<string, unknown>[]>()
    for (const table of Object.keys(rules)) all.set(table, await query(`select * from "${table}"`))
    return all
  }

  it('has a rule for every column of every table', async () => {
    const columns = await query<{ table_name: string; column_name: string }>(
      "select table_name, column_name from information_schema.columns where table_schema = 'public' order by 1, 2",
    )
    const there = columns.map((column) => `${column.table_name}.${column.column_name}`)
    const ruled = Object.entries(rules).flatMap(([table, rule]) =>
      Object.keys(rule.columns).map((column) => `${table}.${column}`),
    )
    expect(there.toSorted()).toEqual(ruled.toSorted())
  })

  it('lets rows go with their parents by the database itself, where the rule says so', async () => {
    const keysThere = await query<{ child: string; parent: string }>(
      `select child.relname as child, parent.relname as parent from pg_constraint
       join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
       where contype = 'f' and confdeltype = 'c'`,
    )
    for (const [table, { going }] of Object.entries(rules)) {
      if (going.goes === 'with') expect(keysThere, table).toContainEqual({ child: table, parent: going.parent })
      else
        expect(
          keysThere.some(({ child, parent }) => child === table && parent === 'participant'),
          table,
        ).toBe(false)
    }
  })

  for (const [table, rule] of Object.entries(rules)) {
    it(`holds the rows of ${table} to their rule`, () => {
      const rows = kept.get(table) ?? []
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows)
        for (const [column, sight] of Object.entries(rule.columns)) check(row[column], sight, `${table}.${column}`)
    })
  }

  it('holds none of what was planted, in no encoding that somebody would try', () => {
    const identities = [0, 1, 2].map((at) => `T0PLANTED:U0PLANTED${at}`)
    for (const [table, rows] of kept) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          const bytes = value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value), 'utf8')
          for (const word of [...planted, ...identities]) {
            for (const written of [
              Buffer.from(word, 'utf8'),
              Buffer.from(word, 'utf16le'),
              Buffer.from(Buffer.from(word).toString('base64').replace(/=*$/, '').slice(0, -1)),
              createHash('sha256').update(word).digest(),
              createHash('sha1').update(word).digest(),
            ])
              expect(bytes.includes(written), `${table}.${column}`).toBe(false)
          }
        }
      }
    }
  })

  it('knows nobody by anything but a handle that needs the secret', async () => {
    const handles = (kept.get('participant') ?? []).map((row) =>
      Buffer.from(row['handle'] as Uint8Array).toString('hex'),
    )
    const known = handleOf(database.keys, { platform: 'terminal', account: 'T0PLANTED:U0PLANTED0' }).toString('hex')
    expect(handles).toContain(known)
    // No column outside of these three says whose a row is.
    for (const [table, rows] of kept) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          if (['participant.handle', 'entry.participant', 'coordinator.handle'].includes(`${table}.${column}`)) continue
          const bytes = value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value), 'utf8')
          for (const handle of handles) {
            expect(bytes.includes(Buffer.from(handle, 'hex')), `${table}.${column}`).toBe(false)
            expect(bytes.includes(Buffer.from(handle)), `${table}.${column}`).toBe(false)
          }
        }
      }
    }
  })

  it('stores sealed bytes of one size for words that are short or long, and for who has much or little', () => {
    const sizes = (table: string): number[] => [
      ...new Set(
        (kept.get(table) ?? []).flatMap((row) => (row['sealed'] instanceof Uint8Array ? [row['sealed'].length] : [])),
      ),
    ]
    expect(sizes('participant')).toHaveLength(1)
    expect(sizes('pending')).toHaveLength(1)
    expect(sizes('voice')).toHaveLength(1)
    expect(sizes('contact')).toHaveLength(1)
  })

  function check(value: unknown, sight: Sight, where: string): void {
    const isAbsent = value === null || value === undefined || (value instanceof Uint8Array && value.length === 0)
    switch (sight.sees) {
      case 'plain': {
        const text = value === null ? '' : value instanceof Date ? value.toISOString() : String(value)
        expect(text, where).toMatch(sight.matches)
        return
      }
      case 'salt':
        expect((value as Uint8Array).length, where).toBe(32)
        return
      case 'keyed':
        if (isAbsent && sight.may === 'be-absent') return
        expect((value as Uint8Array).length, where).toBe(32)
        return
      case 'random id':
        if (isAbsent && sight.may === 'be-absent') return
        expect(value, where).toMatch(uuid)
        return
      case 'sealed': {
        if (isAbsent && sight.may === 'be-absent') return
        const bytes = Buffer.from(value as Uint8Array)
        expect(bytes[0], where).toBe(1)
        expect(bytes.subarray(1, 5).equals(database.keys.id), where).toBe(true)
        expect(Math.log2((bytes.length - FRAME) / sight.step) % 1, `${where} is ${bytes.length} long`).toBe(0)
        // Sealed bytes look like chance: no run of them is text.
        expect(bytes.toString('latin1'), where).not.toMatch(/[ -~]{24}/)
        return
      }
      default:
        sight satisfies never
    }
  }
})

describe('the rules', () => {
  it('stand in docs/states.md too, a row for each table', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'states.md'), 'utf8')
    for (const table of Object.keys(rules).filter((name) => !name.startsWith('kysely')))
      expect(page).toContain(`| \`${table}\` |`)
  })

  it('name no parent that is no table', () => {
    for (const { going } of Object.values(rules)) {
      if (going.goes === 'with') expect(Object.keys(rules)).toContain(going.parent)
    }
  })
})
