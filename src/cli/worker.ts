import { parentPort, workerData } from 'node:worker_threads'
import { type JobName, runJob } from '../lab/index.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Question, Setting } from './workshop.ts'

/**
 * A thread that does jobs of the lab. What comes in was sent by `workshop.ts` of the same build, so that it is taken to
 * be of its type: nothing else can reach this port.
 */
const { data } = workerData as Setting
const scenario = compileScenario(data)

parentPort?.on('message', ({ index, job, input }: Question<JobName>) => {
  parentPort?.postMessage({ index, output: runJob(scenario, job, input) })
})
