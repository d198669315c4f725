import * as z from 'zod/mini'
import { Id, Int, Serial } from './ids.ts'
import { PledgeView } from './view-dealings.ts'
import { MandateView } from './view-mine.ts'
import { figures } from './view-place.ts'

const text = z.string()

/** What the record shows when play is over: everything. */
export const DebriefView = z.strictObject({
  trust: z.array(z.strictObject({ round: Int, from: Id, to: Id, overall: Int })),
  pledges: z.array(PledgeView),
  claims: z.array(
    z.strictObject({
      id: Serial,
      card: Id,
      title: text,
      unit: text,
      by: Id,
      to: z.array(Id),
      round: Int,
      claimed: Int,
      reading: Int,
      truth: Int,
      proven: z.boolean(),
    }),
  ),
  cards: z.array(
    z.strictObject({
      id: Id,
      title: text,
      unit: text,
      holder: Id,
      dealt: Int,
      reading: Int,
      truth: Int,
      useful_to: z.array(Id),
      told: z.array(z.strictObject({ to: Id, round: Int })),
    }),
  ),
  indicators: z.array(z.strictObject({ id: Id, values: figures })),
  mandates: z.array(z.strictObject({ seat: Id, total: Int, items: z.array(MandateView) })),
  outcomes: z.array(z.strictObject({ id: Id, title: text, weight: Int, start: Int, score: Int })),
  shared: z.strictObject({ start: Int, score: Int }),
  gap: z.strictObject({ title: text, unit: text, start: Int, end: Int }),
  programmes: z.array(z.strictObject({ id: Id, title: text, strength: Int, delivered: Int })),
  money: z.array(z.strictObject({ from: text, to: text, amount: Int })),
  balances: z.array(z.strictObject({ seat: Id, start: Int, end: Int })),
  acts: z.array(z.strictObject({ round: Int, act: Id, title: text })),
  reflections: z.array(
    z.strictObject({
      round: Int,
      seat: Id,
      about: Id,
      need: Id,
      truth: Id,
      trusted: z.nullable(Int),
      actual: Int,
    }),
  ),
  seed: text,
})
export type DebriefView = z.infer<typeof DebriefView>
