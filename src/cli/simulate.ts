import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Outcome,
  partnersIn,
  simulate as play,
  receiptOfPlayed,
  Stalled,
  seedsFrom,
} from '../lab/index.ts'
import { decide, PERSONAS } from '../partners/index.ts'
import { compileScenario, formatDiagnostic } from '../scenario/index.ts'
import { type Command, EXIT, Usage } from './command.ts'
import { findScenario, readScenarioFile, scenarioIds } from './library.ts'

const personaIds = (): string[] => PERSONAS.map((p) => p.id)

function personasFrom(list: string | undefined): string[] {
  const names = list === undefined ? personaIds() : list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !personaIds().includes(name))
  if (unknown !== undefined)
    throw new Usage(`there is no partner “${unknown}”; there are ${personaIds().join(', ')}`)
  return names
}

function sessionsFrom(text: string): number {
  const sessions = Number(text)
  if (!Number.isSafeInteger(sessions) || sessions < 1 || sessions > 1_000_000)
    throw new Usage('--sessions takes a whole number from 1 to 1000000')
  return sessions
}

const sentence = (o: Outcome): string =>
  `${o.seed}: ${o.rounds} quarters, ${o.actions} actions, shared outcome ${o.shared.start} → ${o.shared.end}, ` +
  `gap ${o.gap.start} → ${o.gap.end}, pledges kept ${o.pledges.kept} broken ${o.pledges.broken}, ` +
  `lies proven ${o.lies}, ${o.hash.slice(0, 12)}`

/** `simulate`: plays whole sessions with a partner in every seat. */
export const simulate: Command = (args, { out, error }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string' },
      sessions: { type: 'string', default: '1' },
      partners: { type: 'string' },
      json: { type: 'boolean', default: false },
      receipt: { type: 'string' },
    },
  })
  if (values.scenario === undefined || values.seed === undefined || values.seed === '')
    throw new Usage('simulate needs --scenario ID|FILE and --seed S')
  const personas = personasFrom(values.partners)
  const seeds = seedsFrom(values.seed, sessionsFrom(values.sessions))
  const file = findScenario(values.scenario)
  if (file === undefined) {
    error(
      `${values.scenario}:1:1: there is no such scenario; there are ${scenarioIds().join(', ')}, or give a file`,
    )
    return EXIT.input
  }
  const read = readScenarioFile(file)
  if (!read.ok) {
    for (const diagnostic of read.error) error(formatDiagnostic(diagnostic))
    return EXIT.input
  }
  const scenario = compileScenario(read.value)
  const outcomes: Outcome[] = []
  try {
    for (const { played, outcome } of play(scenario, seeds, partnersIn(scenario, personas), decide)) {
      outcomes.push(outcome)
      if (!values.json) out(sentence(outcome))
      // The last one played is kept, so that one session gives one receipt.
      if (values.receipt !== undefined)
        writeFileSync(values.receipt, `${JSON.stringify(receiptOfPlayed(played))}\n`)
    }
  } catch (cause) {
    if (!(cause instanceof Stalled)) throw cause
    error(`${file}:1:1: ${cause.message}`)
    return EXIT.input
  }
  if (values.json) {
    const { id } = scenario.data
    out(JSON.stringify({ scenario: { id, hash: scenario.hash }, sessions: outcomes }))
  }
  return EXIT.done
}
