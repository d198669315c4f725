import { setup } from 'xstate'
import { FlagChart } from '../kernel/chart.ts'
import { PHASES, type Phase } from '../schema/index.ts'
import type { AgreementStatus, DealStatus } from './state.ts'

/** What moves a round on: all seats have done with the phase. */
interface RoundEvent {
  type: 'all-ready'
  /** Whether the scenario asks for reflection, and whether this is the last round. */
  reflect: boolean
  last: boolean
}

const enter = (phase: Phase) => ({ type: 'enter' as const, params: { phase } })

/** The order of phases: brief, board, budget, outturn, reflect where the scenario has it, and round again. */
export const roundMachine = setup({
  types: { events: {} as RoundEvent },
  actions: { enter: (_, _params: { phase: Phase }) => {} },
  guards: { reflects: ({ event }) => event.reflect, last: ({ event }) => event.last },
}).createMachine({
  initial: 'brief',
  states: {
    brief: { entry: enter('brief'), on: { 'all-ready': 'board' } },
    board: { entry: enter('board'), on: { 'all-ready': 'budget' } },
    budget: { entry: enter('budget'), on: { 'all-ready': 'outturn' } },
    outturn: {
      entry: enter('outturn'),
      on: {
        'all-ready': [
          { guard: 'reflects', target: 'reflect' },
          { guard: 'last', target: 'debrief' },
          { target: 'brief' },
        ],
      },
    },
    reflect: {
      entry: enter('reflect'),
      on: { 'all-ready': [{ guard: 'last', target: 'debrief' }, { target: 'brief' }] },
    },
    debrief: { entry: enter('debrief') },
  },
})

type DealEvent =
  | { type: 'counter' | 'accept' | 'decline' | 'withdraw' | 'expire' }
  /** Bound: with promises it is due, without it is done. */
  | { type: 'bind'; pledges: boolean }
  /** All its promises are judged. */
  | { type: 'judged'; kept: boolean }

const answers = {
  counter: { target: 'countered', actions: 'renew' },
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  expire: 'expired',
} as const

/** The life of a deal. `accept` is sent when the last party has accepted. */
export const dealMachine = setup({
  types: { events: {} as DealEvent },
  actions: {
    // Says that there is a new version, so that a counter to a counter is a move though the state is the same.
    renew: () => {},
  },
  guards: {
    promises: ({ event }) => event.type === 'bind' && event.pledges,
    kept: ({ event }) => event.type === 'judged' && event.kept,
  },
}).createMachine({
  initial: 'proposed',
  states: {
    proposed: { on: answers },
    countered: { on: answers },
    accepted: { on: { bind: [{ guard: 'promises', target: 'due' }, { target: 'kept' }] } },
    due: { on: { judged: [{ guard: 'kept', target: 'kept' }, { target: 'broken' }] } },
    kept: {},
    broken: {},
    declined: {},
    withdrawn: {},
    expired: {},
  },
})

type AgreementEvent =
  | { type: 'sign'; all: boolean }
  | { type: 'turn-down' | 'lapse' | 'supersede' }
  /** A party has left; whether enough remain. */
  | { type: 'leave'; enough: boolean }

/** The life of an agreement, whatever its kind. */
const agreementMachine = setup({
  types: { events: {} as AgreementEvent },
  actions: {
    // Says that something moved though the state is the same.
    note: () => {},
  },
  guards: {
    all: ({ event }) => event.type === 'sign' && event.all,
    enough: ({ event }) => event.type === 'leave' && event.enough,
  },
}).createMachine({
  initial: 'drafted',
  states: {
    drafted: {
      on: {
        sign: [{ guard: 'all', target: 'in-force' }, { actions: 'note' }],
        'turn-down': 'turned-down',
        lapse: 'lapsed',
      },
    },
    'in-force': {
      on: { leave: [{ guard: 'enough', actions: 'note' }, { target: 'ended' }], supersede: 'ended' },
    },
    'turned-down': {},
    lapsed: {},
    ended: {},
  },
})

const agreements = new FlagChart<AgreementEvent>(agreementMachine)
const rounds = new FlagChart<RoundEvent>(roundMachine)
const deals = new FlagChart<DealEvent>(dealMachine)

const isPhase = (name: string): name is Phase => (PHASES as readonly string[]).includes(name)

/** The phase in which a session begins. */
export const firstPhase: Phase = 'brief'

/** The phase after this one, once all seats have done with it. Throws when the session is over: a bug of the caller. */
export function nextPhase(phase: Phase, event: Omit<RoundEvent, 'type'>): Phase {
  const move = rounds.next(phase, { type: 'all-ready', ...event })
  if (!move || !isPhase(move.state)) throw new Error(`no phase after ${phase}`)
  return move.state
}

const STATUSES: readonly string[] = Object.keys(dealMachine.states)
const isStatus = (name: string): name is DealStatus => STATUSES.includes(name)

/** Whether a deal in this status can still be answered. */
export const isOpen = (status: DealStatus): boolean => status === 'proposed' || status === 'countered'

/** A deal’s next status. Throws when the event means nothing in it: a bug of the caller, who checks first. */
export function chartDeal(status: DealStatus, event: DealEvent): DealStatus {
  const move = deals.next(status, event)
  if (!move) throw new Error(`a deal that is ${status} cannot ${event.type}`)
  return isStatus(move.state) ? move.state : status
}

const STANDINGS: readonly string[] = Object.keys(agreementMachine.states)
const isStanding = (name: string): name is AgreementStatus => STANDINGS.includes(name)

/** An agreement’s next status. Throws when the event means nothing in it: a bug of the caller, who checks first. */
export function chartAgreement(status: AgreementStatus, event: AgreementEvent): AgreementStatus {
  const move = agreements.next(status, event)
  if (!move) throw new Error(`an agreement that is ${status} cannot ${event.type}`)
  return isStanding(move.state) ? move.state : status
}
