import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialTransition, setup, transition } from 'xstate'
import { chartOf, FlagChart } from '../../src/kernel/chart.ts'

type Light = { type: 'tick'; cars: number } | { type: 'fail' } | { type: 'mend' } | { type: 'look' }

const light = setup({
  types: {} as { events: Light },
  actions: { show: (_, _params: { colour: string }) => {}, leave: () => {}, note: () => {} },
  guards: { busy: ({ event }) => event.type === 'tick' && event.cars > 3 },
}).createMachine({
  initial: 'red',
  on: { fail: '.dark' },
  states: {
    red: {
      entry: { type: 'show', params: { colour: 'red' } },
      exit: 'leave',
      on: {
        tick: [{ guard: 'busy', target: 'green', actions: 'note' }, { target: 'amber' }],
        look: { actions: 'note' },
      },
    },
    amber: { entry: { type: 'show', params: { colour: 'amber' } }, on: { tick: 'green' } },
    green: {
      entry: { type: 'show', params: { colour: 'green' } },
      on: { tick: { guard: 'busy', target: 'green', reenter: true } },
    },
    dark: { on: { mend: 'over' } },
    over: { type: 'final' },
  },
})

const event: fc.Arbitrary<Light> = fc.oneof(
  fc.record({ type: fc.constant('tick' as const), cars: fc.nat(8) }),
  fc.constantFrom<Light>({ type: 'fail' }, { type: 'mend' }, { type: 'look' }),
)

test('a chart starts where its machine starts', () => {
  expect(chartOf<Light>(light).initial).toBe('red')
})

test('a chart moves as XState’s own transition does, with the same actions', () => {
  const chart = chartOf<Light>(light)
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let [snapshot] = initialTransition(light)
      let state = chart.initial
      for (const e of events) {
        if (snapshot.status !== 'active') return
        const [after, actions] = transition(light, snapshot, e)
        const move = chart.next(state, e)
        expect(move?.state ?? state).toBe(after.value)
        expect(move?.actions ?? []).toEqual(actions.map(({ type, params }) => ({ type, params })))
        snapshot = after
        state = move?.state ?? state
      }
    }),
  )
})

test('an event that moves nothing gives no move', () => {
  const chart = chartOf<Light>(light)
  expect(chart.next('red', { type: 'mend' })).toBeUndefined()
  expect(chart.next('green', { type: 'tick', cars: 1 })).toBeUndefined()
  expect(chart.next('over', { type: 'fail' })).toBeUndefined()
  expect(chart.next('green', { type: 'tick', cars: 9 })?.state).toBe('green')
})

test('earlier moves keep their actions', () => {
  const chart = chartOf<Light>(light)
  const first = chart.next('red', { type: 'tick', cars: 9 })
  chart.next('green', { type: 'fail' })
  expect(first?.actions).toEqual([
    { type: 'leave', params: undefined },
    { type: 'note', params: undefined },
    { type: 'show', params: { colour: 'green' } },
  ])
})

test('a state that the machine lacks is a bug', () => {
  expect(() => chartOf<Light>(light).next('blue', { type: 'mend' })).toThrow()
})

type Gate = { type: 'push'; open: boolean } | { type: 'shut' }

const gate = setup({
  types: {} as { events: Gate },
  actions: { creak: () => {} },
  guards: { open: ({ event }) => event.type === 'push' && event.open },
}).createMachine({
  initial: 'shut',
  states: {
    shut: { on: { push: [{ guard: 'open', target: 'ajar' }, { actions: 'creak' }] } },
    ajar: { on: { shut: 'shut', push: { guard: 'open', target: 'gone' } } },
    gone: { type: 'final' },
  },
})

test('a chart that remembers its moves tells flags and states apart, again and again', () => {
  const [chart, remembering] = [chartOf<Gate>(gate), new FlagChart<Gate>(gate)]
  const events: Gate[] = [{ type: 'push', open: true }, { type: 'push', open: false }, { type: 'shut' }]
  const moves = (of: { next(state: string, event: Gate): unknown }) =>
    ['shut', 'ajar', 'gone'].flatMap((state) => events.map((event) => of.next(state, event)))
  expect(moves(chart).filter(Boolean)).toHaveLength(4)
  for (let again = 0; again < 3; again++) expect(moves(remembering)).toEqual(moves(chart))
  for (let again = 0; again < 2; again++) expect(() => remembering.next('blue', { type: 'shut' })).toThrow()
})
