import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashOf } from '../engine/index.ts'
import { readReceipt, replay as replayReceipt, viewOf } from '../session/index.ts'
import { type Command, EXIT, Usage } from './command.ts'
import { loadScenario } from './library.ts'

function entryFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const n = Number(text)
  if (!Number.isSafeInteger(n) || n < 0)
    throw new Usage('--at takes the number of an entry of the log, from 0')
  return n
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** `replay RECEIPT`: replays a session, compares hashes, and prints the state’s hash or what a seat saw. */
export const replay: Command = (args, { out, error }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      view: { type: 'string' },
      at: { type: 'string' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Usage('replay needs one receipt')
  const at = entryFrom(values.at)
  const text = read(file)
  if (text === undefined) {
    error(`${file}:1:1: the file cannot be read; give the path of a receipt`)
    return EXIT.input
  }
  const receipt = readReceipt(text)
  const entries = receipt.ok ? receipt.value.log.length : 0
  const replayed = replayReceipt(text, loadScenario, at)
  if (!replayed.ok) {
    error(`${file}:1:1: ${replayed.error.code}: ${replayed.error.message}`)
    return EXIT.input
  }
  const session = replayed.value
  if (at !== undefined && at > entries) {
    error(`${file}:1:1: the log has ${entries} entries; --at takes at most that`)
    return EXIT.input
  }
  const { state } = session
  if (values.view !== undefined) {
    if (!Object.hasOwn(state.seats, values.view)) {
      error(
        `${file}:1:1: there is no seat “${values.view}”; there are ${Object.keys(state.seats).join(', ')}`,
      )
      return EXIT.input
    }
    out(JSON.stringify(viewOf(session, values.view), null, values.json ? undefined : 2))
    return EXIT.done
  }
  const hash = hashOf(state)
  const { round, phase } = state
  if (values.json)
    out(JSON.stringify({ ok: true, hash, entries: session.log.length, round, phase, seed: session.seed }))
  else out(`${hash} after ${session.log.length} entries: ${phase} of round ${round}`)
  return EXIT.done
}
