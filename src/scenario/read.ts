import { err, type Result } from '../kernel/index.ts'
import { type ScenarioData, ScenarioFile } from '../schema/scenario.ts'
import { ModelFile, type ModelFileData, mergedPath, overlay } from './base.ts'
import { checkScenario } from './check/index.ts'
import { type Diagnostic, inOrder, type Path } from './diagnostic.ts'
import { misfitsOf, worthTelling } from './issues.ts'
import { mend } from './mend.ts'
import { Report } from './report.ts'
import type { Schema } from './shape.ts'
import { Source } from './source.ts'

/** A file's name, for messages, and its text. */
export interface SourceFile {
  readonly file: string
  readonly text: string
}

interface Fitted<T> {
  /** Undefined when not even stand-ins make it whole. */
  readonly data: T | undefined
  readonly mended: readonly Path[]
  readonly diagnostics: readonly Diagnostic[]
}

type Parses<T> = Schema & {
  safeParse(
    data: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: Parameters<typeof misfitsOf>[0] } }
}

/** Holds a file against its schema: every misfit told, and the data with stand-ins in their place. */
function readShape<T>(source: Source, schema: Parses<T>): Fitted<T> {
  if (source.data === undefined) return { data: undefined, mended: [], diagnostics: source.faults }
  const first = schema.safeParse(source.data)
  if (first.success) return { data: first.data, mended: [], diagnostics: source.faults }
  const misfits = misfitsOf(first.error.issues, schema, source.data)
  const told = worthTelling(misfits).map(({ path, key, message }) =>
    key === undefined ? source.at(path, message) : source.atKey(path, key, message),
  )
  const { data, mended } = mend(source.data, misfits, schema)
  const second = schema.safeParse(data)
  return { data: second.success ? second.data : undefined, mended, diagnostics: [...source.faults, ...told] }
}

/**
 * Reads a scenario: YAML, its shape, its base model (which `base` gives by id), then everything that must be true of it.
 * All that is wrong is told at once. The data that comes back is filled with defaults, has the base merged into its
 * model (and names none), has trust between every pair of seats, and is plain JSON of whole numbers.
 */
export function readScenario(
  source: SourceFile,
  base: (id: string) => SourceFile | undefined,
): Result<ScenarioData, Diagnostic[]> {
  const own = new Source(source.file, source.text)
  const scenario = readShape(own, ScenarioFile)
  const data = scenario.data
  if (!data) return err(inOrder(scenario.diagnostics, [own.file]))
  const { base: baseId, ...model } = data.model
  const baseFile = baseId === undefined ? undefined : base(baseId)
  const shared = baseFile && new Source(baseFile.file, baseFile.text)
  const fitted: Fitted<ModelFileData> = shared
    ? readShape(shared, ModelFile)
    : { data: undefined, mended: [], diagnostics: [] }
  const { model: whole, origins } = overlay(fitted.data, model)
  const diagnostics = [...scenario.diagnostics, ...fitted.diagnostics]
  const mended = [
    ...scenario.mended.map((path) => mergedPath(path, 'scenario', origins)),
    ...fitted.mended.map((path) => mergedPath(path, 'base', origins)),
  ].filter((path) => path !== undefined)
  const report = new Report({ own, base: shared }, origins, mended, diagnostics)
  const complete: ScenarioData = { ...data, model: whole }
  const unread = baseId !== undefined && !fitted.data
  if (baseId !== undefined && !baseFile)
    report.at(['model', 'base'], `unknown base model "${baseId}"; write the id of a file in scenarios/models`)
  return report.verdict(checkScenario(complete, report, unread))
}
