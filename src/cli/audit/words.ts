import type { Audit, Spread, Table } from '../../lab/index.ts'
import { APART_MOST, CARDS_LEAST, DIVIDEND_LEAST, RULE_MOST, TEMPTED_LEAST } from '../../lab/index.ts'
import { madeWith } from '../measuring.ts'

/** A measure in words for an author: what it asks, what was found, what is asked of it, whether it is met. */
export interface Told {
  name: string
  asks: string
  passed: boolean
  /** What was found, a sentence each; the first says the most. */
  found: string[]
  /** What it must be. */
  must: string
}

/** A median with its tenth and ninetieth percentile. */
export const spread = ({ low, median, high }: Spread, say: (figure: number) => string = String): string =>
  low === high ? say(median) : `${say(median)} (${say(low)} to ${say(high)})`

/** £k as people say it. */
export function money(amount: number): string {
  const sign = amount < 0 ? '−' : ''
  const size = Math.abs(amount)
  return size >= 1000 ? `${sign}£${(size / 1000).toFixed(1)}m` : `${sign}£${size}k`
}

const points = (hundredths: number): string => (hundredths / 100).toFixed(1)
const percent = (perMille: number): string => `${(perMille / 10).toFixed(0)} %`

const table = ({ players, shared, dividend }: Table): string =>
  `${players}: ${spread(shared)} points, ${dividend ? `${spread(dividend, percent)} of the dividend` : 'no dividend to tell'}`

function dividend({ dividend: d, seeds }: Audit): Told {
  const top =
    d.topped === 0
      ? []
      : [
          `in ${d.topped} of ${seeds.length} sessions the joint run reached the top of the scale (1000), where good and best look alike`,
        ]
  return {
    name: 'dividend',
    asks: 'silo play leaves the place clearly worse than joint play',
    passed: d.passed,
    found: [
      `silo ${spread(d.silo)} points, joint ${spread(d.joint)}: ${spread(d.difference)} apart`,
      ...top,
      ...d.tables.map((t) => `tables of ${table(t)}`),
    ],
    must: `at least ${DIVIDEND_LEAST} points apart in nine sessions of ten`,
  }
}

function temptation({ temptation: t }: Audit): Told {
  return {
    name: 'temptation',
    asks: 'given that others co-operate, a selfish budget pays',
    passed: t.passed,
    found: [
      `some seat is tempted in ${spread(t.tempted)} of ${t.rounds} rounds`,
      ...t.seats.map(({ seat, tempted, gains }) =>
        gains
          ? `${seat}: in ${spread(tempted)} rounds a selfish budget gains ${spread(gains.mandate)} points of its mandate and ${spread(gains.money, money)}, while the place loses ${spread(gains.loss, points)} points`
          : `${seat}: never tempted`,
      ),
    ],
    must: `in at least ${percent(TEMPTED_LEAST)} of the rounds of half of the sessions`,
  }
}

function information({ information: i, seeds }: Audit): Told {
  return {
    name: 'information',
    asks: 'knowing the hidden cards changes the best decisions',
    passed: i.passed,
    found: [
      `the best plan without the cards comes to ${spread(i.blind)} points, with them to ${spread(i.informed)}: ${spread(i.gain)} more`,
      `the cards helped in ${i.helped} of ${seeds.length} sessions`,
    ],
    must: `at least ${CARDS_LEAST} points more in half of the sessions`,
  }
}

function rules({ rules: r }: Audit): Told {
  const best = [...r.tables].sort((a, b) => (b.dividend?.median ?? -9999) - (a.dividend?.median ?? -9999))[0]
  return {
    name: 'rules',
    asks: 'no simple rule wins',
    passed: r.passed,
    found: [
      best?.dividend
        ? `the best simple rule, ${best.players}, reaches ${spread(best.dividend, percent)} of the dividend`
        : 'no rule’s part of the dividend can be told',
      r.always.length > 0
        ? `${r.always.join(', ')} is the best reply in every seat`
        : 'no simple rule is the best reply in every seat',
      ...r.tables.map((t) => `tables of ${table(t)}`),
      ...r.replies.map(
        ({ seat, players }) =>
          `${seat}, among mixed partners: ${players.map((p) => `${p.player} ${p.mandate}`).join(', ')}`,
      ),
    ],
    must: `at most ${percent(RULE_MOST)} of the dividend in half of the sessions, and not the best reply in every seat`,
  }
}

function seats({ seats: s }: Audit): Told {
  return {
    name: 'seats',
    asks: 'seats are comparably hard, or the scenario says why not',
    passed: s.passed,
    found: [
      `${s.apart} points lie between the easiest and the hardest seat, by their mandates among mixed partners`,
      ...s.seats.map(({ seat, mandate }) => `${seat}: ${spread(mandate)}`),
      ...(s.uneven === null ? [] : [`uneven by intent: ${s.uneven}`]),
    ],
    must: `at most ${APART_MOST} points apart, unless the scenario says why`,
  }
}

function story({ story: s, stuck }: Audit): Told {
  const missed = s.acts.filter((a) => a.runs === 0).map((a) => a.act)
  return {
    name: 'story',
    asks: 'every act is reached in some run, and no run gets stuck',
    passed: s.passed,
    found: [
      missed.length === 0
        ? `all ${s.acts.length} acts are reached in ${s.runs} runs`
        : `never reached in ${s.runs} runs: ${missed.join(', ')}`,
      stuck.length === 0 ? 'no run got stuck' : `${stuck.length} runs got stuck`,
      `acts by runs: ${s.acts.map((a) => `${a.act} ${a.runs}`).join(', ')}`,
    ],
    must: 'every act at least once, nobody stuck',
  }
}

/** The six measures in words, in their order. */
export const tellMeasures = (found: Audit): Told[] =>
  [dividend, temptation, information, rules, seats, story].map((tell) => tell(found))

const seedsOf = ({ seeds }: Audit): string =>
  seeds.length === 1 ? `seed ${seeds[0]}` : `${seeds.length} seeds (${seeds[0]} to ${seeds.at(-1)})`

const source = (found: Audit): string => `${seedsOf(found)}, ${madeWith(found)}`

/** The audit as lines for a terminal. */
export function asText(found: Audit): string[] {
  const told = tellMeasures(found)
  return [
    `${found.scenario.title}: ${told.filter((t) => t.passed).length} of ${told.length} measures pass`,
    `${source(found)}; figures are medians (tenth to ninetieth percentile)`,
    ...told.flatMap(({ name, asks, passed, found: sentences, must }, i) => [
      '',
      `${i + 1} ${name}: ${passed ? 'pass' : 'FAIL'} (${asks})`,
      `  must be: ${must}`,
      ...sentences.map((sentence) => `  ${sentence}`),
    ]),
  ]
}

/** The audit as the section of a facilitator’s guide. */
export function asMarkdown(found: Audit): string[] {
  const told = tellMeasures(found)
  return [
    `Measured over ${source(found)}. Figures are medians, with the tenth and the ninetieth percentile; points are of 1,000.`,
    'How each measure is made, and why it must reach what it must: docs/lab.md.',
    '',
    '| measure | found | must be | verdict |',
    '| --- | --- | --- | --- |',
    ...told.map(
      ({ name, asks, passed, found: [first], must }, i) =>
        `| ${i + 1} ${name}: ${asks} | ${first} | ${must} | ${passed ? 'pass' : 'fail'} |`,
    ),
    '',
    ...told.flatMap(({ name, found: [, ...more] }) => more.map((sentence) => `- ${name}: ${sentence}.`)),
  ]
}
