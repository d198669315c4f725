import type { ScenarioData } from '../../schema/scenario.ts'
import type { Path } from '../diagnostic.ts'
import { isStandIn } from '../mend.ts'
import { quoted } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { IdIndex } from '../scope.ts'
import type { IdKind } from '../vocabulary.ts'

interface Named {
  readonly id: string
}

/** The ids of a scenario by kind. Where an id could not be read, any id of its kind counts as known. */
export class Ids implements IdIndex {
  readonly #ids = new Map<string, readonly string[]>()

  constructor(data: ScenarioData) {
    const put = (key: string, items: readonly Named[]): void => {
      this.#ids.set(key, [...new Set(items.map((item) => item.id))])
    }
    put('seat', data.seats)
    for (const seat of data.seats) put(`line of ${seat.id}`, seat.lines)
    put('card', data.cards)
    put('programme', data.programmes)
    put('event', data.deck.events)
    put('act', data.story.acts)
    put('indicator', data.model.indicators)
    put('neighbourhood', data.place.neighbourhoods)
    put('topic', data.topics)
    put('shock', data.shocks)
    put('agreement', data.agreements)
  }

  has(kind: IdKind, id: string, seat?: string): boolean {
    const known = this.#of(kind, seat)
    return known.includes(id) || known.some(isStandIn) || isStandIn(id)
  }

  all(kind: IdKind, seat?: string): readonly string[] {
    return this.#of(kind, seat).filter((id) => !isStandIn(id))
  }

  #of(kind: IdKind, seat: string | undefined): readonly string[] {
    return this.#ids.get(kind === 'line' ? `line of ${seat}` : kind) ?? []
  }
}

/** Tells ids that are there twice, and the one id that no program can keep apart from its own words. */
function checkUnique(items: readonly Named[], path: Path, kind: string, report: Report): void {
  const seen = new Set<string>()
  items.forEach(({ id }, i) => {
    const at = [...path, i, 'id']
    if (seen.has(id)) report.at(at, `the ${kind} ${quoted(id)} is there twice; give each ${kind} its own id`)
    if (id === 'constructor') report.at(at, 'the id "constructor" is reserved; choose another')
    seen.add(id)
  })
}

/** Tells every id of a scenario that is there twice. */
export function checkIds(data: ScenarioData, report: Report): void {
  checkUnique(data.place.neighbourhoods, ['place', 'neighbourhoods'], 'neighbourhood', report)
  checkUnique(data.topics, ['topics'], 'topic', report)
  checkUnique(data.seats, ['seats'], 'seat', report)
  data.seats.forEach((seat, i) => {
    checkUnique(seat.lines, ['seats', i, 'lines'], 'line', report)
    checkUnique(seat.mandate, ['seats', i, 'mandate'], 'mandate item', report)
  })
  checkUnique(data.history.grievances, ['history', 'grievances'], 'grievance', report)
  checkUnique(data.model.indicators, ['model', 'indicators'], 'indicator', report)
  checkUnique(data.model.charges, ['model', 'charges'], 'charge', report)
  checkUnique(data.shocks, ['shocks'], 'shock', report)
  checkUnique(data.cards, ['cards'], 'card', report)
  checkUnique(data.programmes, ['programmes'], 'programme', report)
  checkUnique(data.agreements, ['agreements'], 'agreement', report)
  checkUnique(data.deck.events, ['deck', 'events'], 'event', report)
  checkUnique(data.story.acts, ['story', 'acts'], 'act', report)
  checkUnique(data.outcomes, ['outcomes'], 'outcome', report)
}
