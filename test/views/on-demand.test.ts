import { expect, it } from 'vitest'
import { View } from '../../src/schema/index.ts'
import { ViewOnDemand, viewFor } from '../../src/views/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { harbour, playAtRandom } from '../support/session.ts'

it('a view made part by part is the whole view, at every step', () => {
  const parts = Object.keys(View.shape).filter((name): name is keyof View => name in View.shape)
  let compared = 0
  playAtRandom(harbour(), 'on demand', undefined, ({ state }) => {
    for (const { id } of state.scenario.data.seats) {
      const [whole, view] = [viewFor(state, id), new ViewOnDemand(state, id)]
      expect(Object.keys(whole).sort()).toEqual([...parts].sort())
      for (const part of parts) {
        expect(view[part]).toEqual(whole[part])
        compared += 1
      }
    }
  })
  expect(compared).toBeGreaterThan(1000)
})

it('what the rounds on record were to all is made once, and who lied to whom stays each seat’s own', () => {
  const { state } = playAtRandom(harbour(), 'on record')
  const [a, b] = state.scenario.data.seats.map(({ id }) => viewFor(state, id))
  expect(a?.history.length).toBe(state.scenario.data.rounds)
  expect(a?.history.map((r) => r.budgets)).toEqual(b?.history.map((r) => r.budgets))
  expect(a?.history[0]?.budgets).toBe(b?.history[0]?.budgets)
  const { scenario, ...rest } = state
  const copy = { scenario, ...structuredClone(rest) }
  expect(viewFor(copy, 'health')).toEqual(viewFor(state, 'health'))
})

it('trust is compared with what it was when the quarter began, also after the story has moved it', () => {
  const first = new Map<string, number>()
  let told = 0
  playAtRandom(winterPressures(), 'trend of trust d', undefined, ({ state }) => {
    for (const { id } of state.scenario.data.seats)
      for (const { to, now, before, causes } of viewFor(state, id).trust.mine) {
        const key = `${state.round} ${id} ${to}`
        if (!first.has(key)) first.set(key, now.overall)
        expect(before, key).toBe(first.get(key))
        told += causes.filter((one) => one.because === 'story' && one.round === state.round).length
      }
  })
  expect(told).toBeGreaterThan(0)
})
