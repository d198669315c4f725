/** Runs the benchmark and prints its table: `npm run bench`. Everything is measured in this one process, in turn. */
import process from 'node:process'
import { applyInPlace, createSession } from '../../src/engine/index.ts'
import { decideAny, partnersIn, playSession } from '../../src/lab/index.ts'
import { openSession, submit, viewOf } from '../../src/session/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { alongALog, LONG } from './growth.ts'
import { heldBy, interleaved, ratios, spreadOf } from './measure.ts'
import { playLimit } from './pooled-budget/limit.ts'
import { endingOf, playInPlace, playLive, scriptOf } from './pooled-budget/ours.ts'
import { courseOf } from './pooled-budget/rules.ts'
import { pooledBudget } from './pooled-budget/scenario.ts'
import { spreadText, type Verdict, verdictLines, verdictOf } from './verdict.ts'

// The peer reads this when it is loaded, so it is loaded after.
process.env['NODE_ENV'] = 'production'
const { peerEnding, peerScriptOf, playPeer } = await import('./pooled-budget/peer.mjs')

const SEED = '1'
const REPEATS = 11
const line = (text = ''): void => void process.stdout.write(`${text}\n`)

const course = courseOf(SEED)
const script = scriptOf(course)
const peerScript = peerScriptOf(course)
const scenario = pooledBudget()

function sameEnd(): void {
  const ends = [
    playLimit(SEED, course).ending,
    endingOf(playInPlace(scenario, SEED, script)),
    endingOf(playLive(scenario, SEED, script).state),
    peerEnding(playPeer(SEED, peerScript)),
  ].map((ending) => JSON.stringify(ending))
  if (new Set(ends).size !== 1) throw new Error(`the versions come to different ends: ${ends.join('\n')}`)
}

function reference(): Verdict[] {
  const times = interleaved(
    [
      { name: 'by hand', times: 100, run: () => void playLimit(SEED, course) },
      { name: 'in place', times: 10, run: () => void playInPlace(scenario, SEED, script) },
      {
        name: 'live, with the acting seat’s view',
        times: 3,
        run: () => void playLive(scenario, SEED, script),
      },
      { name: 'boardgame.io 0.50.2', times: 3, run: () => void playPeer(SEED, peerScript) },
    ],
    REPEATS,
  )
  line(`The reference game: ${course.length} actions, the same end in all versions. µs an action:`)
  for (const [name, all] of times)
    line(`  ${name}: ${spreadText(spreadOf(all.map((time) => time / course.length)))}`)
  const of = (name: string): number[] => times.get(name) ?? []
  const [limit, place, peer] = [of('by hand'), of('in place'), of('boardgame.io 0.50.2')]
  const live = of('live, with the acting seat’s view')
  return [
    verdictOf('in place against the limit, times as long', ratios(place, limit), { most: 3 }),
    verdictOf('boardgame.io against in place, times as long', ratios(peer, place), { least: 50 }),
    verdictOf('boardgame.io against live, times as long', ratios(peer, live), { least: 4 }),
  ]
}

function memory(): Verdict {
  const ours = heldBy(() => playLive(scenario, SEED, script), 40)
  const peer = heldBy(() => playPeer(SEED, peerScript), 40)
  line(`A held session of it, kB: ${ours.toFixed(1)}, of boardgame.io ${peer.toFixed(1)}`)
  return verdictOf('boardgame.io against a held session, times as much memory', [peer / ours], { least: 10 })
}

function growth(): Verdict {
  const long = pooledBudget({ cost: { deal: 0 } })
  alongALog(long)
  const along = alongALog(long)
  const tenths = (parts: readonly number[]): string => parts.map((part) => part.toFixed(0)).join(' ')
  line(`Along a log of ${LONG} entries, µs an action by tenths: ${tenths(along.action)}`)
  line(`  the acting seat’s view, all offers still on record: ${tenths(along.view)}`)
  const [first = 1, last = 1] = [along.action[0], along.action.at(-1)]
  return verdictOf('the last tenth of a long log against the first, times as long', [last / first], {
    most: 1.5,
  })
}

/** Winter pressures itself: a session with partners, recorded, then played again without them. */
function winter(): void {
  const place = winterPressures()
  const roster = partnersIn(place, ['reciprocator', 'hedger', 'steady', 'fortress'])
  const { log } = playSession(place, SEED, roster, decideAny)
  const inPlace = (): void => {
    const { state } = createSession(place, SEED, roster)
    for (const { actor, action } of log) applyInPlace(state, actor, action)
  }
  const live = (look: boolean) => (): void => {
    let session = openSession(place, SEED, roster)
    for (const { actor, action } of log) {
      const done = submit(session, actor, action)
      if (!done.ok) throw new Error(done.error.message)
      session = done.value
      if (look) viewOf(session, actor)
    }
  }
  const times = interleaved(
    [
      { name: 'the rules, in place', times: 3, run: inPlace },
      { name: 'the rules, live', times: 1, run: live(false) },
      { name: 'live, with the acting seat’s view', times: 1, run: live(true) },
      {
        name: 'in place, with partners deciding',
        times: 1,
        run: () => void playSession(place, SEED, roster, decideAny),
      },
    ],
    5,
  )
  line(`Winter pressures, ${log.length} actions. Sessions a second on one core, and ms a session:`)
  for (const [name, all] of times) {
    const { median } = spreadOf(all)
    line(
      `  ${name}: ${(1_000_000 / median).toFixed(1)} a second, ${spreadText(spreadOf(all.map((t) => t / 1000)))} ms`,
    )
  }
}

sameEnd()
const verdicts = reference()
line()
verdicts.push(memory(), growth())
line()
winter()
line()
for (const text of verdictLines(verdicts)) line(text)
