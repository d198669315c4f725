import { answer, Follower } from '../../src/app/thinking/follower.ts'
import type { ThinkReply, ThinkRequest } from '../../src/app/thinking/protocol.ts'
import type { Beside } from '../../src/app/thinking/thinker.ts'

/** A worker on this thread: what goes to it and comes from it is copied as between threads. */
export class Near implements Beside {
  #hear: ((event: { readonly data: ThinkReply }) => void) | undefined
  #follower: Follower | undefined
  asked = 0
  ended = false
  /** Whether the next question is too much for it. */
  breaks = false

  addEventListener(type: 'message' | 'error', hear: (event: { readonly data: ThinkReply }) => void): void {
    if (type === 'message') this.#hear = hear
  }

  postMessage(request: ThinkRequest): void {
    const copy = structuredClone(request)
    queueMicrotask(() => this.#answer(copy))
  }

  terminate(): void {
    this.ended = true
  }

  #answer(request: ThinkRequest): void {
    if (request.type === 'follow') {
      this.#follower = new Follower(request)
      this.#say({ type: 'here' })
      return
    }
    this.asked += 1
    if (this.breaks) {
      this.#say({ type: 'lost' })
      return
    }
    if (this.#follower) void answer(this.#follower, request).then((reply) => this.#say(reply))
  }

  #say(reply: ThinkReply): void {
    this.#hear?.({ data: structuredClone(reply) })
  }
}
