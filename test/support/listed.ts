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
 * Whether an action is one of those that a seat's options describe: a second statement of what is legal, made from the
 * options alone, against which the engine's own answer is held.
 */

const within = (x: number, low: number, high: number): boolean =>
  Number.isSafeInteger(x) && x >= low && x <= high

const distinct = (seats: readonly SeatId[]): boolean => new Set(seats).size === seats.length

const claimable = (give: Giveable, claim: number | undefined): boolean =>
  claim === undefined || within(claim, give.claim.min, give.claim.max)

function canPromise(options: Promisable, promise: Promise_): boolean {
  const { first, last } = options.due
  if (!within(promise.due, first, last)) return false
  if (promise.of === 'share') return options.share.includes(promise.topic)
  if (promise.of === 'fund') {
    const item = options.fund.find((f) => f.programme === promise.programme)
    return item !== undefined && within(promise.amount, item.min, item.max) && promise.due <= item.last
  }
  const item = options.maintain.find((m) => m.line === promise.line)
  return item !== undefined && within(promise.amount, item.min, item.max)
}

const taken = (options: Promisable, promise: Promise_): boolean =>
  options.taken.some(
    (t) =>
      t.of === promise.of &&
      t.due === promise.due &&
      t.id ===
        (promise.of === 'fund'
          ? promise.programme
          : promise.of === 'maintain'
            ? promise.line
            : promise.topic),
  )

function canClause(terms: Terms, clause: Clause): boolean {
  const own = terms.seats[clause.by]
  if (!own) return false
  if (clause.do === 'pledge') return canPromise(own.promise, clause.promise)
  if (clause.to === clause.by || !terms.seats[clause.to]) return false
  if (clause.do === 'pay') return within(clause.amount, 1, own.pay)
  return own.share.includes(clause.topic)
}

function canFill(terms: Terms, me: SeatId, clauses: readonly Clause[], fills: readonly Fill[]): boolean {
  const mine = clauses.flatMap((c, i) => (c.do === 'share' && c.by === me ? [{ i, topic: c.topic }] : []))
  if (fills.length !== mine.length || !distinct(fills.map((f) => String(f.clause)))) return false
  return mine.every(({ i, topic }) => {
    const fill = fills.find((f) => f.clause === i)
    const give = fill && terms.cards[topic]?.find((g) => g.card === fill.card)
    return give !== undefined && claimable(give, fill?.claim)
  })
}

function canDeal(
  terms: Terms,
  me: SeatId,
  parties: readonly SeatId[],
  clauses: readonly Clause[],
  fills: readonly Fill[],
): boolean {
  const pays = clauses.reduce((total, c) => (c.do === 'pay' && c.by === me ? total + c.amount : total), 0)
  const promised = clauses.some((c) => c.do === 'pledge')
  const served = (p: SeatId): boolean =>
    promised || clauses.some((c) => c.by === p || (c.do !== 'pledge' && c.to === p))
  return (
    clauses.length <= terms.most &&
    parties.every(served) &&
    clauses.every(
      (c) => canClause(terms, c) && parties.includes(c.by) && (c.do === 'pledge' || parties.includes(c.to)),
    ) &&
    pays <= (terms.seats[me]?.pay ?? 0) &&
    canFill(terms, me, clauses, fills)
  )
}

function canBudget(
  option: Extract<Option, { type: 'budget' }>,
  action: Extract<Action, { type: 'budget' }>,
): boolean {
  const { lines, programmes } = action
  const total = [...lines, ...programmes].reduce((sum, item) => sum + item.amount, 0)
  return (
    total <= option.available &&
    lines.length === option.lines.length &&
    distinct(lines.map((l) => l.id)) &&
    distinct(programmes.map((p) => p.id)) &&
    lines.every((l) => option.lines.some((o) => o.id === l.id && within(l.amount, o.min, o.max))) &&
    programmes.every((p) => option.programmes.some((o) => o.id === p.id && within(p.amount, 0, o.max)))
  )
}

function matches(option: Option, me: SeatId, action: Action, parties: (deal: number) => SeatId[]): boolean {
  switch (action.type) {
    case 'ready':
    case 'deadline':
      return option.type === action.type
    case 'share':
      return (
        option.type === 'share' &&
        option.give.card === action.card &&
        distinct(action.to) &&
        action.to.every((s) => option.to.includes(s)) &&
        claimable(option.give, action.claim)
      )
    case 'request':
      return option.type === 'request' && option.to === action.to && option.topics.includes(action.topic)
    case 'refuse':
      return option.type === 'refuse' && option.request === action.request
    case 'verify':
      return option.type === 'verify' && option.claim === action.claim
    case 'meet':
      return (
        option.type === 'meet' &&
        option.with === action.with &&
        (action.air === undefined || option.air.includes(action.air))
      )
    case 'pledge':
      return (
        option.type === 'pledge' &&
        distinct(action.to) &&
        action.to.every((s) => option.to.includes(s)) &&
        canPromise(option.promise, action.promise) &&
        !taken(option.promise, action.promise)
      )
    case 'propose':
      return (
        option.type === 'propose' &&
        action.with.length <= 3 &&
        distinct(action.with) &&
        action.with.every((s) => option.with.includes(s)) &&
        canDeal(option.terms, me, [me, ...action.with], action.clauses, action.fills)
      )
    case 'counter':
      return (
        option.type === 'counter' &&
        option.deal === action.deal &&
        canDeal(option.terms, me, parties(action.deal), action.clauses, action.fills)
      )
    case 'accept':
      return (
        option.type === 'accept' &&
        option.deal === action.deal &&
        option.version === action.version &&
        action.fills.length === option.fills.length &&
        option.fills.every(({ clause, cards }) => {
          const fill = action.fills.find((f) => f.clause === clause)
          const give = fill && cards.find((g) => g.card === fill.card)
          return give !== undefined && claimable(give, fill?.claim)
        })
      )
    case 'decline':
    case 'withdraw':
      return option.type === action.type && option.deal === action.deal
    case 'budget':
      return option.type === 'budget' && canBudget(option, action)
    case 'reflect':
      return (
        option.type === 'reflect' &&
        distinct(action.answers.map((a) => a.about)) &&
        action.answers.every((a) => option.about.some((o) => o.seat === a.about && o.needs.includes(a.need)))
      )
  }
}

/** True when the options list the action. */
export const isListed = (
  options: Options,
  me: SeatId,
  action: Action,
  parties: (deal: number) => SeatId[],
): boolean => options.open.some((option) => matches(option, me, action, parties))
