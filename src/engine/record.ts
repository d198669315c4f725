import type { Audience, EventBody, GameEvent } from '../schema/index.ts'

/** Where recipes put what happened. */
export type Record_ = GameEvent[]

/** A plain copy of plain data: what an event holds must not change with the state, nor be a draft of it. */
function plain<T>(value: T): T
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => plain(item))
  const copy: Record<string, unknown> = { ...value }
  for (const key in copy) {
    const item = copy[key]
    if (typeof item === 'object') copy[key] = plain(item)
  }
  return copy
}

/** Tells `to` what happened. Nobody else will ever see it, but for the debrief. */
export function tell(record: Record_, to: Audience, body: EventBody): void {
  record.push({ to: to === 'all' ? to : [...new Set(to)], body: plain(body) })
}
