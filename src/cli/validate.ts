import { parseArgs } from 'node:util'
import { formatDiagnostic } from '../scenario/index.ts'
import { type Command, EXIT, Usage } from './command.ts'
import { readScenarioFile } from './library.ts'

/** `validate FILE…`: checks scenario files and tells every error of all of them. */
export const validate: Command = (args, { out, error }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  if (positionals.length === 0) throw new Usage('validate needs one or more scenario files')
  const results = positionals.map((file) => {
    try {
      const read = readScenarioFile(file)
      return { file, errors: read.ok ? [] : read.error }
    } catch (cause) {
      const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
      return {
        file,
        errors: [
          {
            file,
            line: 1,
            column: 1,
            message: `the file cannot be read (${detail}); give the path of a scenario file`,
          },
        ],
      }
    }
  })
  for (const { errors } of results) for (const diagnostic of errors) error(formatDiagnostic(diagnostic))
  const sound = results.every((r) => r.errors.length === 0)
  if (values.json) out(JSON.stringify({ ok: sound, files: results }))
  else for (const { file, errors } of results) if (errors.length === 0) out(`${file}: sound`)
  return sound ? EXIT.done : EXIT.input
}
