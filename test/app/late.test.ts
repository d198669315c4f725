import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dropLate, noteLate, takeInLate } from '../../src/app/late.ts'
import type { Kept } from '../../src/app/saves.ts'
import { SAVE as save } from '../support/save.ts'

/** A browser’s store, whose keys are its own properties, as the standard has it. */
class Store {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(Reflect.get(this, key)) : null
  }
  setItem(key: string, value: string): void {
    Reflect.set(this, key, value)
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key)
  }
}

let store: Store
beforeEach(() => {
  store = new Store()
  vi.stubGlobal('localStorage', store)
})
afterEach(() => vi.unstubAllGlobals())

async function taken(answer: Kept = 'kept'): Promise<[string, string | undefined][]> {
  const put: [string, string | undefined][] = []
  await takeInLate(async ({ id }, after) => {
    put.push([id, after])
    return answer
  })
  return put
}

describe('what a page noted as it went', () => {
  it('is put on the shelf once, after what its page had put there', async () => {
    noteLate(save, 'hash')
    noteLate({ ...save, id: 'def' })
    expect(await taken()).toEqual([
      ['abc', 'hash'],
      ['def', undefined],
    ])
    expect(await taken()).toEqual([])
  })

  it('stays while the shelf has no room, and goes when the session was played on elsewhere', async () => {
    noteLate(save)
    expect(await taken('full')).toHaveLength(1)
    expect(await taken('refused')).toHaveLength(1)
    expect(await taken('elsewhere')).toHaveLength(1)
    expect(await taken()).toEqual([])
  })

  it('is taken back when the page went on', async () => {
    noteLate(save)
    dropLate('abc')
    expect(await taken()).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['no note', '7'],
    ['a note of nothing', '{"save":null}'],
    ['of another id', JSON.stringify({ save: { ...save, id: 'other' } })],
    ['of another format', JSON.stringify({ save: { ...save, format: 9 } })],
  ])('is left out when it is %s', async (_, text) => {
    store.setItem('wrong-pockets.late.abc', text)
    store.setItem('wrong-pockets.settings', '{}')
    expect(await taken()).toEqual([])
    expect(Object.keys(store)).toEqual(['wrong-pockets.settings'])
  })

  it('is nothing where the browser refuses to note anything', async () => {
    vi.stubGlobal('localStorage', undefined)
    noteLate(save)
    dropLate('abc')
    expect(await taken()).toEqual([])
  })
})
