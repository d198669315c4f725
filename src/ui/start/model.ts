import type { Role } from '../../schema/index.ts'
import type { Persona } from '../table.ts'

/** The skills of leaders that a place can exercise, in the words that guides use for them, joined by hyphens. */
export const SKILLS = [
  'influencing',
  'negotiating',
  'networking',
  'conflict-resolution',
  'co-production',
  'stewardship-of-money',
  'accountability',
] as const
export type Skill = (typeof SKILLS)[number]

/** A seat as the start screen offers it. */
export interface OfferedSeat {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly short: string
  readonly about: string
  readonly ringfenced: boolean
}

/** Addresses of the pictures of a place: by day, and in the dark where there is one. */
export interface PlacePictures {
  readonly day: string
  readonly night?: string | undefined
}

/** A scenario as the start screen offers it. */
export interface Offer {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly place: { readonly name: string; readonly about: string }
  readonly teaches: readonly string[]
  readonly minutes: { readonly solo: number; readonly group: number }
  readonly rounds: number
  /** Whether it stands in the library: experiments do not, and are opened by their address. */
  readonly listed: boolean
  readonly seats: readonly OfferedSeat[]
  /** Undefined for experiments. */
  readonly picture: PlacePictures | undefined
  readonly bestFor?: string | undefined
  readonly lessGoodFor?: string | undefined
  readonly skills: readonly Skill[]
  readonly field: readonly string[]
  /** What the audit measured: shared outcomes and mandates of 1000, the mixed table’s share in percent, rounds. */
  readonly measured?:
    | {
        readonly silo: number
        readonly joint: number
        readonly mixed: number
        readonly tempted: number
        readonly seats: Readonly<Record<string, number>>
      }
    | undefined
  /** How much of what joint play could win each named table of partners wins there, in percent, by the table’s id. */
  readonly won: Readonly<Record<string, number>>
}

/** A kept session as the start screen lists it. */
export interface Kept {
  readonly id: string
  readonly title: string
  readonly name?: string
  readonly seat: string
  readonly seatName: string
  readonly round: number
  readonly rounds: number
  readonly phase: string
  readonly when: number
  readonly receipt: {
    readonly seed: string
    readonly scenario: { readonly id: string; readonly hash: string }
  }
}

/** What is kept on the device, and what can be done with it. */
export interface Keeping {
  readonly saves: readonly Kept[]
  /** What cannot be read by this version, and why. */
  readonly aside: readonly { readonly id: string; readonly why: string }[]
  /** What was removed last and can be put back. */
  readonly removed: string | undefined
  readonly onResume: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onSave: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onUndo: () => void
  readonly onCompare: (ids: readonly [string, string]) => void
}

/**
 * What is chosen before sitting down, and what a link says: a place, a seed, and who holds each seat. `people` are the
 * seats of people on this device, the first to act first; the others are played by `partners`, in the order of the seats.
 */
export interface Choice {
  readonly scenario: string
  readonly seed: string
  readonly people: readonly string[]
  readonly partners: readonly string[]
}

/** A named table of partners. */
export interface LineUp {
  readonly id: 'willing' | 'mixed' | 'wary' | 'hard'
  readonly partners: readonly string[]
}

export interface StartProps {
  readonly offers: readonly Offer[]
  readonly personas: readonly Persona[]
  /** From easy to hard. */
  readonly lineUps: readonly LineUp[]
  readonly keeping: Keeping
  /** What has to be said: a link that could not be followed, saves that were put aside. */
  readonly notices: readonly string[]
  readonly busy: boolean
  /** Whether somebody came back from another screen. */
  readonly returned: boolean
  /** Takes on a newer version of the game that has come; undefined when there is none. */
  readonly onUpdate: (() => void) | undefined
  readonly onPlay: (choice: Choice) => void
  /** The address that brings somebody else to the same table. */
  readonly linkTo: (choice: Choice) => string
  readonly onReceipts: (files: readonly File[]) => void
}
