import type { Progress } from '../../schema/index.ts'
import { type Answer, cancelled, failed, type Opened, open, type Work, work } from './jobs.ts'
import type { LabJob, LabReply, LabRequest } from './protocol.ts'

/** The lab in a web worker: the same engine, beside the page. What is soon answered goes before what takes long. */

/** How long it works before it looks whether something was asked or called off, in ms. */
const SLICE = 30

/** The less, the sooner: a question for which somebody waits is not kept waiting by a long search. */
const TURN: Readonly<Record<LabJob, number>> = {
  decisions: 0,
  alternatives: 0,
  'what-if': 1,
  'turning-points': 2,
  references: 3,
}

interface Job {
  readonly id: number
  readonly turn: number
  readonly work: Work
}

const jobs: Job[] = []
let opened: Opened = failed('no session was opened')
let busy = false

const reply = (message: LabReply): void => postMessage(message)

/** Lets waiting messages in. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function answer(id: number, given: Answer): void {
  const at = jobs.findIndex((job) => job.id === id)
  if (at === -1) return
  jobs.splice(at, 1)
  reply({ type: 'answer', id, answer: given })
}

/** Works on a job until it is done or its slice of time is over. */
function workOn({ id, work: job }: Job): void {
  const until = performance.now() + SLICE
  let progress: Progress | undefined
  try {
    do {
      const step = job.next()
      if (step.done) {
        answer(id, step.value)
        return
      }
      progress = step.value
    } while (performance.now() < until)
    reply({ type: 'progress', id, progress })
  } catch (fault) {
    answer(id, failed(fault))
  }
}

async function workOff(): Promise<void> {
  busy = true
  while (jobs.length > 0) {
    const [first] = [...jobs].sort((a, b) => a.turn - b.turn || a.id - b.id)
    if (first) workOn(first)
    await breathe()
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
      answer(request.id, cancelled)
      return
    case 'ask': {
      const { id, ask } = request
      jobs.push({ id, turn: TURN[ask.job], work: work(opened, ask) })
      if (!busy) void workOff()
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<LabRequest>) => take(data))
