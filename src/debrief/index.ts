import type { View } from '../schema/index.ts'
import { type ClaimFindings, claimFindings } from './claims.ts'
import { type KnowledgeFindings, knowledgeFindings } from './knowledge.ts'
import { type Leader, type LensFinding, lensFindings, type Skill, skillFindings } from './lens.ts'
import { type MandateFinding, mandateFindings } from './mandates.ts'
import { type MoneyFindings, moneyFindings } from './money.ts'
import { pastOf, type Seen } from './past.ts'
import { type PlaceFindings, placeFindings } from './place.ts'
import { type Practice, practiceFor } from './practice.ts'
import { type PromiseFindings, promiseFindings } from './promises.ts'
import { type Question, questionsFor } from './questions.ts'
import { type TrustFindings, trustFindings } from './trust.ts'
import { type UnderstandingFindings, understandingFindings } from './understanding.ts'

export { type ClaimFindings, type Honesty, type Teller, type Told, type ToldTo, together } from './claims.ts'
export type { CardRow, KnowledgeFindings, Learned } from './knowledge.ts'
export {
  LEADERS,
  LENS_RULES,
  type Leader,
  type LensAct,
  type LensFinding,
  type LensRule,
  SKILLS,
  type Skill,
} from './lens.ts'
export type { MandateFinding } from './mandates.ts'
export type { MoneyFindings, MoneyLink, MoneyNode, Pocket, Stop } from './money.ts'
export type { Seen } from './past.ts'
export type { IndicatorFinding, OutcomeFinding, PlaceFindings, Verdict } from './place.ts'
export type { Practice } from './practice.ts'
export { type Count, type PromiseFindings, type Strand, strands, type Thread } from './promises.ts'
export type { Question } from './questions.ts'
export type { Point, TrustFindings, TrustPair, TrustTurn, Uneven } from './trust.ts'
export type { Guess, Reading, UnderstandingFindings } from './understanding.ts'

export { RUNS, type Run, type Worth, type WorthFindings, worthFindings } from './worth.ts'

/** All that a seat’s debrief tells: findings and chart data, as codes and figures; words are made in the screen. */
export interface Findings {
  readonly trust: TrustFindings
  readonly promises: PromiseFindings
  readonly claims: ClaimFindings
  readonly knowledge: KnowledgeFindings
  readonly money: MoneyFindings
  readonly place: PlaceFindings
  readonly mandates: readonly MandateFinding[]
  readonly understanding: UnderstandingFindings
  readonly lens: readonly LensFinding<Leader>[]
  readonly skills: readonly LensFinding<Skill>[]
  readonly practice: readonly Practice[]
  readonly questions: readonly Question[]
}

/** What the record shows to one seat; undefined while play goes on. `events` are those that the seat was told. */
export function findingsOf(view: View, events: readonly Seen[]): Findings | undefined {
  const past = pastOf(view, events)
  if (past === undefined) return undefined
  const sources = {
    trust: trustFindings(past),
    promises: promiseFindings(past),
    claims: claimFindings(past),
    knowledge: knowledgeFindings(past),
    money: moneyFindings(past),
    mandates: mandateFindings(past),
    understanding: understandingFindings(past),
  }
  const skills = skillFindings(past)
  return {
    ...sources,
    place: placeFindings(past),
    lens: lensFindings(past),
    skills,
    practice: practiceFor(past, skills),
    questions: questionsFor(past, sources),
  }
}
