import type { ScenarioData } from '../../schema/scenario.ts'
import type { Report } from '../report.ts'
import { checkAgreements } from './agreements.ts'
import { checkCards } from './cards.ts'
import { Desk } from './desk.ts'
import { checkEffects } from './effects.ts'
import { Expressions } from './expressions.ts'
import { checkIds } from './ids.ts'
import { checkModel, hasStandIn, namesOf } from './model.ts'
import { checkProgrammes, checkWorld } from './programmes.ts'
import { checkRules, checkScores } from './rules.ts'
import { checkHistory, checkSeats, withHistory } from './seats.ts'
import { checkStory } from './story.ts'

/**
 * Checks all that must be true of a scenario beyond its shape and tells `report` what is not. Gives the scenario with
 * its history made complete. `namesOpen` when parts of the model could not be read.
 */
export function checkScenario(data: ScenarioData, report: Report, namesOpen: boolean): ScenarioData {
  const desk = new Desk(data, report, namesOf(data.model), namesOpen || hasStandIn(data))
  const expressions = new Expressions(desk)
  checkIds(data, report)
  checkRules(desk)
  checkModel(desk, expressions)
  checkSeats(desk)
  checkHistory(desk)
  checkWorld(desk)
  checkCards(desk)
  checkProgrammes(desk)
  checkAgreements(desk)
  checkEffects(desk)
  checkStory(desk, expressions)
  checkScores(desk, expressions)
  return withHistory(data)
}
