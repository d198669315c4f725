import { answer, Follower } from './follower.ts'
import type { ThinkReply, ThinkRequest } from './protocol.ts'

/** Partners think here, so that the page answers the player meanwhile. */

let follower: Follower | undefined
const reply = (message: ThinkReply): void => postMessage(message)

async function take(request: ThinkRequest): Promise<void> {
  if (request.type === 'follow') {
    follower = new Follower(request)
    reply({ type: 'here' })
  } else if (follower) reply(await answer(follower, request))
}

addEventListener('message', ({ data }: MessageEvent<ThinkRequest>) => {
  take(data).catch(() => reply({ type: 'lost' }))
})
