import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/schema/index.ts'
import { featuresOf } from '../../src/ui/parts/face/features.ts'
import { moodOf } from '../../src/ui/parts/face/mood.ts'
import { viewFor } from '../../src/views/index.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { Play } from '../support/session.ts'

const view = (): View => viewFor(new Play().state, 'health')

describe('a face', () => {
  it('is the same each time, and no two at a table are alike, in every place', () => {
    const places = readdirSync('scenarios').filter(
      (id) => /^[a-z-]+$/.test(id) && !/models|laboratory/.test(id),
    )
    for (const id of places) {
      const { seats } = scenarioAt(`scenarios/${id}/scenario.yaml`).data
      const at = { scenario: { id, title: '', summary: '' }, seats } as unknown as View
      const faces = seats.map((seat) => JSON.stringify(featuresOf(at, seat.id)))
      expect(new Set(faces).size, id).toBe(seats.length)
      expect(seats.map((seat) => JSON.stringify(featuresOf(at, seat.id)))).toEqual(faces)
      expect(new Set(seats.map((seat) => featuresOf(at, seat.id).style)).size, id).toBe(seats.length)
    }
  })
})

describe('a mood', () => {
  const told = (band: number): View => {
    const v = view()
    return { ...v, trust: { ...v.trust, theirs: [{ from: 'social-care', band, round: 1 }] } }
  }

  it('follows the trust that I was last told of, and is open where I was told nothing', () => {
    expect(moodOf({ ...view(), grievances: [] }, 'social-care')).toBe('open')
    const moods = [0, 1, 2, 3, 4].map((band) => moodOf({ ...told(band), grievances: [] }, 'social-care'))
    expect(moods).toEqual(['cross', 'guarded', 'open', 'warm', 'warm'])
  })

  it('is crosser for what is held against me and not mended, and for nothing held against others', () => {
    const grievance = {
      id: 'g',
      of: 'social-care',
      against: 'health',
      title: '',
      text: '',
      round: 1,
      pledge: null,
      claim: null,
      aired: true,
      mended: false,
    }
    const mood = (change: Partial<typeof grievance>): string =>
      moodOf({ ...told(3), grievances: [{ ...grievance, ...change }] }, 'social-care')
    expect(mood({})).toBe('open')
    expect(mood({ mended: true })).toBe('warm')
    expect(mood({ against: 'public-health' })).toBe('warm')
  })

  it('is thoughtful while one thinks', () => {
    expect(moodOf(view(), 'social-care', true)).toBe('thinking')
  })
})
