import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  dividendOf,
  EVALUATIONS,
  type JobOutput,
  type Outcome,
  PLAYERS,
  partnersIn,
  seedsFrom,
  tellStuck,
  type Workshop,
} from '../lab/index.ts'
import { PERSONAS } from '../partners/index.ts'
import type { Roster } from '../schema/index.ts'
import { chosenScenario } from './chosen.ts'
import { type Command, EXIT, Usage, wholeNumber } from './command.ts'
import { threadsFrom, workshopOf } from './workshop.ts'

/** How many sessions are played before what they came to is printed. */
const BATCH = 240

function playersFrom(list: string | undefined): readonly string[] {
  const names = list === undefined ? PERSONAS.map((p) => p.id) : list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !PLAYERS.includes(name))
  if (unknown !== undefined)
    throw new Usage(`there is no partner “${unknown}”; there are ${PLAYERS.join(', ')}`)
  return names
}

/** What a session came to, with what its reference runs came to where that was asked for. */
interface Told extends Outcome {
  dividend?: number | null
  silo?: number
  joint?: number
}

const sentence = (o: Told): string =>
  `${o.seed}: ${o.rounds} quarters, ${o.actions} actions, shared outcome ${o.shared.start} → ${o.shared.end}, ` +
  `gap ${o.gap.start} → ${o.gap.end}, pledges kept ${o.pledges.kept} broken ${o.pledges.broken}, ` +
  `lies proven ${o.lies}, ${o.hash.slice(0, 12)}` +
  (o.silo === undefined
    ? ''
    : `, silo ${o.silo}, joint ${o.joint}, dividend ${o.dividend === null ? 'not to be told' : `${o.dividend} of 1000`}`)

/** The options of `simulate`. */
function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string' },
      sessions: { type: 'string', default: '1' },
      partners: { type: 'string' },
      jobs: { type: 'string' },
      dividend: { type: 'boolean', default: false },
      evaluations: { type: 'string', default: String(EVALUATIONS) },
      json: { type: 'boolean', default: false },
      receipt: { type: 'string' },
    },
  })
  if (values.seed === undefined || values.seed === '') throw new Usage('simulate needs --seed S')
  return {
    ...values,
    players: playersFrom(values.partners),
    seeds: seedsFrom(values.seed, wholeNumber('sessions', values.sessions, 1, 1_000_000)),
    threads: threadsFrom(values.jobs),
    evaluations: wholeNumber('evaluations', values.evaluations, 1, 100_000),
  }
}

/** Plays sessions, the last of which may give a receipt; with `evaluations` the reference runs of each seed beside it. */
async function playAll(
  workshop: Workshop,
  seeds: readonly string[],
  roster: Roster,
  receiptOf: string | undefined,
  evaluations: number | undefined,
): Promise<{ played: JobOutput<'play'>[]; told: Told[] }> {
  const inputs = seeds.map((seed) => ({ seed, roster, receipt: seed === receiptOf }))
  const played = await workshop.run('play', inputs)
  const outcomes = played.flatMap((p) => (p.ok ? [p.value.outcome] : []))
  if (evaluations === undefined) return { played, told: outcomes }
  const references = await workshop.run(
    'references',
    outcomes.map(({ seed }) => ({ seed, evaluations })),
  )
  const told = outcomes.map((outcome, i): Told => {
    const { silo, joint } = references[i] ?? { silo: 0, joint: 0 }
    return { ...outcome, dividend: dividendOf(outcome.shared.end, silo, joint), silo, joint }
  })
  return { played, told }
}

/** `simulate`: plays whole sessions with a partner in every seat. */
export const simulate: Command = async (args, streams) => {
  const options = optionsFrom(args)
  const chosen = chosenScenario('simulate', options.scenario, streams)
  if (!chosen) return EXIT.input
  const { scenario, file } = chosen
  const roster = partnersIn(scenario, options.players)
  const workshop = workshopOf(scenario, options.threads, streams.progress)
  const sessions: Told[] = []
  const last = options.receipt === undefined ? undefined : options.seeds.at(-1)
  try {
    for (let from = 0; from < options.seeds.length; from += BATCH) {
      const seeds = options.seeds.slice(from, from + BATCH)
      const evaluations = options.dividend ? options.evaluations : undefined
      const { played, told } = await playAll(workshop, seeds, roster, last, evaluations)
      if (options.json) sessions.push(...told)
      else for (const outcome of told) streams.out(sentence(outcome))
      for (const p of played) {
        if (!p.ok) {
          streams.error(`${file}:1:1: ${tellStuck(p.error)}`)
          return EXIT.input
        }
        if (options.receipt !== undefined && p.value.receipt)
          writeFileSync(options.receipt, `${JSON.stringify(p.value.receipt)}\n`)
      }
    }
  } finally {
    await workshop.close()
  }
  const { id } = scenario.data
  if (options.json) streams.out(JSON.stringify({ scenario: { id, hash: scenario.hash }, sessions }))
  return EXIT.done
}
