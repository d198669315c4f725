import { type Signal, signal } from '@preact/signals'
import type { Receipt } from '../../schema/index.ts'
import { type Entry, entriesOf, receiptOf, type Session } from '../../session/index.ts'
import type { Lost } from '../../ui/board/later.tsx'
import type { Chosen, ThinkReply, ThinkRequest } from './protocol.ts'
import type { ToldReason } from './told.ts'

/** The part of a web worker that is used here. */
export interface Beside {
  postMessage(request: ThinkRequest): void
  addEventListener(type: 'message', hear: (event: { readonly data: ThinkReply }) => void): void
  addEventListener(type: 'error', hear: () => void): void
  terminate(): void
}

/** A question to the worker: what its answer does, and what is done when none will come. */
interface Asked {
  readonly hear: (reply: ThinkReply) => void
  readonly here: () => void
}

/** What partners need to think on this thread: loaded only where they do. */
type Here = typeof import('./here.ts')
type Load = () => Promise<Here>

/** How long a worker is waited for before partners choose without one, in ms. */
const PATIENCE = 8000

/**
 * Lets partners choose in a worker. Where there is none, where it does not come, and from when it breaks down, they
 * choose on this thread: what they choose is the same to the bit, since it depends on the log alone.
 */
export class Thinker {
  readonly #waiting = new Map<number, Asked>()
  #worker: Beside | undefined
  /** Starts the worker; undefined once that was tried, or when none is wanted any more. */
  #begin: (() => void) | undefined
  #ready = false
  #patience: ReturnType<typeof setTimeout> | undefined
  #closed = false
  #asked = 0
  /** The log as the worker knows it. */
  #known: readonly Entry[] = []

  /** That partners were to think on this thread and could not be loaded there: they wait until they are asked for again. */
  readonly lost: Signal<Lost | undefined> = signal(undefined)
  readonly #load: Load
  #here: Promise<Here> | undefined

  /** Thinks about a session in a worker that `start` makes, once there is something to think about. */
  constructor(begun: Session, start: () => Beside, load: Load = () => import('./here.ts')) {
    this.#begin = () => this.#follow(begun, start)
    this.#load = load
  }

  /** Whether partners choose beside the page now. */
  get beside(): boolean {
    return this.#ready
  }

  /** Starts the worker before there is something to think about, so that the first answer does not wait for it. */
  prepare(): void {
    this.#begin?.()
  }

  /** What the next partner does; undefined when none is to act. */
  choose(session: Session): Promise<Chosen> {
    this.#begin?.()
    const worker = this.#worker
    if (worker === undefined) return this.#chooseHere(session)
    return this.#ask(
      worker,
      (id) => ({ type: 'choose', id, ...this.#news(session) }),
      (reply) => (reply.type === 'chosen' ? reply.choice : undefined),
      () => this.#chooseHere(session),
    )
  }

  /** A session’s receipt: made by the worker where there is one already, since it takes its time. */
  async receipt(session: Session): Promise<Receipt> {
    const worker = this.#worker
    if (worker === undefined || !this.#ready) return receiptOf(session)
    const log = entriesOf(session)
    return this.#ask(
      worker,
      (id) => ({ type: 'seal', id, ...this.#news(session) }),
      (reply) => (reply.type === 'sealed' ? { ...reply.sealed, log } : receiptOf(session)),
      async () => receiptOf(session),
    )
  }

  /**
   * Why partners did what a session’s log holds, as a seat may be told: the same as they said when they did it. Takes
   * about as long as it took them to think; nothing waits for it.
   */
  recall(session: Session, seat: string): Promise<readonly ToldReason[]> {
    this.#begin?.()
    const onPage = async () => (await this.#onPage()).recall(session, seat, () => this.#closed)
    const worker = this.#worker
    if (worker === undefined) return onPage()
    return this.#ask(
      worker,
      (id) => ({ type: 'recall', id, entries: session.log.slice(), seat }),
      (reply) => (reply.type === 'recalled' ? reply.reasons : []),
      onPage,
    )
  }

  /** Ends the worker; what partners were to choose is answered here. */
  close(): void {
    this.#closed = true
    this.#breakDown()
  }

  /** Puts a question to the worker; what would answer it here does so when the worker breaks down. */
  #ask<T>(
    worker: Beside,
    question: (id: number) => ThinkRequest,
    read: (reply: ThinkReply) => T,
    here: () => Promise<T>,
  ): Promise<T> {
    const id = ++this.#asked
    return new Promise((settle) => {
      this.#waiting.set(id, { hear: (reply) => settle(read(reply)), here: () => settle(here()) })
      worker.postMessage(question(id))
    })
  }

  /** What the worker does not know of a session’s log: how much of it stands, and what comes after. */
  #news(session: Session): { readonly keep: number; readonly entries: readonly Entry[] } {
    const log = session.log.slice()
    const fork = log.findIndex((entry, at) => entry !== this.#known[at])
    const keep = fork < 0 ? log.length : fork
    this.#known = log
    return { keep, entries: log.slice(keep) }
  }

  #breakDown(): void {
    this.#begin = undefined
    clearTimeout(this.#patience)
    this.#worker?.terminate()
    this.#worker = undefined
    this.#ready = false
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const asked of waiting) asked.here()
  }

  async #chooseHere(session: Session): Promise<Chosen> {
    return (await this.#onPage()).choose(session)
  }

  #onPage(): Promise<Here> {
    this.#here ??= this.#come()
    return this.#here
  }

  async #come(): Promise<Here> {
    for (let times = 1; ; times++)
      try {
        const here = await this.#load()
        this.lost.value = undefined
        return here
      } catch {
        await new Promise<void>((again) => {
          this.lost.value = { times, again }
        })
      }
  }

  #follow({ scenario, seed, roster }: Session, start: () => Beside): void {
    this.#begin = undefined
    try {
      const worker = start()
      worker.addEventListener('message', ({ data }) => this.#hear(data))
      worker.addEventListener('error', () => this.#breakDown())
      worker.postMessage({ type: 'follow', scenario: scenario.data, seed, roster })
      this.#worker = worker
      this.#patience = setTimeout(() => this.#breakDown(), PATIENCE)
    } catch {
      // A browser that refuses workers plays as well, only less smoothly.
    }
  }

  #hear(reply: ThinkReply): void {
    if (reply.type === 'here') {
      this.#ready = true
      clearTimeout(this.#patience)
    } else if (reply.type === 'lost') this.#breakDown()
    else {
      this.#waiting.get(reply.id)?.hear(reply)
      this.#waiting.delete(reply.id)
    }
  }
}
