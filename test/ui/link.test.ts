import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFast, languageAsked, linkTo, readLink } from '../../src/app/link.ts'

describe('the address of the page', () => {
  it('leads to the start when it asks for nothing', () => expect(readLink('')).toEqual({ to: 'start' }))

  it('leads to a table', () =>
    expect(readLink('?scenario=winter&seed=s&seat=health&partners=steady,hedger,fortress')).toEqual({
      to: 'table',
      choice: {
        scenario: 'winter',
        seed: 's',
        people: ['health'],
        partners: ['steady', 'hedger', 'fortress'],
      },
      now: false,
    }))

  it('needs no more than a scenario', () =>
    expect(readLink('?scenario=winter')).toEqual({
      to: 'table',
      choice: { scenario: 'winter', seed: '1', people: [], partners: [] },
      now: false,
    }))

  it('names several seats for several people', () =>
    expect(readLink('?scenario=winter&seat=health, social-care,')).toMatchObject({
      choice: { people: ['health', 'social-care'] },
    }))

  it('begins at once when it says so', () => {
    expect(readLink('?scenario=winter&go')).toMatchObject({ now: true })
    expect(readLink('?scenario=winter&fast')).toMatchObject({ now: true })
  })

  it('leads back to a kept session before all else', () =>
    expect(readLink('?session=ab12&scenario=winter')).toEqual({ to: 'session', id: 'ab12' }))

  it('asks for a language that is here, in whatever letters, and for no other', () => {
    expect(languageAsked('?lang=CY')).toBe('cy')
    expect(languageAsked('?scenario=winter&lang=en')).toBe('en')
    for (const other of ['', '?lang=', '?lang=fr', '?lang=__proto__', '?lang=toString'])
      expect(languageAsked(other)).toBeUndefined()
  })

  it('made in Welsh opens in Welsh', () => {
    const choice = { scenario: 'winter', seed: '1', people: [], partners: [] }
    expect(linkTo(choice, 'https://site.test/')).not.toContain('lang')
    expect(languageAsked(new URL(linkTo(choice, 'https://site.test/', 'cy')).search)).toBe('cy')
  })

  it('can ask for no pauses', () => {
    expect(isFast('?fast')).toBe(true)
    expect(isFast('?session=x')).toBe(false)
  })
})

describe('a link made for others', () => {
  const choice = {
    scenario: 'laboratory/trust-game',
    seed: 'amber quay & 12 %,+#ø',
    people: ['health', 'social-care'],
    partners: ['steady', 'hedger'],
  }

  it('leads to what it was made of', () => {
    const address = new URL(linkTo(choice, 'https://example.org/game/?session=ab12#places'))
    expect(address.pathname).toBe('/game/')
    expect(address.hash).toBe('')
    expect(readLink(address.search)).toEqual({ to: 'table', choice, now: false })
  })

  it('can be read by people, and says nothing of what is left open', () =>
    expect(
      linkTo({ scenario: 'winter', seed: '7', people: ['a', 'b'], partners: [] }, 'https://example.org/'),
    ).toBe('https://example.org/?scenario=winter&seed=7&seat=a,b'))

  it('brings back any seed, in any script, as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const seed = text.trim()
        fc.pre(seed !== '')
        const { search } = new URL(linkTo({ ...choice, seed }, 'https://example.org/'))
        expect(readLink(search)).toEqual({ to: 'table', choice: { ...choice, seed }, now: false })
      }),
    )
  })

  it('is made and read without a fault whatever is typed or found in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['start', 'session', 'table']).toContain(readLink(`?${text}`).to)
        expect(linkTo({ ...choice, seed: `${text}\ud800` }, 'https://example.org/')).toMatch(/^https:/)
      }),
      { numRuns: 50 },
    )
  })
})
