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

const claimOf = (give: Giveable, chance: Stream): { claim?: number } =>
  chance.chance(500) ? {} : { claim: chance.between(give.claim.min, give.claim.max) }

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
      fills.push({ clause: clauses.length - 1, card: give.card, ...claimOf(give, chance) })
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
  return { type: 'budget', lines, programmes }
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
    case 'share':
      return { type: 'share', card: option.give.card, to: some(option.to), ...claimOf(option.give, chance) }
    case 'request':
      return { type: 'request', to: option.to, topic: chance.pick(option.topics) }
    case 'refuse':
      return {
        type: 'refuse',
        request: option.request,
        because: chance.pick(['cannot-share', 'nothing-held'] as const),
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
        return { clause, card: give.card, ...claimOf(give, chance) }
      })
      return { type: 'accept', deal: option.deal, version: option.version, fills }
    }
    case 'decline':
      return { type: 'decline', deal: option.deal, because: chance.pick(option.because) }
    case 'withdraw':
      return { type: 'withdraw', deal: option.deal }
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
