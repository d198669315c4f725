import { describe, expect, it } from 'vitest'
import { invitationOf, MOST } from '../../src/app/invitation.ts'
import { choiceLike, rosterOf } from '../../src/app/roster.ts'
import type { Choice, Offer } from '../../src/ui/start/model.ts'

const seat = (id: string, role: 'health' | 'social-care' | 'public-health') => ({
  id,
  role,
  name: id,
  short: id,
  about: '',
  ringfenced: false,
})
const seats = [seat('amber', 'health'), seat('birch', 'social-care'), seat('cedar', 'public-health')]
const offer: Offer = {
  id: 'glade',
  title: 'The Glade',
  summary: '',
  place: { name: 'Glade', about: '' },
  teaches: [],
  minutes: { solo: 30, group: 60 },
  rounds: 4,
  listed: true,
  seats,
  picture: undefined,
  skills: [],
  field: [],
  won: {},
}
const personas = [{ id: 'steady' }, { id: 'hedger' }, { id: 'reciprocator' }]
const choice = (asked: Partial<Choice>): Choice => ({
  scenario: 'glade',
  seed: '1',
  people: [],
  partners: [],
  ...asked,
})
const check = (asked: Partial<Choice>) => invitationOf(choice(asked), [offer], personas, 3)
const wrong = (asked: Partial<Choice>): readonly string[] => {
  const checked = check(asked)
  return checked.ok ? [] : checked.error
}

describe('what a link asks for', () => {
  it('is written out: seats by their ids, and a partner for each seat that is left', () => {
    const checked = check({ people: ['social-care', 'birch'], partners: ['steady'] })
    expect(checked.ok && checked.value.choice).toEqual(
      choice({ people: ['birch'], partners: ['steady', 'hedger'] }),
    )
  })

  it('seats the first when it names nobody', () => {
    const checked = check({})
    expect(checked.ok && checked.value.choice.people).toEqual(['amber'])
  })

  it('can name a person for every seat', () => {
    const checked = check({ people: ['cedar', 'amber', 'birch'] })
    expect(checked.ok && checked.value.choice).toEqual(choice({ people: ['cedar', 'amber', 'birch'] }))
  })

  it('seats no more people than the device has room for', () => {
    const crowd = invitationOf(choice({ people: ['amber', 'birch'] }), [offer], personas, 1)
    expect(!crowd.ok && crowd.error[0]).toMatch(/2 people on one device/)
  })

  it.each([
    ['a scenario that is not here', { scenario: 'atlantis' }, [/no scenario “atlantis”.*The Glade/]],
    [
      'a seat that is not at the table',
      { people: ['treasury'] },
      [/no seat “treasury”.*amber, birch, cedar/],
    ],
    ['a partner whom nobody knows', { partners: ['saint'] }, [/no partner “saint”.*steady, hedger/]],
    ['more partners than seats', { partners: ['steady', 'steady', 'steady'] }, [/names 3 partners.*only 2/]],
    ['a seed that no receipt can hold', { seed: 'x'.repeat(MOST + 1) }, [/200 characters/]],
    ['more than one thing', { people: ['treasury'], partners: ['saint'] }, [/treasury/, /saint/]],
  ])('is refused with a sentence when it is %s', (_, asked, sentences) => {
    const found = wrong(asked)
    expect(found).toHaveLength(sentences.length)
    for (const [at, sentence] of sentences.entries()) expect(found[at]).toMatch(sentence)
  })
})

describe('who holds each seat', () => {
  it('follows from the people and the partners, in the order of the seats', () =>
    expect(rosterOf(seats, { people: ['birch'], partners: ['steady', 'hedger'] })).toEqual({
      amber: { holder: 'partner', persona: 'steady' },
      birch: { holder: 'person' },
      cedar: { holder: 'partner', persona: 'hedger' },
    }))

  it('stays when another seat is taken, but for the two that change', () => {
    const roster = rosterOf(seats, { people: ['amber'], partners: ['steady', 'hedger'] })
    const next = choiceLike(seats, { scenario: 'glade', seed: 's', roster }, ['cedar'])
    expect(next).toEqual({
      scenario: 'glade',
      seed: 's',
      people: ['cedar'],
      partners: ['reciprocator', 'steady'],
    })
  })
})
