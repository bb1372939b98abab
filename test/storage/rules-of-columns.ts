// What may stand in each column of each table (one long table, a line for each column), what a thief sees in it, and how a row goes when the person behind it does.
// A migration that adds a table or a column fails a test until its rule stands here.

/** What somebody sees who holds the database without the secret. */
export type Sight =
  /** Bytes of AES-256-GCM, as long as a step or a doubling of it. `may` be absent or empty where there is nothing (any more). */
  | { readonly sees: 'sealed'; readonly step: number; readonly may?: 'be-absent' }
  /** 32 bytes of HMAC-SHA-256: the same for the same, and no way back without the secret. */
  | { readonly sees: 'keyed'; readonly may?: 'be-absent' }
  /** A UUID drawn at random, or from keyed bytes: tells nothing but which rows belong together. */
  | { readonly sees: 'random id'; readonly may?: 'be-absent' }
  /** 32 random bytes. */
  | { readonly sees: 'salt' }
  /** In clear: nothing but what matches, and what a thief learns from it. */
  | { readonly sees: 'plain'; readonly matches: RegExp; readonly learns: string }

/** How rows of a table go when somebody leaves, or why they concern nobody. */
export type Going =
  /** By the database itself, with the row they belong to. */
  | { readonly goes: 'with'; readonly parent: string }
  | { readonly goes: 'first'; readonly because: string }
  /** Found by the leaver's own key or receipts, before those are destroyed. */
  | { readonly goes: 'by its owner'; readonly how: string }
  /** Concerns nobody by itself: what it holds leads to no person, or ends by a rule of its own. */
  | { readonly goes: 'apart'; readonly because: string }

export interface TableRule {
  readonly going: Going
  readonly columns: Readonly<Record<string, Sight>>
}

const randomId: Sight = { sees: 'random id' }
const group: Sight = { sees: 'random id' }
const sealed = (step: number): Sight => ({ sees: 'sealed', step })
const plain = (matches: RegExp, learns: string): Sight => ({ sees: 'plain', matches, learns })
const oneOf = (learns: string, ...all: readonly string[]): Sight => plain(new RegExp(`^(?:${all.join('|')})$`), learns)
const day = (learns: string): Sight => plain(/^\d{4}-\d{2}-\d{2}$/, learns)
const dayOrNone = (learns: string): Sight => plain(/^(?:\d{4}-\d{2}-\d{2}|)$/, learns)
/** An instant, as the database writes it. */
const moment = (learns: string): Sight => plain(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, learns)
const momentOrNone = (learns: string): Sight => plain(/^(?:\d{4}-\d{2}-\d{2}T[\d:.]+Z|)$/, learns)
const number = (learns: string): Sight => plain(/^\d+$/, learns)
const numberOrNone = (learns: string): Sight => plain(/^\d*$/, learns)
const yesOrNo = (learns: string): Sight => plain(/^(?:true|false)$/, learns)
const kindOfPool = oneOf('what a pool gathers', 'voice', 'comment', 'suggestion')
const language = oneOf('the language of some words', 'en', 'ja')
const platform = oneOf('which platform something goes to', 'discord', 'slack', 'terminal')

export const rules: Readonly<Record<string, TableRule>> = {
  canary: {
    going: { goes: 'apart', because: 'the same sentence for every installation' },
    columns: { id: plain(/^1$/, 'nothing'), sealed: sealed(64) },
  },
  participant: {
    going: { goes: 'first', because: 'its salt is destroyed before anything else, and with it the key to the rest' },
    columns: {
      handle: { sees: 'keyed' },
      salt: { sees: 'salt' },
      version: number('how often something was remembered of somebody unknown'),
      erase_on: dayOrNone('that somebody unknown leaves, and when'),
      sealed: sealed(4096),
    },
  },
  entry: {
    going: { goes: 'with', parent: 'participant' },
    columns: {
      id: randomId,
      participant: { sees: 'keyed' },
      kind: oneOf('whether it is a reflection or a page of a plan', 'reflection', 'sheet'),
      state: oneOf('whether it is kept', 'draft', 'kept'),
      written_on: day('on which day somebody unknown wrote'),
      lapses_on: dayOrNone('until when a draft is held'),
      sealed: sealed(1024),
    },
  },
  contact: {
    going: { goes: 'by its owner', how: 'its id comes from their key; removed when a leaving is asked for' },
    columns: {
      id: { sees: 'keyed' },
      next_at: momentOrNone('when a note goes to somebody unknown'),
      sealed: sealed(512),
    },
  },
  peer_group: {
    going: { goes: 'apart', because: 'a group, not a person' },
    columns: {
      id: randomId,
      channel: { sees: 'keyed', may: 'be-absent' },
      version: number('how often its settings changed'),
      sealed: sealed(4096),
    },
  },
  pending: {
    going: { goes: 'by its owner', how: 'found through their receipts and taken back when they leave' },
    columns: { id: randomId, peer_group: group, kind: kindOfPool, language, sealed: sealed(8192) },
  },
  release: {
    going: { goes: 'apart', because: 'a batch of at least k writers' },
    columns: {
      id: randomId,
      peer_group: group,
      kind: kindOfPool,
      language,
      number: number('how many releases a group had'),
      state: oneOf('how far a release is', 'reviewing', 'open', 'returned'),
      slot: day('the day of a slot, which is the same for all'),
      k: numberOrNone('how many writers a release holds at least'),
      uncounted: numberOrNone('how many of a whole release did not count'),
    },
  },
  voice: {
    going: {
      goes: 'by its owner',
      how: 'stays without a link, or is taken back through their receipts, as they choose',
    },
    columns: {
      id: randomId,
      release: randomId,
      state: oneOf('where shared words are', 'reviewing', 'released', 'set-aside', 'withdrawing', 'withdrawn'),
      stage: plain(/^(?:safety|control|reunion|around|)$/, 'what the group may see of it too'),
      sealed: { sees: 'sealed', step: 8192, may: 'be-absent' },
    },
  },
  delivery: {
    going: { goes: 'apart', because: 'its sealed address and card are destroyed when it has ended' },
    columns: {
      id: randomId,
      platform,
      kind: plain(/^[a-z-]+$/, 'whether a post, a note or a file went out'),
      state: oneOf(
        'how far a delivery is',
        'held',
        'waiting',
        'resting',
        'sending',
        'sent',
        'closed',
        'refused',
        'uncertain',
        'dropped',
      ),
      after: { sees: 'random id', may: 'be-absent' },
      ref_of: { sees: 'random id', may: 'be-absent' },
      due_at: moment('when something went out'),
      first_attempt_at: momentOrNone('when something went out'),
      leased_until: momentOrNone('nothing of a person'),
      attempts: number('how often it was tried'),
      code: plain(/^[\w.-]*$/, 'a platform’s error code'),
      sealed: { sees: 'sealed', step: 1024, may: 'be-absent' },
      ref: { sees: 'sealed', step: 64, may: 'be-absent' },
    },
  },
  pace: {
    going: { goes: 'apart', because: 'one row for a platform' },
    columns: { platform, next_at: moment('how busy the bot is') },
  },
  installation: {
    going: { goes: 'apart', because: 'a workspace, not a person; forgotten when it removes the bot' },
    columns: { id: { sees: 'keyed' }, sealed: sealed(4096) },
  },
  shard_lease: {
    going: { goes: 'apart', because: 'which process serves what' },
    columns: {
      shard: number('how the work is shared'),
      shards: number('how the work is shared'),
      holder: { sees: 'random id', may: 'be-absent' },
      claimed_at: momentOrNone('when a process began'),
      held_until: momentOrNone('when a process was last alive'),
    },
  },
  schedule: {
    going: { goes: 'with', parent: 'peer_group' },
    columns: {
      id: randomId,
      peer_group: group,
      kind: oneOf('what recurs', 'prompt', 'release', 'digest'),
      weekdays: plain(/^[1-7,]*$/, 'on which days a group unknown meets'),
      time: plain(/^\d{2}:\d{2}$/, 'at what time'),
      zone: plain(/^[\w+-]+(?:\/[\w+-]+)*$/, 'in which time zone'),
      zone_data: plain(/^[\w.]+$/, 'nothing of a person'),
      paused_until: dayOrNone('that a group rests'),
      next_day: day('when it meets next'),
      next_at: moment('when it meets next'),
    },
  },
  occurrence: {
    going: { goes: 'with', parent: 'schedule' },
    columns: { schedule: randomId, day: day('when a group met'), outcome: oneOf('whether it did', 'done', 'skipped') },
  },
  coordinator: {
    going: { goes: 'with', parent: 'participant' },
    columns: {
      id: randomId,
      peer_group: group,
      handle: { sees: 'keyed' },
      reviewed_at: momentOrNone('when a coordinator unknown last had a review'),
      sealed: sealed(512),
    },
  },
  audit: {
    going: { goes: 'with', parent: 'peer_group' },
    columns: {
      id: randomId,
      peer_group: group,
      number: number('how often a group was changed'),
      on_day: day('when'),
      sealed: sealed(128),
    },
  },
  mark: {
    going: {
      goes: 'apart',
      because: 'keyed for each voice apart: nothing leads to who left it, and no two can be joined',
    },
    columns: {
      voice: randomId,
      kind: oneOf('what was left on a voice', 'spoke', 'report', 'appeal'),
      key: { sees: 'keyed' },
      counts: yesOrNo('whether it counts'),
    },
  },
  voice_news: {
    going: { goes: 'with', parent: 'voice' },
    columns: {
      voice: randomId,
      spoke: yesOrNo('that a voice spoke to at least k'),
      mute: plain(/^(?:proposed|muted|appealed|lifted|)$/, 'that reviewers ask for a pause'),
      mute_by: { sees: 'random id', may: 'be-absent' },
      mute_until: dayOrNone('until when'),
    },
  },
  hearing: {
    going: { goes: 'with', parent: 'voice' },
    columns: {
      voice: randomId,
      peer_group: group,
      ends_at: moment('until when a voice is hidden'),
      state: oneOf('what became of it', 'open', 'restored', 'removed'),
    },
  },
  review: {
    going: { goes: 'with', parent: 'release' },
    columns: {
      release: randomId,
      coordinator: { sees: 'random id', may: 'be-absent' },
      assigned_at: momentOrNone('when a review was given to somebody'),
    },
  },
  decision: {
    going: { goes: 'with', parent: 'voice' },
    columns: {
      voice: randomId,
      accepted: yesOrNo('what reviewers decided'),
      reason: plain(/^(?:identifies|insult|method|)$/, 'what reviewers decided'),
    },
  },
  ballot: {
    going: { goes: 'apart', because: 'keyed for each round apart, and forgotten after four weeks' },
    columns: {
      peer_group: group,
      round: day('the Monday of a vote'),
      key: { sees: 'keyed' },
      choice: oneOf('what somebody unknown voted for', 'safety', 'control', 'reunion', 'around'),
    },
  },
  summary: {
    going: { goes: 'with', parent: 'peer_group' },
    columns: { id: randomId, peer_group: group, on_day: day('when a summary was written'), sealed: sealed(1024) },
  },
  posting: {
    going: { goes: 'with', parent: 'voice' },
    columns: { voice: randomId, delivery: randomId },
  },
  export: {
    going: { goes: 'with', parent: 'peer_group' },
    columns: {
      id: randomId,
      peer_group: group,
      number: number('how many files a group made'),
      state: oneOf('how far a file is', 'drafted', 'announced', 'made', 'dropped'),
      version: number('nothing of a person'),
      sealed: sealed(4096),
    },
  },
  exported_release: {
    going: { goes: 'with', parent: 'release' },
    columns: { release: randomId },
  },
  left_out: {
    going: { goes: 'with', parent: 'voice' },
    columns: { voice: randomId, late: yesOrNo('whether a file held it by then') },
  },
  kysely_migration: {
    going: { goes: 'apart', because: 'which migrations ran' },
    columns: { name: plain(/^\d{4}_[a-z_]+$/, 'nothing of a person'), timestamp: plain(/^[\d:.TZ-]+$/, 'when') },
  },
  kysely_migration_lock: {
    going: { goes: 'apart', because: 'one row' },
    columns: { id: plain(/^migration_lock$/, 'nothing'), is_locked: plain(/^[01]$/, 'nothing') },
  },
}
