import { describe, expect, it } from 'vitest'
import { inTwoLights } from '../../src/app/build/two-lights.ts'
import { addressesOf, inLight } from '../../src/app/two-lights.ts'
import { picture } from '../../src/world/draw/picture.ts'
import { layoutOf } from '../../src/world/layout.ts'
import { readingOf } from '../../src/world/reading.ts'
import { haven } from '../world/haven.ts'

const drawn = (scheme: 'light' | 'dark', quarter: number): string => {
  const view = haven({ quarter })
  const layout = layoutOf(view, 1.8)
  const frame = { x: -720, y: -400, width: 1440, height: 800 }
  return picture(layout, readingOf(view), view.viewer, frame, scheme)
}

describe('a drawing in two lights', () => {
  it.each([1, 4])('is the map by day and in the dark, letter for letter, in quarter %i', (quarter) => {
    const [day, night] = [drawn('light', quarter), drawn('dark', quarter)]
    const both = inTwoLights(day, night)
    expect(inLight(both, 0)).toBe(day)
    expect(inLight(both, 1)).toBe(night)
    expect(JSON.stringify(both).length).toBeLessThan((day.length + night.length) * 0.6)
  })

  it('gives addresses that a page can show without a network', () => {
    const { day, night } = addressesOf(
      inTwoLights('<svg><g fill="#ffffff"/></svg>', '<svg><g fill="#1e1a17"/></svg>'),
    )
    expect(decodeURIComponent(day)).toBe('data:image/svg+xml,<svg><g fill="#ffffff"/></svg>')
    expect(decodeURIComponent(night)).toBe('data:image/svg+xml,<svg><g fill="#1e1a17"/></svg>')
    expect(day + night).not.toMatch(/[\s<>"']/)
  })

  it('says so when the two are not one drawing', () => {
    expect(() => inTwoLights('<svg></svg>', '<svg><rect/></svg>')).toThrow(/in the dark/)
  })

  it('keeps what is there by day alone', () => {
    const both = inTwoLights('<svg><g/><rect/></svg>', '<svg><g/></svg>')
    expect([inLight(both, 0), inLight(both, 1)]).toEqual(['<svg><g/><rect/></svg>', '<svg><g/></svg>'])
  })
})
