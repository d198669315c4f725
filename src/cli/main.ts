import { type Command, EXIT, type Exit, type Streams, Usage } from './command.ts'
import { replay } from './replay.ts'
import { simulate } from './simulate.ts'
import { validate } from './validate.ts'

const COMMANDS: Readonly<Record<string, Command>> = { validate, simulate, replay }

const HELP = `wrong-pockets COMMAND

  validate FILE…                          checks scenario files; tells all errors at once
  simulate --scenario ID|FILE --seed S    plays whole sessions with a partner in every seat
           [--sessions N] [--partners NAME,…] [--json] [--receipt OUT]
  replay RECEIPT [--json]                 replays a session and compares hashes
           [--view SEAT] [--at N]         prints what a seat saw, after entry N

Exit status: 0 done, 1 the input is at fault, 2 bad usage.`

/** Runs a command line (without the program’s name). */
export function main(args: readonly string[], streams: Streams): Exit {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    streams.out(HELP)
    return name === undefined ? EXIT.usage : EXIT.done
  }
  const command = COMMANDS[name]
  try {
    if (!command) throw new Usage(`there is no command “${name}”`)
    return command(rest, streams)
  } catch (cause) {
    // Node’s own parseArgs throws TypeErrors with such codes for options that it does not know.
    const misused = cause instanceof Usage || (cause instanceof TypeError && 'code' in cause)
    if (!misused) throw cause
    streams.error(`wrong-pockets: ${cause.message}\n\n${HELP}`)
    return EXIT.usage
  }
}
