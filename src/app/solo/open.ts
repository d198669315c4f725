import { load } from 'virtual:scenarios'
import { err, ok, type Result } from '../../kernel/index.ts'
import { compileScenario, type Scenario } from '../../scenario/scenario.ts'
import type { Roster } from '../../schema/index.ts'
import { openSession, readReceipt, replay, type Session } from '../../session/index.ts'
import { t } from '../../ui/words/index.ts'

/** What a player chose before sitting down. */
export interface Choice {
  readonly scenario: string
  readonly seed: string
  readonly seat: string
  readonly partners: readonly string[]
}

const DEFAULT_PARTNERS = ['reciprocator', 'hedger', 'steady'] as const

async function find(id: string): Promise<Result<Scenario, string>> {
  try {
    const data = await load(id)
    return data ? ok(compileScenario(data)) : err(t('start:problem.scenario', { id }))
  } catch {
    return err(t('start:problem.load'))
  }
}

/** The roster of one person and partners in every other seat, in the order of the seats. */
function rosterOf(scenario: Scenario, seat: string, partners: readonly string[]): Roster {
  const others = scenario.data.seats.filter((one) => one.id !== seat)
  return Object.fromEntries(
    scenario.data.seats.map(({ id }) => {
      if (id === seat) return [id, { holder: 'person' as const }]
      const at = others.findIndex((one) => one.id === id)
      const persona = partners[at] ?? DEFAULT_PARTNERS[at % DEFAULT_PARTNERS.length] ?? DEFAULT_PARTNERS[0]
      return [id, { holder: 'partner' as const, persona }]
    }),
  )
}

/** A session and the seat from which it is played here. */
export interface Seated {
  readonly session: Session
  readonly seat: string
}

/** Opens a new session. The seat is given by its id or its role; the first seat when left out. */
export async function openNew(choice: Choice): Promise<Result<Seated, string>> {
  const scenario = await find(choice.scenario)
  if (!scenario.ok) return scenario
  const { seats } = scenario.value.data
  const seat =
    choice.seat === '' ? seats[0] : seats.find((one) => one.id === choice.seat || one.role === choice.seat)
  if (!seat) return err(t('start:problem.seat', { seat: choice.seat }))
  const roster = rosterOf(scenario.value, seat.id, choice.partners)
  return ok({ session: openSession(scenario.value, choice.seed, roster), seat: seat.id })
}

/** Opens a session from a receipt: played on from the seat that a person held, or the one named. */
export async function openReceipt(input: unknown, seat?: string): Promise<Result<Seated, string>> {
  const read = readReceipt(input)
  if (!read.ok) return err(read.error.message)
  const scenario = await find(read.value.scenario.id)
  if (!scenario.ok) return scenario
  const played = replay(read.value, (id) => (id === scenario.value.data.id ? scenario.value : undefined))
  if (!played.ok) return err(played.error.message)
  const seats = scenario.value.data.seats.map((one) => one.id)
  const held =
    seats.find((id) => id === seat) ?? seats.find((id) => played.value.roster[id]?.holder === 'person')
  return ok({ session: played.value, seat: held ?? seats[0] ?? '' })
}
