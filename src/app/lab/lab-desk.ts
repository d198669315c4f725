import { err, type Result } from '../../kernel/index.ts'
import type { PlayedLog } from '../../lab/index.ts'
import type { Progress, ScenarioData } from '../../schema/index.ts'
import LabWorker from './lab-worker.ts?worker'
import type { LabAnswers, LabAsk, LabError, LabJob, LabReply, LabRequest } from './protocol.ts'

type Answer = Result<LabAnswers[LabJob], LabError>

interface Waiting {
  readonly settle: (answer: Answer) => void
  readonly onProgress: (progress: Progress) => void
}

export interface Watch {
  readonly onProgress?: (progress: Progress) => void
  /** Calls the question off: it is then answered with the error `cancelled`. */
  readonly signal?: AbortSignal
}

const lost: Answer = err({ code: 'failed', message: 'The lab could not be loaded, or broke down.' })

/**
 * Asks the lab about one session that is over. The worker is started with the first question. Every question is answered,
 * also when the worker cannot be loaded or breaks down; nothing is thrown.
 */
export class LabDesk {
  readonly #session: { readonly scenario: ScenarioData; readonly played: PlayedLog }
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #asked = 0

  constructor(scenario: ScenarioData, played: PlayedLog) {
    this.#session = { scenario, played }
  }

  ask<A extends LabAsk>(
    ask: A,
    { onProgress = () => {}, signal }: Watch = {},
  ): Promise<Result<LabAnswers[A['job']], LabError>> {
    const id = ++this.#asked
    const answer = new Promise<Answer>((settle) => {
      this.#waiting.set(id, { settle, onProgress })
      try {
        this.#post({ type: 'ask', id, ask })
        signal?.addEventListener('abort', () => this.#callOff(id), { once: true })
        if (signal?.aborted) this.#callOff(id)
      } catch {
        this.#breakDown()
      }
    })
    // The worker answers each question with what belongs to its job: the one thing of the protocol that types cannot follow.
    return answer as Promise<Result<LabAnswers[A['job']], LabError>>
  }

  /** Ends the worker; what is still asked is answered with `failed`. */
  close(): void {
    this.#breakDown()
  }

  #callOff(id: number): void {
    if (this.#waiting.has(id)) this.#post({ type: 'cancel', id })
  }

  #post(request: LabRequest): void {
    if (!this.#worker) {
      const worker = new LabWorker({ name: 'lab' })
      worker.addEventListener('message', ({ data }: MessageEvent<LabReply>) => this.#hear(data))
      worker.addEventListener('error', () => this.#breakDown())
      this.#worker = worker
      worker.postMessage({ type: 'open', ...this.#session } satisfies LabRequest)
    }
    this.#worker.postMessage(request)
  }

  #hear(reply: LabReply): void {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    if (reply.type === 'progress') {
      waiting.onProgress(reply.progress)
      return
    }
    this.#waiting.delete(reply.id)
    waiting.settle(reply.answer)
  }

  #breakDown(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { settle } of waiting) settle(lost)
  }
}
