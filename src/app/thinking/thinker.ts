import { decide } from '../../partners/index.ts'
import { chosenIn, type Entry, type Session } from '../../session/index.ts'
import type { Chosen, ThinkReply, ThinkRequest } from './protocol.ts'

/** The part of a web worker that is used here. */
export interface Beside {
  postMessage(request: ThinkRequest): void
  addEventListener(type: 'message', hear: (event: { readonly data: ThinkReply }) => void): void
  addEventListener(type: 'error', hear: () => void): void
  terminate(): void
}

interface Asked {
  readonly session: Session
  readonly settle: (chosen: Chosen) => void
}

const here = (session: Session): Chosen => chosenIn(session, decide)

/**
 * Lets partners choose in a worker. Until the worker has loaded, and from when it breaks down, they choose on this
 * thread: what they choose is the same to the bit, since it depends on the log alone.
 */
export class Thinker {
  readonly #waiting = new Map<number, Asked>()
  #worker: Beside | undefined
  /** Starts the worker; undefined once that was tried, or when none is wanted any more. */
  #begin: (() => void) | undefined
  #ready = false
  #asked = 0
  /** The log as the worker knows it. */
  #known: readonly Entry[] = []

  /** Thinks about a session in a worker that `start` makes, once there is something to think about. */
  constructor(begun: Session, start: () => Beside) {
    this.#begin = () => this.#follow(begun, start)
  }

  /** Whether partners choose beside the page now. */
  get beside(): boolean {
    return this.#ready
  }

  /** What the next partner does; undefined when none is to act. */
  choose(session: Session): Promise<Chosen> {
    this.#begin?.()
    const worker = this.#ready ? this.#worker : undefined
    if (worker === undefined) return Promise.resolve(here(session))
    const id = ++this.#asked
    const log = session.log.slice()
    const fork = log.findIndex((entry, at) => entry !== this.#known[at])
    const keep = fork < 0 ? log.length : fork
    this.#known = log
    return new Promise((settle) => {
      this.#waiting.set(id, { session, settle })
      worker.postMessage({ type: 'choose', id, keep, entries: log.slice(keep) })
    })
  }

  /** Ends the worker; what it was asked is answered here. */
  close(): void {
    this.#begin = undefined
    this.#worker?.terminate()
    this.#worker = undefined
    this.#ready = false
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { session, settle } of waiting) settle(here(session))
  }

  #follow({ scenario, seed, roster }: Session, start: () => Beside): void {
    this.#begin = undefined
    try {
      const worker = start()
      worker.addEventListener('message', ({ data }) => this.#hear(data))
      worker.addEventListener('error', () => this.close())
      worker.postMessage({ type: 'follow', scenario: scenario.data, seed, roster })
      this.#worker = worker
    } catch {
      // A browser that refuses workers plays as well, only less smoothly.
    }
  }

  #hear(reply: ThinkReply): void {
    if (reply.type === 'here') this.#ready = true
    else if (reply.type === 'lost') this.close()
    else {
      this.#waiting.get(reply.id)?.settle(reply.choice)
      this.#waiting.delete(reply.id)
    }
  }
}
