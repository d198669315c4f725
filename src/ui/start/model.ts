import type { Role } from '../../schema/index.ts'
import type { Persona } from '../table.ts'

/** A scenario as the start screen offers it. */
export interface Offer {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly place: string
  readonly teaches: readonly string[]
  readonly minutes: number
  readonly rounds: number
  readonly seats: readonly {
    readonly id: string
    readonly role: Role
    readonly name: string
    readonly short: string
    readonly about: string
  }[]
}

/** A kept session as the start screen lists it. */
export interface Kept {
  readonly id: string
  readonly title: string
  readonly seatName: string
  readonly round: number
  readonly rounds: number
  readonly phase: string
  readonly when: number
}

export interface Chosen {
  readonly scenario: string
  readonly seed: string
  readonly seat: string
  readonly partners: readonly string[]
}

export interface StartProps {
  readonly offers: readonly Offer[]
  readonly personas: readonly Persona[]
  readonly kept: readonly Kept[]
  /** What has to be said: a link that could not be followed, saves that were put aside. */
  readonly notices: readonly string[]
  readonly busy: boolean
  /** Takes on a newer version of the game that has come; undefined when there is none. */
  readonly onUpdate: (() => void) | undefined
  readonly onPlay: (chosen: Chosen) => void
  readonly onResume: (id: string) => void
  readonly onForget: (id: string) => void
  readonly onReceipt: (file: File) => void
}
