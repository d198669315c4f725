import type { Result } from '../kernel/index.ts'
import { err, ok } from '../kernel/index.ts'
import { type Origins, originOf } from './base.ts'
import { type Diagnostic, type Fault, inOrder, type Path } from './diagnostic.ts'
import type { Source } from './source.ts'

const begins = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((key, i) => key === path[i])

/** Collects what is wrong with a scenario. Paths are those of the merged scenario. */
export class Report {
  readonly #own: Source
  readonly #base: Source | undefined
  readonly #origins: Origins
  /** Places in which something stands in for what could not be read. */
  readonly #mended: readonly Path[]
  readonly #diagnostics: Diagnostic[]

  constructor(
    sources: { own: Source; base: Source | undefined },
    origins: Origins,
    mended: readonly Path[],
    diagnostics: readonly Diagnostic[],
  ) {
    this.#own = sources.own
    this.#base = sources.base
    this.#origins = origins
    this.#mended = mended
    this.#diagnostics = [...diagnostics]
  }

  /** True when what stands at the path, or something in it, could not be read: nothing follows from it. */
  isMended(path: Path): boolean {
    return this.#mended.some((mended) => begins(path, mended) || begins(mended, path))
  }

  /** Tells a fault at a path, unless what stands there could not be read anyway. */
  at(path: Path, message: string, offset = 0): void {
    if (this.#mended.some((mended) => begins(path, mended))) return
    const origin = originOf(path, this.#origins)
    const source = origin.from === 'base' && this.#base ? this.#base : this.#own
    this.#diagnostics.push(source.at(origin.path, message, offset))
  }

  /** Tells the faults of the expression at a path. */
  inside(path: Path, faults: readonly Fault[]): void {
    for (const fault of faults) this.at(path, fault.message, fault.at)
  }

  get clean(): boolean {
    return this.#diagnostics.length === 0
  }

  /** The value when nothing is wrong, else all that is, in the order of the text. */
  verdict<T>(value: T): Result<T, Diagnostic[]> {
    if (this.clean) return ok(value)
    return err(inOrder(this.#diagnostics, [this.#own.file, ...(this.#base ? [this.#base.file] : [])]))
  }
}
