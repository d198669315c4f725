export { alternativesOf } from './alternatives.ts'
export * from './audit/index.ts'
export { inThisThread, type JobInput, type JobName, type JobOutput, runJob, type Workshop } from './jobs.ts'
export { type LineUpFindings, type LineUpFound, measureLineUps } from './line-ups.ts'
export type { Measured } from './measured.ts'
export { type Played, playSession, receiptOfPlayed, Stalled, type Stuck, tellStuck } from './play.ts'
export {
  isChoice,
  type PlayedLog,
  type Recording,
  recordingOf,
  type Step,
  WHAT_IF_ERRORS,
  type WhatIfCode,
  type WhatIfError,
} from './recording.ts'
export { dividendOf, EVALUATIONS, jointRun, LEAST_DIVIDEND, siloRun } from './reference/index.ts'
export { type ReferencesOptions, referencesOf } from './references.ts'
export { decideAny, PLAYERS, SIMPLE_RULES } from './simple/index.ts'
export { type Outcome, outcomeOf, partnersIn, seedsFrom, simulate } from './simulate.ts'
export { copyOf } from './snapshot.ts'
export { differenceOf, tallyOf } from './tally.ts'
export { decisionsOf } from './telling.ts'
export { type TurningPointsOptions, turningPoints } from './turning-points.ts'
export { type Change, type WhatIfOptions, whatIf } from './what-if.ts'
