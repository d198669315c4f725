import { load } from 'virtual:scenarios'
import { err, ok, type Result } from '../../kernel/index.ts'
import { compileScenario, type Scenario } from '../../scenario/scenario.ts'
import { openSession, readReceipt, replay, type Session } from '../../session/index.ts'
import type { Choice } from '../../ui/start/model.ts'
import { t } from '../../ui/words/index.ts'
import { fault } from '../receipts/fault.ts'
import { peopleOf, rosterOf } from '../roster.ts'

const found = new Map<string, Scenario>()

/** A scenario by its id, checked and compiled: once, however often it is asked for. The error is a sentence. */
export async function findScenario(id: string): Promise<Result<Scenario, string>> {
  const known = found.get(id)
  if (known) return ok(known)
  try {
    const data = await load(id)
    if (!data) return err(t('start:problem.gone', { id }))
    const scenario = compileScenario(data)
    found.set(id, scenario)
    return ok(scenario)
  } catch {
    return err(t('start:problem.load'))
  }
}

/** A session and the seat from which it is played here. */
export interface Seated {
  readonly session: Session
  readonly seat: string
}

/** Opens a new session of what was chosen, from the first person’s seat. Who sits where is in the session’s roster. */
export async function openNew(choice: Choice): Promise<Result<Seated, string>> {
  const scenario = await findScenario(choice.scenario)
  if (!scenario.ok) return scenario
  const { seats } = scenario.value.data
  const [seat] = peopleOf(seats, choice.people)
  if (seat === undefined)
    return err(
      t('start:problem.seat', { seat: choice.people[0] ?? '', known: seats.map(({ id }) => id).join(', ') }),
    )
  return ok({ session: openSession(scenario.value, choice.seed, rosterOf(seats, choice)), seat })
}

/** Opens a session from a receipt: played on from the seat that a person held, or the one named. */
export async function openReceipt(input: unknown, seat?: string): Promise<Result<Seated, string>> {
  const read = readReceipt(input)
  if (!read.ok) return err(fault(read.error))
  const scenario = await findScenario(read.value.scenario.id)
  if (!scenario.ok) return scenario
  const played = replay(read.value, (id) => (id === scenario.value.data.id ? scenario.value : undefined))
  if (!played.ok) return err(fault(played.error))
  const seats = scenario.value.data.seats.map((one) => one.id)
  const held =
    seats.find((id) => id === seat) ?? seats.find((id) => played.value.roster[id]?.holder === 'person')
  return ok({ session: played.value, seat: held ?? seats[0] ?? '' })
}
