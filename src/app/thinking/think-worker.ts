import { Follower } from './follower.ts'
import type { ThinkReply, ThinkRequest } from './protocol.ts'

/** Partners think here, so that the page answers the player meanwhile. */

let follower: Follower | undefined
const reply = (message: ThinkReply): void => postMessage(message)

function take(request: ThinkRequest): void {
  if (request.type === 'follow') {
    follower = new Follower(request)
    reply({ type: 'here' })
  } else if (follower) {
    const { id, entries } = request
    if (request.type === 'choose')
      reply({ type: 'chosen', id, choice: follower.choose(request.keep, entries) })
    else reply({ type: 'recalled', id, reasons: follower.recall(entries, request.seat) })
  }
}

addEventListener('message', ({ data }: MessageEvent<ThinkRequest>) => {
  try {
    take(data)
  } catch {
    reply({ type: 'lost' })
  }
})
