import type { ProgrammeData } from '../../schema/scenario.ts'
import type { Path } from '../diagnostic.ts'
import { quoted } from '../nearest.ts'
import type { Desk } from './desk.ts'

/** Programmes: partners, cards, rounds, strength, what they change and who gains. */
export function checkProgrammes(desk: Desk): void {
  desk.data.programmes.forEach((programme, i) => {
    const path = ['programmes', i]
    checkPartners(desk, programme, path)
    checkRounds(desk, programme, path)
    desk.knownAll('card', programme.requires, [...path, 'requires'])
    programme.informed.forEach(({ card }, j) => {
      desk.known('card', card, [...path, 'informed', j, 'card'])
      if (programme.requires.includes(card))
        desk.report.at(
          [...path, 'informed', j, 'card'],
          `the card ${quoted(card)} is required, so it is always known; leave it out of one of the two lists`,
        )
    })
    desk.ascending(
      programme.strength.min,
      programme.strength.max,
      [...path, 'strength', 'min'],
      ['min', 'max'],
    )
    programme.effects.forEach((effect, j) => {
      desk.changeable('parameter', effect.name, effect.in, [...path, 'effects', j])
    })
    programme.gains.forEach(({ to }, j) => {
      if (to !== 'residents') desk.known('seat', to, [...path, 'gains', j, 'to'])
    })
  })
}

function checkPartners(desk: Desk, programme: ProgrammeData, path: Path): void {
  const seen = new Set<string>()
  programme.partners.forEach(({ seat }, i) => {
    const at = [...path, 'partners', i, 'seat']
    desk.known('seat', seat, at)
    if (seen.has(seat))
      desk.report.at(at, `the partner ${quoted(seat)} is there twice; name each partner once`)
    seen.add(seat)
  })
}

function checkRounds(desk: Desk, { from, until }: ProgrammeData, path: Path): void {
  desk.round(from, [...path, 'from'])
  if (until === undefined) return
  if (until < from)
    desk.report.at([...path, 'until'], `it ends in round ${until}, before it begins; write ${from} or later`)
  else desk.round(until, [...path, 'until'])
}

/** The deck of events and the shocks of the model. */
export function checkWorld(desk: Desk): void {
  desk.data.deck.events.forEach((event, i) => {
    desk.span(event.window, ['deck', 'events', i, 'window'])
  })
  desk.data.shocks.forEach((shock, i) => {
    const path = ['shocks', i]
    desk.named('parameter', shock.parameter, [...path, 'parameter'])
    desk.ascending(shock.min, shock.max, [...path, 'min'], ['min', 'max'])
  })
}
