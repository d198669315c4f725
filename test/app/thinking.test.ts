import { describe, expect, it, vi } from 'vitest'
import { type Beside, Thinker } from '../../src/app/thinking/thinker.ts'
import { decide, PERSONAS } from '../../src/partners/index.ts'
import type { Roster } from '../../src/schema/index.ts'
import {
  carryOut,
  chosenIn,
  isOver,
  openSession,
  receiptOf,
  type Session,
  turn,
} from '../../src/session/index.ts'
import { Near } from '../support/near.ts'
import { winterPressures } from '../support/scenarios.ts'
import { harbour } from '../support/session.ts'

function opened(seed: string, scenario = harbour()): Session {
  const roster: Roster = Object.fromEntries(
    scenario.data.seats.map(({ id }, at) => [
      id,
      { holder: 'partner' as const, persona: PERSONAS[at % PERSONAS.length]?.id ?? '' },
    ]),
  )
  return openSession(scenario, seed, roster)
}

const ready = async (): Promise<void> => {
  await Promise.resolve()
  await Promise.resolve()
}

async function playBeside(start: Session, worker: Beside): Promise<Session> {
  const thinker = new Thinker(start, () => worker)
  let session = start
  while (!isOver(session)) {
    const choice = await thinker.choose(session)
    if (choice === undefined) throw new Error('nobody is to act')
    session = carryOut(session, choice).session
  }
  thinker.close()
  return session
}

function playHere(start: Session): Session {
  let session = start
  for (let done = turn(session, decide); done; done = turn(session, decide)) session = done.session
  return session
}

describe('partners that think in a worker', () => {
  it.each(['1', '2', '3'])('play the same session as on this thread, seed %s', async (seed) => {
    const worker = new Near()
    const beside = await playBeside(opened(seed), worker)
    expect(receiptOf(beside)).toEqual(receiptOf(playHere(opened(seed))))
    expect(worker.asked).toBe(beside.log.length)
    expect(worker.ended).toBe(true)
  })

  it('play a whole place the same', async () => {
    const beside = await playBeside(opened('1', winterPressures()), new Near())
    expect(receiptOf(beside).hash).toBe(receiptOf(playHere(opened('1', winterPressures()))).hash)
  })

  it('follow a log that was cut back and went on another way', async () => {
    const start = opened('4')
    const thinker = new Thinker(start, () => new Near())
    await thinker.choose(start)
    await ready()
    let ahead = start
    for (let i = 0; i < 12; i++) {
      const choice = await thinker.choose(ahead)
      if (choice) ahead = carryOut(ahead, choice).session
    }
    let behind = start
    for (let i = 0; i < 7; i++) behind = turn(behind, decide)?.session ?? behind
    expect(await thinker.choose(behind)).toEqual(chosenIn(behind, decide))
    expect(await thinker.choose(ahead)).toEqual(chosenIn(ahead, decide))
  })

  it('make the receipt there too, of a log that went on or was cut back, and here where there is no worker', async () => {
    const start = opened('4')
    const worker = new Near()
    const thinker = new Thinker(start, () => worker)
    expect(await thinker.receipt(start)).toEqual(receiptOf(start))
    expect(worker.asked).toBe(0)
    thinker.prepare()
    await ready()
    let ahead = start
    for (let i = 0; i < 12; i++) ahead = turn(ahead, decide)?.session ?? ahead
    let behind = start
    for (let i = 0; i < 7; i++) behind = turn(behind, decide)?.session ?? behind
    for (const session of [ahead, behind, ahead])
      expect(await thinker.receipt(session)).toEqual(receiptOf(session))
    expect(worker.asked).toBe(3)
    worker.breaks = true
    expect(await thinker.receipt(behind)).toEqual(receiptOf(behind))
    expect(worker.ended).toBe(true)
  })

  it('think on this thread where there is no worker, when it does not come, and when it breaks down', async () => {
    const start = opened('5')
    const wanted = chosenIn(start, decide)
    const none = new Thinker(start, () => {
      throw new Error('workers are refused')
    })
    expect(await none.choose(start)).toEqual(wanted)

    vi.useFakeTimers()
    const silent = { postMessage: () => {}, addEventListener: () => {}, terminate: () => {} }
    const late = new Thinker(start, () => silent)
    const answer = late.choose(start)
    vi.advanceTimersByTime(7_900)
    expect(await Promise.race([answer, 'waits'])).toBe('waits')
    vi.advanceTimersByTime(200)
    vi.useRealTimers()
    expect(await answer).toEqual(wanted)

    const worker = new Near()
    const broken = new Thinker(start, () => worker)
    broken.prepare()
    expect(broken.beside).toBe(false)
    await ready()
    expect(broken.beside).toBe(true)
    worker.breaks = true
    expect(await broken.choose(start)).toEqual(wanted)
    expect(broken.beside).toBe(false)
    expect(worker.ended).toBe(true)
  })

  it('wait while their rules cannot be loaded, and choose once these are asked for again', async () => {
    const start = opened('6')
    let [asked, there] = [0, false]
    const thinker = new Thinker(
      start,
      () => {
        throw new Error('workers are refused')
      },
      () => {
        asked++
        return there ? import('../../src/app/thinking/here.ts') : Promise.reject(new Error('no network'))
      },
    )
    const choice = thinker.choose(start)
    await ready()
    expect(thinker.lost.value?.times).toBe(1)
    thinker.lost.value?.again()
    await ready()
    expect(thinker.lost.value?.times).toBe(2)
    there = true
    thinker.lost.value?.again()
    expect(await choice).toEqual(chosenIn(start, decide))
    expect(thinker.lost.value).toBeUndefined()
    expect(await thinker.choose(start)).toEqual(await choice)
    expect(asked).toBe(3)
  })
})
