import { type ReadonlySignal, signal } from '@preact/signals'

/** A part of the page that is loaded when it is asked for. */
export interface Piece<T> {
  /** Undefined until it has come. */
  readonly loaded: ReadonlySignal<T | undefined>
  /** Loads it, once however often it is asked for; one that did not come is asked for again the next time. */
  load(): Promise<void>
}

/** A part of the page behind an `import()`. */
export function pieceOf<T extends object>(fetch: () => Promise<T>): Piece<T> {
  const loaded = signal<T | undefined>(undefined)
  let coming: Promise<void> | undefined
  const come = async (): Promise<void> => {
    try {
      loaded.value = await fetch()
    } catch (why) {
      coming = undefined
      throw why
    }
  }
  return {
    loaded,
    load: () => {
      coming ??= come()
      return coming
    },
  }
}
