import { audit } from './audit.ts'
import { type Command, EXIT, type Exit, type Streams, Usage } from './command.ts'
import { lineUps } from './line-ups.ts'
import { people } from './people.ts'
import { replay } from './replay.ts'
import { simulate } from './simulate.ts'
import { validate } from './validate.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  validate,
  simulate,
  audit,
  'line-ups': lineUps,
  people,
  replay,
}

const HELP = `wrong-pockets COMMAND

  validate FILE…                          checks scenario files; tells all errors at once
  simulate --scenario ID|FILE --seed S    plays whole sessions with a partner in every seat
           [--sessions N] [--partners NAME,…] [--jobs N] [--json] [--receipt OUT]
           [--dividend]                   tells how far each came from silo to joint play
  audit --scenario ID|FILE                measures how good a scenario’s dilemma is
           [--sessions N] [--seed S] [--evaluations N] [--jobs N]
           [--json | --markdown] [--write] [--strict]
  line-ups --scenario ID|FILE             measures how far the named tables of partners get in a place
           [--sessions N] [--seed S] [--evaluations N] [--jobs N] [--json] [--write]
  people [--sessions N] [--seed S]        plays the classic experiments with partners; prints what they did
         [--json]                         beside what people did
  replay RECEIPT [--json]                 replays a session and compares hashes
           [--view SEAT] [--at N]         prints what a seat saw, after entry N

--jobs N: on how many threads; all that there are when left out, with the same results for any number.
Exit status: 0 done, 1 the input is at fault (with --strict: a measure is not met), 2 bad usage.`

/** Runs a command line (without the program’s name). */
export async function main(args: readonly string[], streams: Streams): Promise<Exit> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    streams.out(HELP)
    return name === undefined ? EXIT.usage : EXIT.done
  }
  const command = COMMANDS[name]
  try {
    if (!command) throw new Usage(`there is no command “${name}”`)
    return await command(rest, streams)
  } catch (cause) {
    // Node’s own parseArgs throws TypeErrors with such codes for options that it does not know.
    const misused = cause instanceof Usage || (cause instanceof TypeError && 'code' in cause)
    if (!misused) throw cause
    streams.error(`wrong-pockets: ${cause.message}\n\n${HELP}`)
    return EXIT.usage
  }
}
