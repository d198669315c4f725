import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BECAUSE } from '../../src/partners/because.ts'
import { PERSONAS } from '../../src/partners/personas/index.ts'
import { openSession, viewOf } from '../../src/session/index.ts'
import { cy as debriefInWelsh } from '../../src/ui/debrief/words/cy/index.ts'
import { en as debriefInEnglish } from '../../src/ui/debrief/words/en/index.ts'
import { say, wordsReady } from '../../src/ui/debrief/words/index.ts'
import { titlesOf } from '../../src/ui/parts/own.tsx'
import { cy } from '../../src/ui/words/cy/index.ts'
import { en } from '../../src/ui/words/en/index.ts'
import { change, figure, list, moment, number, quarter, quarterLong } from '../../src/ui/words/format.ts'
import { language, speak, t } from '../../src/ui/words/index.ts'
import { allDoubled } from '../../src/ui/words/slots.ts'
import { WORLD_WORDS } from '../../src/world/words.ts'
import { winterPressures } from '../support/scenarios.ts'

type Phrases = Readonly<Record<string, string>>

/** What is a name, and stays. */
const NAMES = ['Wrong Pockets', 'The {{place}} Record']
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']
const slotsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot))].sort()

/** What Welsh must hold for an English catalogue, with the slots of each phrase. */
function wanted(english: Phrases): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [key, text] of Object.entries(english)) {
    const stem = /^(.*)_(one|other)$/.exec(key)?.[1]
    if (stem === undefined) all.set(key, slotsOf(text))
    else for (const form of FORMS) all.set(`${stem}_${form}`, slotsOf(english[`${stem}_other`] ?? ''))
  }
  return all
}

const PAIRS: readonly [name: string, english: Phrases, welsh: Phrases][] = [
  ...Object.entries(en).map(([name, english]): [string, Phrases, Phrases] => {
    const welsh: Readonly<Record<string, Phrases>> = cy
    return [name, english, welsh[name] ?? {}]
  }),
  ['debrief', debriefInEnglish, debriefInWelsh],
  ['reason', allDoubled(BECAUSE), cy.reason],
  ['world', allDoubled(WORLD_WORDS), cy.world],
]

describe.each(PAIRS)('the Welsh of “%s”', (_, english, welsh) => {
  const all = wanted(english)

  it('has every phrase of the English, each with the plurals of Welsh, and no other', () => {
    expect(Object.keys(welsh).sort()).toEqual([...all.keys()].sort())
  })

  it('has the same slots', () => {
    const wrong = [...all].filter(([key, slots]) => {
      const own = slotsOf(welsh[key] ?? '')
      // None, one and two may be words, as they may in English. Technical English may be left out.
      const free = /_(zero|one|two)$/.test(key) ? ['count', 'detail'] : ['detail']
      const of = (some: string[]): string => some.filter((slot) => !free.includes(slot)).join()
      return of(own) !== of(slots)
    })
    expect(wrong.map(([key]) => `${key}: ${welsh[key]}`)).toEqual([])
  })

  it('is written in Welsh', () => {
    // A phrase of some length differs from the English, and has none of its commonest words: names apart.
    const bare = (text: string): string => text.replace(/\{\{.*?\}\}/g, '')
    const common = /\b(the|and|of|are|you|with|to)\b/i
    const odd = Object.entries(welsh).filter(
      ([key, text]) =>
        !NAMES.includes(text) &&
        (common.test(bare(text)) || (text === english[key] && bare(text).length > 12)),
    )
    expect(odd.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
})

it('names every persona of the partners in Welsh', () => {
  expect(Object.keys(cy.persona).sort()).toEqual(
    PERSONAS.flatMap(({ id }) => [`${id}.about`, `${id}.manner`, `${id}.name`]).sort(),
  )
})

describe('when Welsh is spoken', () => {
  beforeAll(async () => {
    await wordsReady
    await speak('cy')
  })
  afterAll(() => speak('en'))

  it('screens and the debrief are told in it', () => {
    expect(language.value).toBe('cy')
    expect(t('app:phase.budget')).toBe('Cyllideb')
    expect(say('lens.storyteller')).toBe('Storïwr')
  })

  it('counts with the six forms', () => {
    const told = [0, 1, 2, 3, 4, 6, 8].map((count) => t('board:tray.title', { count }))
    expect(told).toEqual([
      'Does dim yn aros am eich ateb',
      'Mae 1 peth yn aros am eich ateb',
      'Mae 2 beth yn aros am eich ateb',
      'Mae 3 pheth yn aros am eich ateb',
      'Mae 4 peth yn aros am eich ateb',
      'Mae 6 pheth yn aros am eich ateb',
      'Mae 8 peth yn aros am eich ateb',
    ])
  })

  it('writes numbers, months and rows of names as Welsh does', () => {
    expect(number(12345)).toBe('12,345')
    expect(change(-3)).toBe('−3')
    expect(quarterLong({ round: 1, year: 2026, quarter: 3 }, 1)).toMatch(/^Hydref–Rhagfyr 2026$/)
    expect(quarter({ round: 1, year: 2026, quarter: 1 }, 1)).toMatch(/^Ebr.*\u2060–\u2060Meh/)
    expect(list(['Health', 'Public health', 'Council'])).toBe('Health, Public health a Council')
    expect(list(['Council', 'Health', 'Adult care'])).toBe('Council, Health ac Adult care')
    expect(moment(Date.UTC(2026, 1, 3, 12))).toMatch(/3 .*2026/)
  })

  it('says the commonest units in it, and leaves the others as the scenario has them', () => {
    expect(figure(974, 'of 1,000')).toBe('974 o 1,000')
    expect(figure(3379, 'people')).toBe('3,379 o bobl')
    expect(figure(742, '£k a quarter')).toBe('£742k y chwarter')
    expect(figure(412, 'per 100,000 a quarter')).toBe('412 fesul 100,000 y chwarter')
    expect(figure(2, 'tokens of the third kind')).toBe('2 tokens of the third kind')
  })

  it('can tell a scenario’s own titles within a sentence, whatever signs are in them', async () => {
    const roster = Object.fromEntries(
      winterPressures().data.seats.map(({ id }) => [id, { holder: 'person' as const }]),
    )
    const view = viewOf(openSession(winterPressures(), 'own', roster), 'health')
    const odd = 'Cost (£) [a-b] {c}? d/e * f. | g^h$'
    const titles = titlesOf({ ...view, place: { ...view.place, name: odd } })
    for (const title of [
      odd,
      ...view.programmes.map((one) => one.title),
      ...view.indicators.map((one) => one.title),
    ])
      expect(`£90k i ${title}, erbyn Ebr`.split(titles ?? '')).toEqual(['£90k i ', title, ', erbyn Ebr'])
    await speak('en')
    expect(titlesOf(view)).toBeUndefined()
    await speak('cy')
  })

  it('goes back to English at once', async () => {
    await speak('en')
    expect(t('app:phase.budget')).toBe('Budget')
    expect(quarter({ round: 1, year: 2026, quarter: 1 }, 1)).toBe('Apr\u2060–\u2060Jun')
    await speak('cy')
  })
})
