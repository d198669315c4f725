import type { Role } from '../../schema/index.ts'

/** Who held a seat of a session: a person, or a partner by its name. */
export interface Holder {
  readonly id: string
  readonly role: Role
  readonly short: string
  /** The partner’s name; null for a person, undefined for a seat that nobody held. */
  readonly partner: string | null | undefined
}

/** What came of a session that is over. Shared outcomes and mandates are of 1000. */
export interface Results {
  readonly start: number
  readonly end: number
  readonly kept: number
  readonly broken: number
  readonly mandates: readonly { readonly seat: string; readonly total: number }[]
}

/** A receipt that replays to the end that it names. */
export interface Verified {
  readonly file: string
  readonly problem?: undefined
  readonly title: string
  readonly place: string
  readonly seed: string
  readonly holders: readonly Holder[]
  readonly over: boolean
  readonly round: number
  readonly rounds: number
  readonly acts: number
  readonly hash: string
  readonly results: Results | undefined
  /** An earlier file that holds the very same session. */
  readonly twin: string | undefined
}

/** A file that is no receipt, or one that does not replay; why, in a sentence. */
export interface Faulty {
  readonly file: string
  readonly problem: string
  /** Whether it may be good elsewhere: it is of another version, or of a place that is not here. */
  readonly elsewhere?: boolean
}

export type Checked = Verified | Faulty

/** The seats from which a session can be opened: all when it is over, those of people while it goes on. */
export const openTo = ({ over, holders }: Pick<Verified, 'over' | 'holders'>): readonly Holder[] =>
  over ? holders : holders.filter(({ partner }) => partner === null)

/** The start of a hash: enough to compare by eye. */
export const brief = (hash: string): string => hash.slice(0, 12)

/** Whether two checked files can be put side by side: both over, of one place and one seed. */
export function canCompare(a: Checked | undefined, b: Checked | undefined): boolean {
  if (!a || !b || a.problem !== undefined || b.problem !== undefined) return false
  return a.over && b.over && a.title === b.title && a.seed === b.seed
}

/** Takes files that were handed in. */
export type OnFiles = (files: readonly File[]) => void
