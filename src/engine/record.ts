import type { Audience, EventBody, GameEvent } from '../schema/index.ts'

/** Where recipes put what happened. */
export type Record_ = GameEvent[]

/** A plain copy of plain data: what an event holds must not change with the state, nor be a draft of it. */
function plain<T>(value: T): T
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

/** Tells `to` what happened. Nobody else will ever see it, but for the debrief. */
export function tell(record: Record_, to: Audience, body: EventBody): void {
  record.push({ to: to === 'all' ? to : [...new Set(to)], body: plain(body) })
}
