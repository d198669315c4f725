import { err, ok, type Result } from '../kernel/index.ts'
import type { Choice, Offer } from '../ui/start/model.ts'
import { t } from '../ui/words/index.ts'
import { GUESS, peopleOf, rosterOf } from './roster.ts'

/** The most characters of a seed: what a receipt can hold. */
export const MOST = 200

/** How many people one device seats at a table. */
const PEOPLE = 4

/** A link that leads somewhere: the place, and who sits where. */
export interface Invitation {
  readonly offer: Offer
  readonly choice: Choice
}

const list = (words: readonly string[]): string => words.join(', ')

/**
 * Checks what a link (or a form) asks for against what there is. Gives the choice with every seat’s holder written out,
 * or all that is wrong with it in sentences. `most` is how many people it may seat.
 */
export function invitationOf(
  asked: Choice,
  offers: readonly Offer[],
  personas: readonly { readonly id: string }[],
  most = PEOPLE,
): Result<Invitation, readonly string[]> {
  const offer = offers.find(({ id }) => id === asked.scenario)
  if (!offer) {
    const known = offers.filter(({ listed }) => listed).map(({ title }) => title)
    return err([t('start:problem.scenario', { id: asked.scenario, known: list(known) })])
  }
  const { seats } = offer
  const people = peopleOf(seats, asked.people)
  const wrong: string[] = []
  for (const name of asked.people)
    if (peopleOf(seats, [name])[0] === undefined)
      wrong.push(t('start:problem.seat', { seat: name, known: list(seats.map(({ id }) => id)) }))
  for (const persona of asked.partners)
    if (!personas.some(({ id }) => id === persona))
      wrong.push(t('start:problem.partner', { persona, known: list(personas.map(({ id }) => id)) }))
  if (people.length > most) wrong.push(t('start:problem.people', { given: people.length, count: most }))
  const others = seats.length - people.length
  if (wrong.length === 0 && asked.partners.length > others)
    wrong.push(t('start:problem.partners', { given: asked.partners.length, count: others }))
  if (asked.seed.length > MOST) wrong.push(t('start:problem.seed', { most: MOST }))
  if (wrong.length > 0) return err(wrong)
  const sat = people.filter((id) => id !== undefined)
  const roster = rosterOf(seats, asked)
  const partners = seats
    .filter(({ id }) => !sat.includes(id))
    .map(({ id }) => roster[id]?.persona ?? GUESS[0])
  return ok({ offer, choice: { ...asked, people: sat, partners } })
}
