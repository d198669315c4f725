import type { Result } from '../../kernel/index.ts'
import type { Change, PlayedLog, WhatIfCode } from '../../lab/index.ts'
import type {
  Alternative,
  Decision,
  Progress,
  References,
  ScenarioData,
  TurningPoints,
  WhatIf,
} from '../../schema/index.ts'

/** What can be asked of the lab about a session that is over, and what it answers. */
export interface LabAnswers {
  /** The decisions of the record that can be changed. */
  decisions: readonly Decision[]
  /** What could have been done at one of them instead. */
  alternatives: readonly Alternative[]
  /** The session beside the silo run and the joint run of the same scenario and seed. */
  references: References
  'turning-points': TurningPoints
  'what-if': WhatIf
}
export type LabJob = keyof LabAnswers
export type LabAsk =
  | { readonly job: 'decisions' }
  | { readonly job: 'alternatives'; readonly n: number }
  | { readonly job: 'references'; readonly evaluations?: number }
  | { readonly job: 'turning-points' }
  | { readonly job: 'what-if'; readonly change: Change }

/** Why there is no answer: the lab’s own reasons, called off by who asked, or a fault of the lab itself. */
export interface LabError {
  readonly code: WhatIfCode | 'cancelled' | 'failed'
  readonly message: string
}

/** To the worker: first the session, then questions about it, each with a number of its own. */
export type LabRequest =
  | { readonly type: 'open'; readonly scenario: ScenarioData; readonly played: PlayedLog }
  | { readonly type: 'ask'; readonly id: number; readonly ask: LabAsk }
  | { readonly type: 'cancel'; readonly id: number }

/** From the worker, about the question of that number: how far it has come, and at last the answer or why there is none. */
export type LabReply =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Result<LabAnswers[LabJob], LabError> }
