import { divide } from '../kernel/index.ts'
import type { References, Tally } from '../schema/index.ts'
import { scored, type Verdict } from './place.ts'

/** The runs that are put side by side: each agency for itself, the session, all together. */
export const RUNS = ['silo', 'session', 'joint'] as const
export type Run = (typeof RUNS)[number]

/** What can be said of the dividend: a part was got, less than nothing, more than the best that was found, or no share can be told. */
export type Worth = 'part' | 'below' | 'beyond' | 'untold'

export interface WorthFindings {
  readonly worth: Worth
  /** The collaboration dividend in per cent, rounded; null where no share can be told. */
  readonly percent: number | null
  /** How far the session and the joint run were above the silo run, of 1000. */
  readonly above: { readonly session: number; readonly joint: number }
  readonly runs: readonly {
    readonly run: Run
    readonly start: number
    readonly shared: number
    readonly verdict: Verdict
  }[]
  /** In how many rounds each programme ran, for those where the runs differ; what the session lacked most first. */
  readonly programmes: readonly { readonly id: string; readonly ran: Readonly<Record<Run, number>> }[]
}

function worthOf(dividend: number | null): Worth {
  if (dividend === null) return 'untold'
  if (dividend < 0) return 'below'
  return dividend > 1000 ? 'beyond' : 'part'
}

const ranIn = (tally: Tally, id: string): number => tally.programmes.find((one) => one.id === id)?.ran ?? 0

/** What working together was worth. `start` is the shared outcome before play. */
export function worthFindings(references: References, start: number): WorthFindings {
  const { silo, session, joint, dividend } = references
  const programmes = session.programmes.map(({ id }) => ({
    id,
    ran: { silo: ranIn(silo, id), session: ranIn(session, id), joint: ranIn(joint, id) },
  }))
  const lacked = ({ ran }: { ran: Record<Run, number> }): number => ran.joint - ran.session
  return {
    worth: worthOf(dividend),
    percent: dividend === null ? null : divide(dividend, 10),
    above: { session: session.shared - silo.shared, joint: joint.shared - silo.shared },
    runs: RUNS.map((run) => {
      const { shared } = references[run]
      return { run, start, shared, verdict: scored(start, shared) }
    }),
    programmes: programmes
      .filter(({ ran }) => ran.silo !== ran.session || ran.session !== ran.joint)
      .sort((a, b) => lacked(b) - lacked(a)),
  }
}
