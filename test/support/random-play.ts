import type { Stream } from '../../src/kernel/index.ts'
import type {
  Action,
  Clause,
  Fill,
  Giveable,
  Option,
  Options,
  Promisable,
  Promise_,
  SeatId,
  Terms,
} from '../../src/schema/index.ts'

/**
 * Plays at random among legal options: any action that the options describe, with any value in its range. What comes
 * out must be accepted, always; that is one of the promises of the engine.
 */

const claimOf = (give: Giveable, to: readonly SeatId[], chance: Stream): { claim?: number } =>
  chance.chance(500) || to.some((seat) => give.exact.includes(seat))
    ? {}
    : { claim: chance.between(give.claim.min, give.claim.max) }

/** A random promise, or none when nothing can be promised. Own promises leave out what is promised already. */
function promiseFrom(options: Promisable, chance: Stream): Promise_ | undefined {
  const { first, last } = options.due
  const free = (of: Promise_['of'], id: string, due: number): boolean =>
    !options.taken.some((t) => t.of === of && t.id === id && t.due === due)
  const choices: Promise_[] = []
  for (const f of options.fund) {
    if (f.last < first) continue
    const due = chance.between(first, Math.min(last, f.last))
    const amount = chance.between(f.min, f.max)
    if (free('fund', f.programme, due)) choices.push({ of: 'fund', programme: f.programme, amount, due })
  }
  for (const m of options.maintain) {
    const due = chance.between(first, last)
    const amount = chance.between(m.min, m.max)
    if (free('maintain', m.line, due)) choices.push({ of: 'maintain', line: m.line, amount, due })
  }
  for (const topic of options.share) {
    const due = chance.between(first, last)
    if (free('share', topic, due)) choices.push({ of: 'share', topic, due })
  }
  for (const kind of options.sign) {
    const due = chance.between(first, last)
    if (free('sign', kind, due) && chance.chance(200)) choices.push({ of: 'sign', kind, due })
  }
  return choices.length === 0 ? undefined : chance.pick(choices)
}

interface Bundle {
  clauses: Clause[]
  fills: Fill[]
}

function payClause(terms: Terms, by: SeatId, to: SeatId, left: number, chance: Stream): Clause | undefined {
  const most = Math.min(terms.seats[by]?.pay ?? 0, left)
  return most < 1 ? undefined : { do: 'pay', by, to, amount: chance.between(1, most) }
}

/** Random terms that serve every party. */
function bundleFrom(
  me: SeatId,
  parties: readonly SeatId[],
  terms: Terms,
  chance: Stream,
): Bundle | undefined {
  const clauses: Clause[] = []
  const fills: Fill[] = []
  let left = terms.seats[me]?.pay ?? 0
  const add = (by: SeatId, to: SeatId): void => {
    const own = terms.seats[by]
    if (!own || clauses.length >= terms.most) return
    const kind = chance.pick(['pay', 'share', 'pledge'] as const)
    if (kind === 'pay') {
      const clause = payClause(terms, by, to, by === me ? left : 100_000, chance)
      if (clause?.do === 'pay' && by === me) left -= clause.amount
      if (clause) clauses.push(clause)
    } else if (kind === 'share' && own.share.length > 0) {
      const topic = chance.pick(own.share)
      clauses.push({ do: 'share', by, to, topic })
      if (by !== me) return
      const give = chance.pick(terms.cards[topic] ?? [])
      fills.push({ clause: clauses.length - 1, card: give.card, ...claimOf(give, [to], chance) })
    } else {
      const promise = promiseFrom(own.promise, chance)
      if (promise) clauses.push({ do: 'pledge', by, promise })
    }
  }
  for (let tries = 0; tries < 6; tries++) {
    for (const by of parties) add(by, chance.pick(parties.filter((p) => p !== by)))
    const promised = clauses.some((c) => c.do === 'pledge')
    const served = parties.every(
      (p) => promised || clauses.some((c) => c.by === p || (c.do !== 'pledge' && c.to === p)),
    )
    if (clauses.length > 0 && served) return { clauses, fills }
  }
  return undefined
}

function budgetFrom(option: Extract<Option, { type: 'budget' }>, chance: Stream): Action {
  const lines = option.lines.map((l) => ({ id: l.id, amount: l.min }))
  let left = option.available - lines.reduce((total, l) => total + l.amount, 0)
  for (const [i, line] of option.lines.entries()) {
    const item = lines[i]
    if (!item || left <= 0) continue
    const wish = chance.chance(600)
      ? Math.max(0, line.plan - line.min)
      : chance.between(0, line.max - line.min)
    const more = Math.min(left, wish)
    item.amount += more
    left -= more
  }
  const programmes = option.programmes.map((p) => {
    const wish = chance.chance(600) ? p.max : chance.between(0, p.max)
    const amount = Math.max(0, Math.min(left, wish))
    left -= amount
    return { id: p.id, amount }
  })
  const funds = option.funds.map(({ agreement, asked, max }) => {
    const amount = Math.max(0, Math.min(left, chance.chance(700) ? asked : chance.between(0, max)))
    left -= amount
    return { agreement, amount }
  })
  const pools = option.pools.flatMap(({ agreement, most, programmes: open }) => {
    let rest = most
    return open.map(({ id, max }) => {
      const amount = Math.min(rest, chance.between(0, max))
      rest -= amount
      return { agreement, programme: id, amount }
    })
  })
  return { type: 'budget', lines, programmes, ...(funds.length > 0 ? { funds } : {}), pools }
}

/** A random draft of an agreement; undefined when the parties have it already. */
function draftFrom(
  option: Extract<Option, { type: 'draft' }>,
  me: SeatId,
  chance: Stream,
): Action | undefined {
  const { min, max } = option.parties
  const size = chance.between(min, Math.min(max, option.with.length + 1))
  const others = chance.shuffle(option.with).slice(0, size - 1)
  const parties = [me, ...others]
  if (option.had.some((had) => parties.every((p) => had.includes(p)))) return undefined
  if (!option.fund) return { type: 'draft', kind: option.kind, with: others }
  const most = Math.min(option.fund.most, 120)
  const contributions = parties.map((seat) => ({ seat, amount: chance.between(1, most) }))
  const host = chance.pick(parties)
  const fund = { host, contributions, risk: chance.pick(option.fund.risk), gain: chance.between(0, 1000) }
  return { type: 'draft', kind: option.kind, with: others, fund }
}

/** Makes one action of an option; undefined when chance made nothing of it. */
export function actionFrom(
  option: Option,
  me: SeatId,
  chance: Stream,
  parties: (deal: number) => SeatId[],
): Action | undefined {
  const some = (seats: SeatId[]): SeatId[] => chance.shuffle(seats).slice(0, chance.between(1, seats.length))
  switch (option.type) {
    case 'ready':
    case 'deadline':
      return { type: option.type }
    case 'share': {
      const to = some(option.to)
      const way = option.way === null ? {} : { way: option.way }
      return { type: 'share', card: option.give.card, to, ...claimOf(option.give, to, chance), ...way }
    }
    case 'request':
      return { type: 'request', to: option.to, topic: chance.pick(option.topics) }
    case 'refuse':
      return {
        type: 'refuse',
        request: option.request,
        because: chance.pick(['cannot-share', 'nothing-held', 'data-protection'] as const),
      }
    case 'verify':
      return { type: 'verify', claim: option.claim }
    case 'meet': {
      const air = option.air.length > 0 && chance.chance(600) ? { air: chance.pick(option.air) } : {}
      return { type: 'meet', with: option.with, ...air }
    }
    case 'pledge': {
      const promise = promiseFrom(option.promise, chance)
      return promise && { type: 'pledge', to: some(option.to), promise, public: chance.chance(300) }
    }
    case 'propose': {
      const others = chance.shuffle(option.with).slice(0, chance.between(1, Math.min(3, option.with.length)))
      const bundle = bundleFrom(me, [me, ...others], option.terms, chance)
      return bundle && { type: 'propose', with: others, ...bundle }
    }
    case 'counter': {
      const bundle = bundleFrom(me, parties(option.deal), option.terms, chance)
      return bundle && { type: 'counter', deal: option.deal, ...bundle }
    }
    case 'accept': {
      const fills = option.fills.map(({ clause, cards }) => {
        const give = chance.pick(cards)
        return { clause, card: give.card, ...(give.exact.length > 0 ? {} : claimOf(give, [], chance)) }
      })
      return { type: 'accept', deal: option.deal, version: option.version, fills }
    }
    case 'decline':
      return { type: 'decline', deal: option.deal, because: chance.pick(option.because) }
    case 'withdraw':
      return { type: 'withdraw', deal: option.deal }
    case 'warn':
      return { type: 'warn', line: option.line, to: some(option.to) }
    case 'amend':
      return { type: 'amend', grievance: option.grievance, amount: chance.between(0, option.max) }
    case 'engage':
      return { type: 'engage', programme: option.programme }
    case 'frame':
      return { type: 'frame' }
    case 'broker': {
      const [a, b] = chance.shuffle(option.between)
      const again = option.done.some((pair) => pair.includes(a ?? '') && pair.includes(b ?? ''))
      return a === undefined || b === undefined || again ? undefined : { type: 'broker', between: [a, b] }
    }
    case 'escalate':
      return { type: 'escalate', against: option.against, amount: chance.between(1, option.max) }
    case 'draft':
      return draftFrom(option, me, chance)
    case 'sign':
    case 'turn-down':
    case 'leave':
      return { type: option.type, agreement: option.agreement }
    case 'vote':
      return { type: 'vote', agreement: option.agreement, programme: chance.pick(option.programmes) }
    case 'budget':
      return budgetFrom(option, chance)
    case 'reflect': {
      const answers = option.about.map(({ seat, needs }) => ({
        about: seat,
        need: chance.pick(needs),
        trusted: chance.between(0, 1000),
      }))
      return { type: 'reflect', answers }
    }
  }
}

/** A random legal action of a seat; undefined when it has none. Saying “ready” grows likelier the longer it goes on. */
export function randomAction(
  options: Options,
  me: SeatId,
  chance: Stream,
  parties: (deal: number) => SeatId[],
): Action | undefined {
  const ready = options.open.find((o) => o.type === 'ready')
  const others = options.open.filter((o) => o.type !== 'ready')
  if (ready && (others.length === 0 || chance.chance(550))) return { type: 'ready' }
  for (let tries = 0; tries < 12 && others.length > 0; tries++) {
    const kinds = [...new Set(others.map((o) => o.type))]
    const kind = chance.pick(kinds)
    const action = actionFrom(chance.pick(others.filter((o) => o.type === kind)), me, chance, parties)
    if (action) return action
  }
  return ready ? { type: 'ready' } : undefined
}
