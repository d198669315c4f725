import { type Answer, cancelled, failed, type Opened, open, work } from './jobs.ts'
import type { LabAsk, LabReply, LabRequest } from './protocol.ts'

/** The lab in a web worker: the same engine, beside the page, one question at a time in the order in which they came. */

/** How long it works before it looks whether something was called off, in ms. */
const SLICE = 30

const asked: { readonly id: number; readonly ask: LabAsk }[] = []
const calledOff = new Set<number>()
let opened: Opened = failed('no session was opened')
let busy = false

const reply = (message: LabReply): void => postMessage(message)

/** Lets waiting messages in. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function answerTo(id: number, ask: LabAsk): Promise<Answer> {
  const job = work(opened, ask)
  let since = performance.now()
  while (!calledOff.has(id)) {
    const step = job.next()
    if (step.done) return step.value
    if (performance.now() - since < SLICE) continue
    reply({ type: 'progress', id, progress: step.value })
    await breathe()
    since = performance.now()
  }
  return cancelled
}

async function workOff(): Promise<void> {
  busy = true
  for (let next = asked.shift(); next; next = asked.shift()) {
    const { id, ask } = next
    const answer = await answerTo(id, ask).catch(failed)
    calledOff.delete(id)
    reply({ type: 'answer', id, answer })
  }
  busy = false
}

function take(request: LabRequest): void {
  switch (request.type) {
    case 'open':
      try {
        opened = open(request)
      } catch (fault) {
        opened = failed(fault)
      }
      return
    case 'cancel':
      calledOff.add(request.id)
      return
    case 'ask':
      asked.push(request)
      if (!busy) void workOff()
  }
}

addEventListener('message', ({ data }: MessageEvent<LabRequest>) => take(data))
