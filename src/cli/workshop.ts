import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { must } from '../kernel/index.ts'
import { type JobInput, type JobName, type JobOutput, runJob, type Workshop } from '../lab/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { ScenarioData } from '../schema/index.ts'
import { wholeNumber } from './command.ts'

/** What a thread is told as it begins. */
export interface Setting {
  data: ScenarioData
}

/** A job for a thread, and its answer: the index is that of the job’s input. */
export interface Question<J extends JobName> {
  index: number
  job: J
  input: JobInput<J>
}
export interface Answer<J extends JobName> {
  index: number
  output: JobOutput<J>
}

/** The most threads that can be asked for. */
const MOST_THREADS = 256

/** How many threads `--jobs` asks for; all that the machine can run at once when it says nothing. */
export const threadsFrom = (text: string | undefined): number =>
  text === undefined ? availableParallelism() : wholeNumber('jobs', text, 1, MOST_THREADS)

/** A workshop of worker threads, which lives until it is closed. */
export interface Threads extends Workshop {
  close(): Promise<void>
}

/** The file of a thread: beside this one, in the source and in what is built from it. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/**
 * Does the lab’s jobs on `threads` worker threads; with one, in this thread. Outputs come in the order of the inputs,
 * so that they are the same for any number of threads. `progress` hears how many of a run’s jobs are done.
 */
export function workshopOf(
  scenario: Scenario,
  threads: number,
  progress: (done: number, of: number) => void = () => {},
): Threads {
  const setting: Setting = { data: scenario.data }
  const workers: Worker[] = []
  const crew = (size: number): Worker[] => {
    while (workers.length < size) workers.push(new Worker(THREAD, { workerData: setting }))
    return workers.slice(0, size)
  }
  return {
    async run(job, inputs) {
      if (threads === 1 || inputs.length <= 1)
        return inputs.map((input, i) => {
          const output = runJob(scenario, job, input)
          progress(i + 1, inputs.length)
          return output
        })
      return await share(crew(Math.min(threads, inputs.length)), job, inputs, progress)
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** Has workers do jobs, each the next as soon as it has done one. Fails with what any of them throws. */
async function share<J extends JobName>(
  workers: readonly Worker[],
  job: J,
  inputs: readonly JobInput<J>[],
  progress: (done: number, of: number) => void,
): Promise<JobOutput<J>[]> {
  const outputs = new Map<number, JobOutput<J>>()
  let next = 0
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        worker.off('message', take).off('error', fail)
        settle()
      }
      const fail = (cause: Error): void => finish(() => reject(cause))
      const ask = (): void => {
        const input = inputs[next]
        if (input === undefined) {
          finish(resolve)
          return
        }
        const question: Question<J> = { index: next, job, input }
        next += 1
        worker.postMessage(question)
      }
      const take = ({ index, output }: Answer<J>): void => {
        outputs.set(index, output)
        progress(outputs.size, inputs.length)
        ask()
      }
      worker.on('message', take).on('error', fail)
      ask()
    })
  await Promise.all(workers.map(work))
  return inputs.map((_, i) => must(outputs.get(i), `output ${i} of ${job}`))
}
