import type { Scenario } from '../../scenario/index.ts'
import type { Study } from '../jobs.ts'
import { dividendOf } from '../reference/index.ts'
import { SIMPLE_RULES } from '../simple/index.ts'
import type { Outcome } from '../simulate.ts'
import { mean } from '../tally.ts'
import type {
  DividendMeasure,
  InformationMeasure,
  RulesMeasure,
  SeatsMeasure,
  StoryMeasure,
  Table,
  TemptationMeasure,
} from './report.ts'
import { spreadOf } from './spread.ts'
import { tempts } from './temptation.ts'
import { APART_MOST, CARDS_LEAST, DIVIDEND_LEAST, RULE_MOST, TEMPTED_LEAST } from './thresholds.ts'

/** The sessions of one line-up. */
export interface Sessions {
  players: string
  outcomes: readonly Outcome[]
}

const tablesOf = (studies: readonly Study[], sessions: readonly Sessions[]): Table[] =>
  sessions
    .filter((s) => s.outcomes.length > 0)
    .map(({ players, outcomes }) => {
      const dividends = outcomes.flatMap((o) => {
        const study = studies.find((s) => s.seed === o.seed)
        const dividend = study ? dividendOf(o.shared.end, study.silo.shared, study.joint.shared) : null
        return dividend === null ? [] : [dividend]
      })
      return {
        players,
        shared: spreadOf(outcomes.map((o) => o.shared.end)),
        dividend: dividends.length === 0 ? null : spreadOf(dividends),
      }
    })

/** 1. What working together is worth. */
export function measureDividend(studies: readonly Study[], partners: readonly Sessions[]): DividendMeasure {
  const difference = spreadOf(studies.map((s) => s.joint.shared - s.silo.shared))
  return {
    passed: difference.low >= DIVIDEND_LEAST,
    silo: spreadOf(studies.map((s) => s.silo.shared)),
    joint: spreadOf(studies.map((s) => s.joint.shared)),
    difference,
    topped: studies.filter((s) => s.joint.shared >= 1000).length,
    tables: tablesOf(studies, partners),
  }
}

/** 2. Whether it pays to be selfish among those who are not. */
export function measureTemptation(scenario: Scenario, studies: readonly Study[]): TemptationMeasure {
  const { rounds, seats } = scenario.data
  const roundsOf = (study: Study, seat?: string): number =>
    new Set(
      study.deviations
        .filter((d) => tempts(d) && (seat === undefined || d.seat === seat))
        .map((d) => d.round),
    ).size
  const tempted = spreadOf(studies.map((s) => roundsOf(s)))
  return {
    passed: tempted.median * 1000 >= TEMPTED_LEAST * rounds,
    rounds,
    tempted,
    seats: seats.map(({ id: seat }) => {
      const found = studies.flatMap((s) => s.deviations.filter((d) => d.seat === seat && tempts(d)))
      return {
        seat,
        tempted: spreadOf(studies.map((s) => roundsOf(s, seat))),
        gains:
          found.length === 0
            ? null
            : {
                mandate: spreadOf(found.map((d) => d.mandate)),
                money: spreadOf(found.map((d) => d.money)),
                loss: spreadOf(found.map((d) => d.loss)),
              },
      }
    }),
  }
}

/** 3. What the hidden cards are worth. */
export function measureInformation(studies: readonly Study[]): InformationMeasure {
  const gains = studies.map((s) => s.cards.informed - s.cards.blind)
  const gain = spreadOf(gains)
  return {
    passed: gain.median >= CARDS_LEAST,
    blind: spreadOf(studies.map((s) => s.cards.blind)),
    informed: spreadOf(studies.map((s) => s.cards.informed)),
    gain,
    helped: gains.filter((g) => g > 0).length,
  }
}

/** What every player came to in one seat, among mixed partners. */
export interface Reply {
  seat: string
  player: string
  outcomes: readonly Outcome[]
}

/** 4. Whether a simple rule wins. */
export function measureRules(
  studies: readonly Study[],
  simple: readonly Sessions[],
  replies: readonly Reply[],
): RulesMeasure {
  const tables = tablesOf(studies, simple)
  const seats = [...new Set(replies.map((r) => r.seat))].map((seat) => ({
    seat,
    players: replies
      .filter((r) => r.seat === seat && r.outcomes.length > 0)
      .map((r) => ({ player: r.player, mandate: mean(r.outcomes.map((o) => o.mandates[seat] ?? 0)) }))
      .sort((a, b) => b.mandate - a.mandate),
  }))
  const always = SIMPLE_RULES.filter(
    (rule) => seats.length > 0 && seats.every((s) => s.players[0]?.player === rule),
  )
  const won = tables.some((t) => t.dividend !== null && t.dividend.median > RULE_MOST)
  return { passed: !won && always.length === 0, tables, replies: seats, always }
}

/** 5. Whether seats are comparably hard. */
export function measureSeats(
  scenario: Scenario,
  mixed: readonly Outcome[],
  uneven: string | null,
): SeatsMeasure {
  const seats = scenario.data.seats.map(({ id: seat }) => {
    const scores = mixed.map((o) => o.mandates[seat] ?? 0)
    return { seat, mandate: spreadOf(scores.length === 0 ? [0] : scores), mean: mean(scores) }
  })
  const means = seats.map((s) => s.mean)
  const apart = Math.max(...means) - Math.min(...means)
  return { passed: apart <= APART_MOST || uneven !== null, seats, apart, uneven }
}

/** 6. Which acts of the story were reached, in how many runs. */
export function measureStory(
  scenario: Scenario,
  runs: readonly (readonly string[])[],
  stuck: number,
): StoryMeasure {
  const acts = scenario.data.story.acts.map(({ id: act }) => ({
    act,
    runs: runs.filter((reached) => reached.includes(act)).length,
  }))
  return { passed: stuck === 0 && acts.every((a) => a.runs > 0), runs: runs.length, acts }
}
