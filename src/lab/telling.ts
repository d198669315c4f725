import type { Action, ActionType, Decision, EventBody, EventType } from '../schema/index.ts'
import { isChoice, type Recording, type Step } from './recording.ts'

/** The events that tell of each act, the most telling first. None for what is no decision or leaves no mark on play. */
const TELLS: { readonly [T in ActionType]: readonly EventType[] } = {
  ready: [],
  share: ['shared'],
  request: ['requested'],
  refuse: ['refused'],
  verify: ['verify-ordered'],
  meet: ['aired', 'met-both', 'met'],
  pledge: ['pledged'],
  propose: ['deal-proposed'],
  counter: ['deal-countered'],
  accept: ['deal-bound', 'deal-accepted'],
  decline: ['deal-declined'],
  withdraw: ['deal-withdrawn'],
  warn: ['warned'],
  amend: ['amended'],
  engage: ['engaged'],
  frame: ['framed'],
  broker: ['brokered', 'broker-declined'],
  escalate: ['escalated'],
  draft: ['agreement-drafted'],
  sign: ['agreement-began', 'agreement-signed'],
  'turn-down': ['agreement-turned-down'],
  leave: ['agreement-leaving'],
  vote: ['programme-adopted', 'voted'],
  budget: ['budget-sealed'],
  reflect: [],
  deadline: [],
}

/** What tells of a budget is the budget itself, in the words in which it is opened. */
const budgetTold = (seat: string, action: Extract<Action, { type: 'budget' }>): EventBody => ({
  type: 'budget-opened',
  seat,
  lines: action.lines,
  programmes: action.programmes,
})

/** The event that tells of a step best; undefined for what is no decision or leaves no mark on play. */
export function toldOf(step: Step): EventBody | undefined {
  if (!isChoice(step)) return undefined
  if (step.action.type === 'budget') return budgetTold(step.actor, step.action)
  return TELLS[step.action.type]
    .map((type) => step.told.find((body) => body.type === type))
    .find((body) => body !== undefined)
}

/** The decisions of a record that can be changed, in order, each with what tells of it. */
export const decisionsOf = ({ steps }: Recording): Decision[] =>
  steps.flatMap((step) => {
    const told = toldOf(step)
    const { n, round, phase, actor: seat } = step
    return told === undefined ? [] : [{ n, round, phase, seat, told }]
  })
