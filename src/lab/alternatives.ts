import { applyInPlace, legalActions, type SessionState } from '../engine/index.ts'
import { canonical } from '../kernel/index.ts'
import { type Action, type Alternative, type Option, REFUSE_REASONS } from '../schema/index.ts'
import { stateBefore } from './course.ts'
import { isChoice, type Recording, type Step } from './recording.ts'
import { copyOf } from './snapshot.ts'
import { toldOf } from './telling.ts'

type OptionOf<T extends Option['type']> = Extract<Option, { type: T }>

/** Other budgets than the one that was set: nothing for joint work, or all that one joint programme asks of the seat. */
function budgets(option: OptionOf<'budget'>, set: Action): Action[] {
  if (set.type !== 'budget') return []
  const spent = [...set.lines, ...(set.funds ?? [])].reduce((sum, { amount }) => sum + amount, 0)
  const joint = set.programmes.reduce((sum, { amount }) => sum + amount, 0)
  const alone: Action = { ...set, programmes: set.programmes.map(({ id }) => ({ id, amount: 0 })), funds: [] }
  const whole = option.programmes.flatMap(({ id, cost, max }): Action[] => {
    const amount = Math.min(cost, max)
    const now = set.programmes.find((one) => one.id === id)?.amount ?? 0
    if (now >= amount || spent + joint - now + amount > option.available) return []
    const others = set.programmes.filter((one) => one.id !== id)
    return [{ ...set, programmes: [...others, { id, amount }] }]
  })
  return joint > 0 ? [alone, ...whole] : whole
}

/** A card told as it is read, to each that it can be told to. */
const shares = ({ give, to, way }: OptionOf<'share'>): Action[] =>
  way === null ? to.map((seat) => ({ type: 'share', card: give.card, to: [seat] })) : []

/** An offer taken as it stands; its cards, where I owe any, told as they are read. */
function acceptance({ deal, version, fills }: OptionOf<'accept'>): Action[] {
  const given = fills.flatMap(({ clause, cards }) => cards.slice(0, 1).map(({ card }) => ({ clause, card })))
  return given.length === fills.length ? [{ type: 'accept', deal, version, fills: given }] : []
}

/** Each act that an option stands for, where they can be counted; what has to be worded (a promise, an offer) is left out. */
function actsOf(option: Option, set: Action): Action[] {
  switch (option.type) {
    case 'share':
      return shares(option)
    case 'request':
      return option.topics.map((topic) => ({ type: 'request', to: option.to, topic }))
    case 'refuse':
      return REFUSE_REASONS.slice(0, 1).map((because) => ({
        type: 'refuse',
        request: option.request,
        because,
      }))
    case 'verify':
      return [{ type: 'verify', claim: option.claim }]
    case 'meet':
      return [
        { type: 'meet', with: option.with },
        ...option.air.map((air): Action => ({ type: 'meet', with: option.with, air })),
      ]
    case 'accept':
      return acceptance(option)
    case 'decline':
      return option.because.slice(0, 1).map((because) => ({ type: 'decline', deal: option.deal, because }))
    case 'withdraw':
      return [{ type: 'withdraw', deal: option.deal }]
    case 'warn':
      return [{ type: 'warn', line: option.line, to: option.to }]
    case 'amend':
      return [{ type: 'amend', grievance: option.grievance, amount: Math.min(option.owed, option.max) }]
    case 'engage':
      return [{ type: 'engage', programme: option.programme }]
    case 'frame':
      return [{ type: 'frame' }]
    case 'sign':
    case 'turn-down':
    case 'leave':
      return [{ type: option.type, agreement: option.agreement }]
    case 'vote':
      return option.programmes.map((programme) => ({ type: 'vote', agreement: option.agreement, programme }))
    case 'budget':
      return budgets(option, set)
    default:
      return []
  }
}

/** What came of an act, as the record would tell it; undefined when the rules refuse it after all. */
function told(before: SessionState, step: Step, action: Action): Alternative | undefined {
  const done = applyInPlace(copyOf(before), step.actor, action)
  if (!done.ok) return undefined
  const body = toldOf({ ...step, action, told: done.value.map((event) => event.body) })
  return body && { action, told: body }
}

/**
 * What the seat could have done at an entry of the record instead, each with what would have told of it: the acts that can
 * be counted out, those of the same kind first. Empty where there was nothing to decide. Deterministic.
 */
export function alternativesOf(recording: Recording, n: number): Alternative[] {
  const step = recording.steps[n - 1]
  if (!step || !isChoice(step)) return []
  const state = stateBefore(recording, n)
  const was = canonical(step.action)
  const acts = legalActions(state, step.actor)
    .open.flatMap((option) => actsOf(option, step.action))
    .filter((action) => canonical(action) !== was)
  const like = (action: Action): number => (action.type === step.action.type ? 0 : 1)
  return acts.sort((a, b) => like(a) - like(b)).flatMap((action) => told(state, step, action) ?? [])
}
