// How long the adapter waits for what. Tests shorten these; nothing else changes them.

export interface Timings {
  /** A card that takes longer is announced as on its way. Discord gives three seconds for a first answer. */
  readonly deferAfterMs: number
  /** Cards with words are put away before Discord's fifteen minutes for changing them are over. */
  readonly foldAfterMs: number
  /** A first answer on a connection that hangs is given up after so long, and tried on another. */
  readonly answerHangsMs: number
  /** Between tries of an answer to an interaction: a dropped connection costs little of the three seconds. */
  readonly answerAgainMs: readonly number[]
  /** Between tries of an answer in a direct message, all within the minute in which Discord knows a repeated nonce. */
  readonly replyAgainMs: readonly number[]
  /** A start waits no longer for a connection; it is then still made. */
  readonly startWithinMs: number
  /** Between tries to connect for the first time; the last one holds. */
  readonly connectAgainMs: readonly number[]
  /** How often a shard's lease is renewed, and a free shard looked for. */
  readonly leaseEveryMs: number
  /** A process that did not renew for so long is taken for dead, and another takes over. */
  readonly leaseLastsMs: number
  /** Discord lets a bot start a session every five seconds, over all its processes. */
  readonly betweenShardsMs: number
  /** How long a stop waits for answers that are under way. */
  readonly stopWithinMs: number
}

export const TIMINGS: Timings = {
  deferAfterMs: 2_000,
  foldAfterMs: 14 * 60_000,
  answerHangsMs: 1_200,
  answerAgainMs: [50, 200, 600],
  replyAgainMs: [500, 1_500, 4_000, 8_000],
  startWithinMs: 10_000,
  connectAgainMs: [1_000, 2_000, 5_000, 15_000, 30_000],
  leaseEveryMs: 10_000,
  leaseLastsMs: 30_000,
  betweenShardsMs: 5_000,
  stopWithinMs: 5_000,
}
