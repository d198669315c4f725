import { describe, expect, it, vi } from 'vitest'
import type { Kept, Save } from '../../src/app/saves.ts'
import { Keeper } from '../../src/app/solo/keeper.ts'
import { decide } from '../../src/partners/index.ts'
import type { Receipt } from '../../src/schema/index.ts'
import { openSession, receiptOf, type Session, turn } from '../../src/session/index.ts'
import { allHeldBy, harbour } from '../support/session.ts'

const scenario = harbour()
const [seat = ''] = scenario.data.seats.map(({ id }) => id)

/** A session after each of its first acts. */
const [begun, first, second, third] = ((): [Session, Session, Session, Session] => {
  const next = (session: Session): Session => turn(session, decide)?.session ?? session
  const start = openSession(scenario, 'keeper', allHeldBy(scenario, 'partner'))
  const one = next(start)
  const two = next(one)
  return [start, one, two, next(two)]
})()

/** A keeper whose receipts and whose device answer when they are told to. */
function kept(answers: readonly Kept[] = []) {
  const put: number[] = []
  const afters: (string | undefined)[] = []
  const lost: string[] = []
  const making: (() => void)[] = []
  let found = 0
  const keeper = new Keeper({
    id: 'abc',
    seat,
    receipt: (session) => new Promise<Receipt>((done) => making.push(() => done(receiptOf(session)))),
    onKept: () => {
      found++
    },
    onLost: (why) => lost.push(why),
    put: async (save: Save, after?: string) => {
      put.push(save.receipt.log.length)
      afters.push(after)
      return answers[put.length - 1] ?? 'kept'
    },
  })
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5))
  const made = async (): Promise<void> => {
    await settled()
    making.shift()?.()
    await settled()
  }
  return { keeper, put, afters, lost, made, settled, found: () => found, waiting: () => making.length }
}

describe('a keeper', () => {
  it('keeps what is there when it gets to it, and each time says what it kept before', async () => {
    const { keeper, put, afters, made, found } = kept()
    keeper.keep(begun)
    keeper.keep(first)
    await made()
    expect([put, afters]).toEqual([[1], [undefined]])
    keeper.keep(second)
    await made()
    // What was taken back is shorter.
    keeper.keep(first)
    await made()
    expect(put).toEqual([1, 2, 1])
    expect(afters).toEqual([undefined, receiptOf(first).hash, receiptOf(second).hash])
    expect(found()).toBe(1)
  })

  it('goes on to what came while a receipt was made', async () => {
    const { keeper, put, made, waiting, settled } = kept()
    keeper.keep(first)
    await settled()
    keeper.keep(second)
    keeper.keep(third)
    await made()
    await made()
    expect(put).toEqual([1, 3])
    expect(waiting()).toBe(0)
  })

  it('keeps all at once when it is told to, and not again what was still on its way', async () => {
    const { keeper, put, made } = kept()
    keeper.keep(first)
    await made()
    keeper.keep(second)
    keeper.keep(third)
    await keeper.flush()
    expect(put).toEqual([1, 3])
    await made()
    await keeper.flush()
    expect(put).toEqual([1, 3])
  })

  it('notes as the page goes what is not on the shelf, and takes the note back when it gets there', async () => {
    const noted = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      setItem: (key: string, value: string) => noted.set(key, value),
      removeItem: (key: string) => noted.delete(key),
    })
    const { keeper, made } = kept()
    keeper.keep(first)
    await made()
    keeper.note()
    expect(noted.size).toBe(0)
    keeper.keep(second)
    keeper.note()
    const [note = ''] = noted.values()
    expect(JSON.parse(note)).toMatchObject({
      after: receiptOf(first).hash,
      save: { id: 'abc', receipt: receiptOf(second) },
    })
    await made()
    expect(noted.size).toBe(0)
    vi.unstubAllGlobals()
  })

  it('keeps no more once it was played on elsewhere, even when it has caught up', async () => {
    const { keeper, put, lost, made } = kept(['kept', 'elsewhere'])
    keeper.keep(begun)
    await made()
    keeper.keep(first)
    await made()
    keeper.keep(second)
    await made()
    await keeper.flush()
    expect(put).toEqual([0, 1])
    expect(lost).toEqual(['elsewhere'])
  })

  it('tries again with the next act when the device had no room', async () => {
    const { keeper, put, lost, made, found } = kept(['full'])
    keeper.keep(first)
    await made()
    keeper.keep(second)
    await made()
    expect(put).toEqual([1, 2])
    expect([lost, found()]).toEqual([['full'], 1])
  })
})
