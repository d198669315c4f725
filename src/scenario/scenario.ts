import { canonical, hashText, must } from '../kernel/index.ts'
import { straightInJson } from '../schema/quotes.ts'
import type {
  ActData,
  AgreementKindData,
  CardData,
  EventData,
  IndicatorData,
  LineData,
  ProgrammeData,
  ScenarioData,
  SeatData,
} from '../schema/scenario.ts'
import { type CauseOf, type Causes, type Curve, causesOf, curveOf } from './causes.ts'
import { type Fact, factsOf } from './facts.ts'
import { CompiledModel } from './model.ts'
import { CompiledStory } from './story.ts'

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** What stands under an id. The words for a missing one are made only then: the rules read these all the time. */
function found<T>(items: ReadonlyMap<string, T>, kind: string, id: string): T {
  return items.get(id) ?? must<T>(undefined, `${kind} ${id}`)
}

/**
 * A checked scenario, ready to play: immutable, shared by all its sessions. A class, so that immer leaves it alone.
 * The readers by id throw on an id that the scenario lacks: ids from outside are checked before they come here.
 */
export class Scenario {
  readonly data: ScenarioData
  /** SHA-256 of the data’s canonical JSON, however its quotation marks are set: it names the scenario in receipts. */
  readonly hash: string
  readonly model: CompiledModel
  readonly story: CompiledStory
  readonly seats: ReadonlyMap<string, SeatData>
  readonly cards: ReadonlyMap<string, CardData>
  readonly programmes: ReadonlyMap<string, ProgrammeData>
  readonly events: ReadonlyMap<string, EventData>
  readonly acts: ReadonlyMap<string, ActData>
  readonly indicators: ReadonlyMap<string, IndicatorData>
  readonly agreements: ReadonlyMap<string, AgreementKindData>
  /** The compiled form of an expression of the story, a mandate or an outcome; the same text is compiled once. */
  readonly fact: (expression: string) => Fact
  /** The cards that each seat may come to hold, in the scenario’s order. */
  readonly #hands: ReadonlyMap<string, readonly CardData[]>
  readonly #lines: ReadonlyMap<string, ReadonlyMap<string, LineData>>
  readonly #hoods: ReadonlyMap<string, number>
  #causes: ReturnType<typeof causesOf> | undefined
  readonly #curves = new Map<string, Curve | undefined>()

  /** Compiles checked data; throws when it was not checked. */
  constructor(data: ScenarioData) {
    this.data = data
    this.hash = hashText(straightInJson(canonical(data)))
    this.seats = byId(data.seats)
    this.cards = byId(data.cards)
    this.programmes = byId(data.programmes)
    this.events = byId(data.deck.events)
    this.acts = byId(data.story.acts)
    this.indicators = byId(data.model.indicators)
    this.agreements = byId(data.agreements)
    this.#hands = new Map(data.seats.map(({ id }) => [id, data.cards.filter((c) => c.holder === id)]))
    this.#lines = new Map(data.seats.map((seat) => [seat.id, byId(seat.lines)]))
    this.#hoods = new Map(data.place.neighbourhoods.map((hood, i) => [hood.id, i]))
    this.fact = factsOf(data)
    this.model = new CompiledModel(data)
    this.story = new CompiledStory(data, this.fact)
  }

  seat(id: string): SeatData {
    return found(this.seats, 'seat', id)
  }

  card(id: string): CardData {
    return found(this.cards, 'card', id)
  }

  programme(id: string): ProgrammeData {
    return found(this.programmes, 'programme', id)
  }

  event(id: string): EventData {
    return found(this.events, 'event', id)
  }

  act(id: string): ActData {
    return found(this.acts, 'act', id)
  }

  indicator(id: string): IndicatorData {
    return found(this.indicators, 'indicator', id)
  }

  agreement(kind: string): AgreementKindData {
    return found(this.agreements, 'agreement', kind)
  }

  /** The cards that a seat may come to hold, in the scenario’s order. */
  cardsOf(seat: string): readonly CardData[] {
    return this.#hands.get(seat) ?? []
  }

  line(seat: string, id: string): LineData {
    return must(this.#lines.get(seat)?.get(id), `line ${id} of ${seat}`)
  }

  /** What acts on an indicator or a charge. Worked out when it is first asked for: the lab never asks. */
  causes(of: CauseOf, id: string): Causes {
    this.#causes ??= causesOf(this.data)
    return found(this.#causes[of], of, id)
  }

  /** How a score is read off a measure; undefined for one that is worked out otherwise. */
  curve(score: string): Curve | undefined {
    if (!this.#curves.has(score)) this.#curves.set(score, curveOf(score))
    return this.#curves.get(score)
  }

  /** The index of a neighbourhood: where its figure stands in figures by neighbourhood. */
  hood(id: string): number {
    return must(this.#hoods.get(id), `neighbourhood ${id}`)
  }

  /** £k of income of a seat in a round. */
  income(seat: string, round: number): number {
    const { income } = this.seat(seat)
    return typeof income === 'number'
      ? income
      : must(income[round - 1], `income of ${seat} in round ${round}`)
  }
}

/** Compiles a scenario that `readScenario` read. Throws on data that it did not check. */
export const compileScenario = (data: ScenarioData): Scenario => new Scenario(data)
