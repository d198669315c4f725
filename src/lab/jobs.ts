import { mandateOf } from '../engine/index.ts'
import { err, ok, type Result } from '../kernel/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Receipt, Roster, SeatId } from '../schema/index.ts'
import { type AtPrior, plansAtPrior, worthOfCards } from './audit/information.ts'
import { type Deviation, deviationsFrom } from './audit/temptation.ts'
import { playSession, receiptOfPlayed, Stalled, type Stuck } from './play.ts'
import { type Course, jointRun, sharedBy, siloRun } from './reference/index.ts'
import { decideAny } from './simple/index.ts'
import { type Outcome, outcomeOf } from './simulate.ts'

/** What a reference run came to. Points of the shared outcome and of mandates, 0–1000. */
export interface Reference {
  shared: number
  mandates: Record<SeatId, number>
  acts: string[]
}

/** The two reference runs of a seed, and what the audit learns from them. */
export interface Study {
  seed: string
  silo: Reference
  joint: Reference
  deviations: Deviation[]
  cards: { blind: number; informed: number }
}

/**
 * The work that the lab hands out, by name: plain data in, plain data out, so that it can be done in this thread, in a
 * worker thread or in a browser’s worker, with the same result.
 */
export interface Jobs {
  /** Plays a session with a player in every seat (a persona or a simple rule), with its receipt when that is asked for. */
  play: {
    input: { seed: string; roster: Roster; receipt: boolean }
    output: Result<{ outcome: Outcome; receipt?: Receipt }, Stuck>
  }
  /** The shared outcome of the silo and of the joint run of a seed. */
  references: { input: { seed: string; evaluations: number }; output: { silo: number; joint: number } }
  /** The plans of a table that knows no card. */
  prior: { input: { evaluations: number }; output: AtPrior }
  /** All that the audit asks about the reference runs of a seed. */
  study: { input: { seed: string; evaluations: number; prior: AtPrior }; output: Study }
}

export type JobName = keyof Jobs
export type JobInput<J extends JobName> = Jobs[J]['input']
export type JobOutput<J extends JobName> = Jobs[J]['output']

const referenceOf = (course: Course): Reference => {
  const { state } = course.end
  return {
    shared: sharedBy(course),
    mandates: Object.fromEntries(state.scenario.data.seats.map((s) => [s.id, mandateOf(state, s.id)])),
    acts: state.acts.map((a) => a.act),
  }
}

const JOBS: { [J in JobName]: (scenario: Scenario, input: JobInput<J>) => JobOutput<J> } = {
  play(scenario, { seed, roster, receipt }) {
    try {
      const played = playSession(scenario, seed, roster, decideAny)
      const outcome = outcomeOf(played)
      return ok(receipt ? { outcome, receipt: receiptOfPlayed(played) } : { outcome })
    } catch (cause) {
      if (cause instanceof Stalled) return err(cause.stuck)
      throw cause
    }
  },
  references: (scenario, { seed, evaluations }) => ({
    silo: sharedBy(siloRun(scenario, seed)),
    joint: sharedBy(jointRun(scenario, seed, evaluations)),
  }),
  prior: (scenario, { evaluations }) => plansAtPrior(scenario, evaluations),
  study(scenario, { seed, evaluations, prior }) {
    const joint = jointRun(scenario, seed, evaluations)
    return {
      seed,
      silo: referenceOf(siloRun(scenario, seed)),
      joint: referenceOf(joint),
      deviations: deviationsFrom(joint),
      cards: worthOfCards(scenario, seed, prior, evaluations),
    }
  },
}

/** Does one job. */
export const runJob = <J extends JobName>(scenario: Scenario, job: J, input: JobInput<J>): JobOutput<J> =>
  JOBS[job](scenario, input)

/** Where jobs are done: the outputs come in the order of the inputs, whoever does them and however many at once. */
export interface Workshop {
  run<J extends JobName>(job: J, inputs: readonly JobInput<J>[]): Promise<JobOutput<J>[]>
}

/** Does all jobs one after the other, here. */
export const inThisThread = (scenario: Scenario): Workshop => ({
  run: (job, inputs) => Promise.resolve(inputs.map((input) => runJob(scenario, job, input))),
})
