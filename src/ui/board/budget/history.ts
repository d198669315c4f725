import type { Draft } from '../state.ts'

/** The drafts of one round’s budget, so that steps can be taken back and done again until it is sealed. */
export interface History {
  readonly round: number
  /** Earlier drafts, the latest last; and drafts that were taken back, the next one first. */
  readonly past: readonly Draft[]
  readonly future: readonly Draft[]
  /** What the latest step changed: moving one slider is one step, however far it goes. */
  readonly touched: string
}

/** No steps yet in a round. */
export const noSteps = (round: number): History => ({ round, past: [], future: [], touched: '' })

/** The most steps that are kept. */
const MOST = 60

/** The sums of a draft by name, in one list. */
function sums({ lines, programmes, funds, pools }: Draft): Readonly<Record<string, number>> {
  const named = (kind: string, of: Readonly<Record<string, number>>): [string, number][] =>
    Object.entries(of).map(([id, amount]) => [`${kind} ${id}`, amount])
  return Object.fromEntries([
    ...named('line', lines),
    ...named('programme', programmes),
    ...named('fund', funds),
    ...Object.entries(pools).flatMap(([agreement, pool]) => named(`pool ${agreement}`, pool)),
  ])
}

/** The names of the sums in which two drafts differ. */
function changed(from: Draft, to: Draft): string[] {
  const before = sums(from)
  return Object.entries(sums(to)).flatMap(([name, amount]) => (before[name] === amount ? [] : [name]))
}

/** The steps after one more, from one draft to the next. Changes of one sum in a row are one step. */
export function stepped(history: History, from: Draft, to: Draft): History {
  const names = changed(from, to)
  if (names.length === 0) return history
  const touched = names.length === 1 ? (names[0] ?? '') : ''
  const same = touched !== '' && touched === history.touched && history.past.length > 0
  const past = same ? history.past : [...history.past, from].slice(-MOST)
  return { ...history, past, future: [], touched }
}

/** What a step back or forward leads to. */
export interface Move {
  readonly draft: Draft
  readonly history: History
}

/** One step back from a draft; undefined when there is none. */
export function back(history: History, now: Draft): Move | undefined {
  const draft = history.past.at(-1)
  if (!draft) return undefined
  const { past, future } = history
  return { draft, history: { ...history, past: past.slice(0, -1), future: [now, ...future], touched: '' } }
}

/** One step forward again; undefined when none was taken back. */
export function forward(history: History, now: Draft): Move | undefined {
  const [draft, ...future] = history.future
  if (!draft) return undefined
  return { draft, history: { ...history, past: [...history.past, now], future, touched: '' } }
}
