import { describe, expect, it } from 'vitest'
import { reactionsOf } from '../../src/app/solo/reactions.ts'

describe('how partners take what is told', () => {
  it('shows the wronged first and cross, whoever did it guarded, and never the viewer', () => {
    expect(reactionsOf([{ kind: 'broken', seat: 'care', to: ['trust', 'council'] }], 'trust')).toEqual([
      { seat: 'council', mood: 'cross' },
      { seat: 'care', mood: 'guarded' },
    ])
    expect(reactionsOf([{ kind: 'lie', seat: 'trust', to: ['care'] }], 'trust')).toEqual([
      { seat: 'care', mood: 'cross' },
    ])
  })

  it('shows each once, crossness before all else', () => {
    const marks = [
      { kind: 'kept', seat: 'care' },
      { kind: 'broken', seat: 'council', to: ['care'] },
      { kind: 'ran', seat: 'council' },
    ] as const
    expect(reactionsOf(marks, 'trust')).toEqual([
      { seat: 'care', mood: 'cross' },
      { seat: 'council', mood: 'guarded' },
    ])
  })

  it('tells nothing of the mood of one whose trust is not known', () => {
    expect(reactionsOf([{ kind: 'down', from: 'trust', to: 'care' }], 'trust')).toEqual([{ seat: 'care' }])
    expect(reactionsOf([{ kind: 'worse' }, { kind: 'event', title: 'Flu' }], 'trust')).toEqual([])
  })
})
