import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useSettings } from '../../settings.ts'
import { useTable } from '../../table.ts'
import { type Open, useBoard } from '../state.ts'
import { nextOccasion, type Occasion } from './occasions.ts'
import { nextStep, type Step } from './steps.ts'
import { targetOf } from './target.ts'

/** What the box speaks of: a step of the guided quarter, or something that unfolds later. */
export type Spoken = Step | Occasion
export const isOccasion = (spoken: Spoken): spoken is Occasion => 'when' in spoken

/** Which dialogs were opened since the guide came. */
function useLooked(): ReadonlySet<Open['kind']> {
  const { open } = useBoard()
  const looked = useRef(new Set<Open['kind']>()).current
  const kind = open.value?.kind
  if (kind !== undefined) looked.add(kind)
  return looked
}

/** Whether the focus is in what one works in to do a step. */
function isAtWork(step: Step): boolean {
  const { within } = step
  const place = within === undefined ? null : document.activeElement?.closest(within)
  return place != null && place === targetOf(step)?.closest(within ?? '')
}

/** The step that is next; the one before it for as long as the player is still at work on it. */
function useHeld(next: Step | undefined, passed: readonly string[]): Step | undefined {
  const { view } = useTable()
  const last = useRef<Step>()
  const [, again] = useState(0)
  const before = last.current
  const held = before !== undefined && before !== next && before.phase === view.value.phase
  const now = held && !passed.includes(before.id) && isAtWork(before) ? before : next
  last.current = now
  const holding = now !== next
  useEffect(() => {
    if (!holding) return
    // In the next frame: between two fields the focus is nowhere for a moment.
    const look = (): void => void requestAnimationFrame(() => again((count) => count + 1))
    addEventListener('focusout', look)
    return () => removeEventListener('focusout', look)
  }, [holding])
  return now
}

/** What is spoken of now: nothing while a dialog is open or the past is looked at; occasions once the guide is over. */
export function useSpoken(): Spoken | undefined {
  const { view, options, events, past } = useTable()
  const board = useBoard()
  const { coach, coached, met } = useSettings()
  const looked = useLooked()
  const answered = Object.keys(board.answers.value).length > 0
  const draft = board.budget.value
  const budget = draft?.round === view.value.round ? { budget: draft.draft } : {}
  const told = board.told.value
  const facts = { view: view.value, options: options.value, looked, answered, told, ...budget }
  const silent = past.value !== undefined || board.open.value !== undefined
  const step = useHeld(coach.value ? nextStep(facts, coached.value) : undefined, coached.value)
  if (silent) return undefined
  return coach.value ? step : nextOccasion({ ...facts, events: events.value }, met.value)
}

/** With the quarter in which it came the guide is over; it comes back when it is called. */
export function useQuarterOnly(): void {
  const { view } = useTable()
  const { coach } = useSettings()
  const { round } = view.value
  const began = useMemo(() => round, [])
  useEffect(() => {
    if (round > began && coach.peek()) coach.value = false
  }, [round])
}

/** An occasion that was shown is over with its phase, whether or not the player said so. */
export function useMet(spoken: Spoken | undefined): void {
  const { view } = useTable()
  const { met } = useSettings()
  const { round, phase } = view.value
  // A set for each phase: what the next phase shows is drawn before this one is cleared away.
  const shown = useMemo(() => new Set<string>(), [round, phase])
  if (spoken && isOccasion(spoken)) shown.add(spoken.id)
  useEffect(
    () => () => {
      const fresh = [...shown].filter((id) => !met.peek().includes(id))
      if (fresh.length > 0) met.value = [...met.peek(), ...fresh]
    },
    [round, phase],
  )
}
