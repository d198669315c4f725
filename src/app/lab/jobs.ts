import { err, ok, type Result } from '../../kernel/index.ts'
import {
  alternativesOf,
  decisionsOf,
  type Recording,
  recordingOf,
  referencesOf,
  turningPoints,
  whatIf,
} from '../../lab/index.ts'
import { decide } from '../../partners/index.ts'
import { compileScenario } from '../../scenario/scenario.ts'
import type { Progress } from '../../schema/index.ts'
import type { LabAnswers, LabAsk, LabError, LabJob, LabRequest } from './protocol.ts'

export type Answer = Result<LabAnswers[LabJob], LabError>
export type Work = Generator<Progress, Answer>

/** A session opened for questions: its record, played once more, or why it cannot be. */
export type Opened = Result<Recording, LabError>

/** Opens a session for questions. */
export function open({ scenario, played }: Extract<LabRequest, { type: 'open' }>): Opened {
  return recordingOf(compileScenario(scenario), played)
}

/** Works on a question, a step at a time. */
export function* work(opened: Opened, ask: LabAsk): Work {
  if (!opened.ok) return opened
  switch (ask.job) {
    case 'decisions':
      return ok(decisionsOf(opened.value))
    case 'alternatives':
      return ok(alternativesOf(opened.value, ask.n))
    case 'references':
      return ok(yield* referencesOf(opened.value, ask))
    case 'turning-points':
      return ok(yield* turningPoints(opened.value))
    case 'what-if':
      return yield* whatIf(opened.value, ask.change, decide)
  }
}

/** The answer that a fault of the lab itself gives. */
export const failed = (fault: unknown): Result<never, LabError> =>
  err({ code: 'failed', message: fault instanceof Error ? fault.message : String(fault) })

export const cancelled: Result<never, LabError> = err({ code: 'cancelled', message: 'It was called off.' })
