import type { Past } from './past.ts'
import type { PartnershipRule } from './rule-partnership.ts'

/** Why a partner holds back from a seat, and since which round. */
export interface Grudge {
  over: 'breach' | 'lie'
  round: number
  /** The last round in which it holds; or until enough promises are kept; or for good. */
  until: number | 'amends' | 'never'
}

/** When in a session a rule is asked, for rules that change as it goes on. */
export interface Moment {
  round: number
  rounds: number
}

/**
 * The parameters and the few functions that make a partner. Shares are of 1000, money is in £k, trust is 0–1000.
 * docs/partners.md gives the source of each figure, or says that it is an assumption.
 */
export interface Rule {
  /** How much of what joint work asks it gives, of 1000, from what it expects of others. */
  gives(belief: number, moment: Moment): number
  /** How far chance may move that, either way. */
  noise: number
  /** How much less it gives in the last round. */
  last: number
  /** How readily it pays to have others sanctioned who gave otherwise than it did, of 1000 of people in experiments. */
  punishes: number
  /** The least chance of running at which it puts money in unpromised. */
  venture: number
  /** What a gain to residents and to other agencies is worth to it, of 1000 of a gain of its own. */
  place: number
  /** What a gain that comes after the session is worth to it. */
  horizon: number
  /** How much of the reserves it would put into joint work in a quarter. */
  draw: number
  /** How much of the planned spending above the floors it would cut for joint work. */
  cut: number
  /** Whether it cuts first the lines that harm others (dumping demand) or spares them. */
  cuts: 'others-first' | 'own-first'
  /** How much of what is left over it spends on its services, the rest going to reserves. */
  spends: number
  /** The net cost of a promise, of 1000 of the amount, past which it breaks its word. */
  loyalty: number
  /** Whether it holds something against a seat now. */
  grudge(past: Past, moment: Moment): Grudge | null
  deals: {
    /** New offers that it makes in a round. */
    offers: number
    /** The share of the gain that it asks for, of 1000 of an equal share. */
    asks: number
    /** What it promises itself of its part of a programme, of 1000. */
    puts: number
    /** The share below which it counters, of 1000 of an equal share. */
    fair: number
    /** What it must gain, of 1000 of what it would be bound to, at a trust of 500; less when trust is higher. */
    margin: number
    /** The least overall trust at which it builds on a seat's promise. */
    trust: number
    /** How often it counters one deal. */
    counters: number
  }
  cards: {
    /** Cards that it gives unasked in a round. */
    gifts: number
    /** The least overall trust at which it gives unasked, and on request. */
    gives: number
    answers: number
    /** Whether it says that it will not share, or stays silent. */
    silent: boolean
    /** How often it shades in its own interest by as much as a card's noise can explain, of 1000. */
    shades: number
    /** What being found out is worth avoiding to it, in £k; it weighs this against the gain of a lie. */
    shame: number
    /** How often it lies when a lie would pay, of 1000. */
    lies: number
    /** Requests that it makes in a round. */
    asks: number
    /** It checks claims that matter from seats whose integrity it puts below this. */
    doubts: number
  }
  /** Meetings that it asks for in a round, whether it seeks the distrusted or the trusted, and whether it comes when asked. */
  meets: { most: number; seeks: 'distrusted' | 'trusted'; returns: boolean }
  /** Promises that it makes unasked: begins, follows another's promise, or neither. */
  pledges: 'leads' | 'follows' | 'never'
  /** How it uses agreements, personal cards and the leadership moves. */
  partnership: PartnershipRule
}

/** A kind of leader that a partner plays. `name` is a type, never a person. */
export interface Persona {
  readonly id: string
  readonly name: string
  /** How it is to deal with, in a phrase. */
  readonly manner: string
  /** What it does and where the rule comes from. */
  readonly about: string
  readonly rule: Rule
}
