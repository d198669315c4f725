import { effect } from '@preact/signals'
import { expect, it, vi } from 'vitest'
import { SoloTable } from '../../src/app/solo/solo-table.ts'
import { decide } from '../../src/partners/index.ts'
import type { Roster } from '../../src/schema/index.ts'
import { chosenIn, openSession } from '../../src/session/index.ts'
import { harbour } from '../support/session.ts'

it('tells what others do at the board in the order in which they do it', async () => {
  vi.useFakeTimers()
  const scenario = harbour()
  const held: Roster = Object.fromEntries(
    scenario.data.seats.map(({ id }) => [
      id,
      id === 'health' ? { holder: 'person' } : { holder: 'partner', persona: 'steady' },
    ]),
  )
  const table = new SoloTable(openSession(scenario, 'news', held), 'health', {
    personas: [],
    choose: async (session) => chosenIn(session, decide),
    recall: async () => [],
    pause: () => 10,
    grace: () => 10,
    onChange: () => undefined,
  })
  await vi.runAllTimersAsync()
  table.act({ type: 'ready' })
  const said: string[] = []
  const stop = effect(() => void said.push(table.status.value))
  await vi.runAllTimersAsync()
  stop()
  vi.useRealTimers()
  const pairs = said.slice(1).map((now, at) => ({ before: said[at] ?? '', now }))
  expect(pairs.some(({ before, now }) => now.startsWith(`${before} `))).toBe(true)
  for (const { before, now } of pairs) expect(now.endsWith(` ${before}`), now).toBe(false)
})
