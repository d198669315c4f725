/**
 * An immutable list to which items are appended at a steady cost: versions share one array for as long as each only
 * goes on from the latest, so that a log of ten thousand entries costs no more to extend than one of ten.
 */
export class Tape<T> {
  readonly length: number
  readonly #items: T[]

  private constructor(items: T[], length: number) {
    this.#items = items
    this.length = length
  }

  /** An empty tape, or one with the items. */
  static of<T>(items: readonly T[] = []): Tape<T> {
    return new Tape([...items], items.length)
  }

  /** This tape and the items after it. */
  append(items: readonly T[]): Tape<T> {
    const shared = this.#items.length === this.length ? this.#items : this.#items.slice(0, this.length)
    shared.push(...items)
    return new Tape(shared, shared.length)
  }

  /** The items from `start` up to `end`, as an array of one’s own. */
  slice(start = 0, end = this.length): T[] {
    return this.#items.slice(start, Math.min(end, this.length))
  }
}
