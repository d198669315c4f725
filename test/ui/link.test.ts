import { describe, expect, it } from 'vitest'
import { isFast, readLink } from '../../src/app/link.ts'

describe('the address of the page', () => {
  it('leads to the start when it asks for nothing', () => expect(readLink('')).toEqual({ to: 'start' }))

  it('leads to a table', () =>
    expect(readLink('?scenario=winter&seed=s&seat=health&partners=steady,hedger,fortress')).toEqual({
      to: 'play',
      scenario: 'winter',
      seed: 's',
      seat: 'health',
      partners: ['steady', 'hedger', 'fortress'],
    }))

  it('needs no more than a scenario', () =>
    expect(readLink('?scenario=winter')).toEqual({
      to: 'play',
      scenario: 'winter',
      seed: '1',
      seat: '',
      partners: [],
    }))

  it('leads back to a kept session before all else', () =>
    expect(readLink('?session=ab12&scenario=winter')).toEqual({ to: 'session', id: 'ab12' }))

  it('can ask for no pauses', () => {
    expect(isFast('?fast')).toBe(true)
    expect(isFast('?session=x')).toBe(false)
  })
})
