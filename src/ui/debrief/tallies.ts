import type { Findings } from '../../debrief/index.ts'
import { sum } from '../../kernel/index.ts'
import type { Tally, View } from '../../schema/index.ts'
import { object } from '../lore.ts'
import { change, money, moneyChange, number } from '../words/format.ts'
import { say } from './words/index.ts'

interface Figure {
  readonly name: string
  readonly of: (tally: Tally) => number
  readonly money?: boolean
}

/** The figures by which courses of a session are compared, named. */
function figures(view: View, found: Findings): Figure[] {
  const { title, unit } = found.place.gap
  const ids = view.seats.map((seat) => seat.id)
  const each = (
    name: 'tally.mandate' | 'tally.balance' | 'tally.trusted',
    key: 'mandate' | 'balance' | 'trusted',
  ): Figure[] =>
    ids.map((id) => ({
      name: say(name, { seat: object(view, id) }),
      of: (tally) => tally.seats.find((one) => one.seat === id)?.[key] ?? 0,
      money: key === 'balance',
    }))
  return [
    { name: say('tally.shared'), of: (tally) => tally.shared },
    { name: say('tally.gap', { title, unit }), of: (tally) => tally.gap },
    { name: say('tally.trust'), of: (tally) => tally.trust },
    { name: say('tally.kept'), of: (tally) => tally.promises.kept },
    { name: say('tally.broken'), of: (tally) => tally.promises.broken },
    { name: say('tally.lies'), of: (tally) => tally.lies },
    { name: say('tally.ran'), of: (tally) => sum(tally.programmes.map((one) => one.ran)) },
    { name: say('tally.paid'), of: (tally) => tally.paid, money: true },
    { name: say('tally.agreements'), of: (tally) => tally.agreements },
    ...each('tally.mandate', 'mandate'),
    ...each('tally.balance', 'balance'),
    ...each('tally.trusted', 'trusted'),
  ]
}

/** Rows of a table that puts courses of a session side by side. */
export const sideBySide = (view: View, found: Findings, tallies: readonly Tally[]): string[][] =>
  figures(view, found).map(({ name, of, money: inMoney }) => [
    name,
    ...tallies.map((tally) => (inMoney ? money(of(tally)) : number(of(tally)))),
  ])

/** The same for differences. */
export const differences = (view: View, found: Findings, tallies: readonly Tally[]): string[][] =>
  figures(view, found).map(({ name, of, money: inMoney }) => [
    name,
    ...tallies.map((tally) => (inMoney ? moneyChange(of(tally)) : change(of(tally)))),
  ])
