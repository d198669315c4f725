import * as z from 'zod/mini'
import { HOLDERS, Id, ScenarioId } from './ids.ts'

/** The version of the receipt's format. */
export const RECEIPT_FORMAT = 1
/** The version of the rules: a receipt of another major version cannot be replayed by this engine. */
export const ENGINE_VERSION = '0.3'

/** Who holds a seat, and as which persona a partner plays. */
export const Holding = z.strictObject({ holder: z.enum(HOLDERS), persona: z.optional(Id) })
export const Roster = z.record(Id, Holding)
export type Roster = z.infer<typeof Roster>

/** One entry of a session's log. `n` counts from 1. The action is checked when it is replayed. */
const LogEntry = z.strictObject({
  n: z.int().check(z.minimum(1)),
  actor: z.string(),
  action: z.unknown(),
})

/** A session as it is kept and handed in: enough to replay it whole. */
export const Receipt = z.strictObject({
  format: z.literal(RECEIPT_FORMAT),
  engine: z.string(),
  scenario: z.strictObject({ id: ScenarioId, hash: z.string() }),
  seed: z.string().check(z.minLength(1), z.maxLength(200)),
  roster: Roster,
  log: z.array(LogEntry),
  /** Of the log's canonical JSON: tells a changed log from another engine. */
  digest: z.string(),
  /** Of the state after the log. */
  hash: z.string(),
})
export type Receipt = z.infer<typeof Receipt>
