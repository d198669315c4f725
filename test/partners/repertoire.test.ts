import { describe, expect, it } from 'vitest'
import { winterPressures } from '../support/scenarios.ts'
import { ids, playTable } from './tables.ts'

/** The acts of agreements and of leadership that partners know, in all tables together. */
const REPERTOIRE = ['warn', 'amend', 'engage', 'frame', 'broker', 'draft', 'sign', 'turn-down', 'vote']

const done = new Map<string, Set<string>>()
const ways = new Set<string | undefined>()
for (let i = 0; i < 8; i++)
  playTable(winterPressures(), `repertoire ${i}`, i % 2 === 0 ? ids : ['steady'], ({ persona, action }) => {
    const by = done.get(persona) ?? new Set()
    done.set(persona, by.add(action.type))
    if (action.type === 'share') ways.add(action.way)
  })

describe('over eight winters', () => {
  it('every act of the repertoire is used by some partner', () => {
    const used = new Set([...done.values()].flatMap((acts) => [...acts]))
    expect(REPERTOIRE.filter((act) => !used.has(act))).toEqual([])
  })

  it('the fortress drafts nothing, warns nobody and tells no story', () => {
    for (const act of ['draft', 'warn', 'frame', 'broker', 'engage'])
      expect(done.get('fortress')).not.toContain(act)
    expect(done.get('fortress')).toContain('turn-down')
  })

  it('personal cards go by agreement or without names, never without a basis', () => {
    expect(ways).toContain('agreement')
    expect(ways).toContain('anonymised')
    expect(ways).not.toContain('no-basis')
  })
})
