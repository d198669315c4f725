import type { Roster } from '../schema/index.ts'
import type { Choice } from '../ui/start/model.ts'

/** Who plays the seats of which a choice says nothing, in turn. */
export const GUESS = ['reciprocator', 'hedger', 'steady', 'fortress'] as const

interface SeatLike {
  readonly id: string
  readonly role: string
}

/** The seats that a choice gives to people, by id or role, each once; the first seat when it names none; undefined for one that is not there. */
export function peopleOf(
  seats: readonly SeatLike[],
  named: readonly string[],
): readonly (string | undefined)[] {
  const asked = named.length > 0 ? named : seats.slice(0, 1).map(({ id }) => id)
  const found = asked.map((name) => seats.find(({ id, role }) => id === name || role === name)?.id)
  return [...new Set(found)]
}

/** Who holds each seat, in the order of the seats: people where the choice says so, its partners in all others. */
export function rosterOf(seats: readonly SeatLike[], choice: Pick<Choice, 'people' | 'partners'>): Roster {
  const people = peopleOf(seats, choice.people)
  let at = 0
  return Object.fromEntries(
    seats.map(({ id }) => {
      if (people.includes(id)) return [id, { holder: 'person' as const }]
      const persona = choice.partners[at] ?? GUESS[at % GUESS.length] ?? GUESS[0]
      at += 1
      return [id, { holder: 'partner' as const, persona }]
    }),
  )
}

/** The choice that leads to a table like one that there is, with other seats for people. Their partners stay where they were. */
export function choiceLike(
  seats: readonly SeatLike[],
  { scenario, seed, roster }: { scenario: string; seed: string; roster: Roster },
  people: readonly string[],
): Choice {
  const others = seats.filter(({ id }) => !people.includes(id))
  const partners = others.map(({ id }, at) => roster[id]?.persona ?? GUESS[at % GUESS.length] ?? GUESS[0])
  return { scenario, seed, people, partners }
}
