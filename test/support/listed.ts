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

const claimable = (give: Giveable, claim: number | undefined, to: readonly SeatId[]): boolean =>
  claim === undefined ||
  (to.some((seat) => give.exact.includes(seat))
    ? claim === give.reading
    : within(claim, give.claim.min, give.claim.max))

function canPromise(options: Promisable, promise: Promise_): boolean {
  const { first, last } = options.due
  if (!within(promise.due, first, last)) return false
  if (promise.of === 'share') return options.share.includes(promise.topic)
  if (promise.of === 'sign') return options.sign.includes(promise.kind)
  if (promise.of === 'fund') {
    const item = options.fund.find((f) => f.programme === promise.programme)
    return item !== undefined && within(promise.amount, item.min, item.max) && promise.due <= item.last
  }
  const item = options.maintain.find((m) => m.line === promise.line)
  return item !== undefined && within(promise.amount, item.min, item.max)
}

const subject = (promise: Promise_): string => {
  if (promise.of === 'fund') return promise.programme
  if (promise.of === 'maintain') return promise.line
  return promise.of === 'share' ? promise.topic : promise.kind
}

const taken = (options: Promisable, promise: Promise_): boolean =>
  options.taken.some((t) => t.of === promise.of && t.due === promise.due && t.id === subject(promise))

function canClause(terms: Terms, clause: Clause): boolean {
  const own = terms.seats[clause.by]
  if (!own) return false
  if (clause.do === 'pledge') return canPromise(own.promise, clause.promise)
  if (clause.to === clause.by || !terms.seats[clause.to]) return false
  if (clause.do === 'pay') return within(clause.amount, 1, own.pay)
  return own.share.includes(clause.topic)
}

function canFill(terms: Terms, me: SeatId, clauses: readonly Clause[], fills: readonly Fill[]): boolean {
  const mine = clauses.flatMap((c, i) =>
    c.do === 'share' && c.by === me ? [{ i, topic: c.topic, to: c.to }] : [],
  )
  if (fills.length !== mine.length || !distinct(fills.map((f) => String(f.clause)))) return false
  return mine.every(({ i, topic, to }) => {
    const fill = fills.find((f) => f.clause === i)
    const give = fill && terms.cards[topic]?.find((g) => g.card === fill.card)
    return give !== undefined && claimable(give, fill?.claim, [to])
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
  const { lines, programmes, funds = [], pools = [] } = action
  const add = (items: readonly { amount: number }[]): number =>
    items.reduce((sum, item) => sum + item.amount, 0)
  const total = add([...lines, ...programmes, ...funds])
  const poolsFit = option.pools.every((o) => add(pools.filter((p) => p.agreement === o.agreement)) <= o.most)
  return (
    poolsFit &&
    distinct(funds.map((f) => String(f.agreement))) &&
    funds.every((f) => option.funds.some((o) => o.agreement === f.agreement && within(f.amount, 0, o.max))) &&
    distinct(pools.map((p) => `${p.agreement} ${p.programme}`)) &&
    pools.every((p) =>
      option.pools.some(
        (o) =>
          o.agreement === p.agreement &&
          o.programmes.some((x) => x.id === p.programme && within(p.amount, 0, x.max)),
      ),
    ) &&
    total <= option.available &&
    lines.length === option.lines.length &&
    distinct(lines.map((l) => l.id)) &&
    distinct(programmes.map((p) => p.id)) &&
    lines.every((l) => option.lines.some((o) => o.id === l.id && within(l.amount, o.min, o.max))) &&
    programmes.every((p) => option.programmes.some((o) => o.id === p.id && within(p.amount, 0, o.max)))
  )
}

/** Whether a deal that is on the table is as one that the options of its acceptance describe. */
const canAccept = (
  option: Extract<Option, { type: 'accept' }>,
  action: Extract<Action, { type: 'accept' }>,
  clauses: readonly Clause[],
): boolean =>
  option.deal === action.deal &&
  option.version === action.version &&
  action.fills.length === option.fills.length &&
  option.fills.every(({ clause, cards }) => {
    const fill = action.fills.find((f) => f.clause === clause)
    const give = fill && cards.find((g) => g.card === fill.card)
    const term = clauses[clause]
    return give !== undefined && term?.do === 'share' && claimable(give, fill?.claim, [term.to])
  })

function canDraft(
  option: Extract<Option, { type: 'draft' }>,
  me: SeatId,
  action: Extract<Action, { type: 'draft' }>,
): boolean {
  const parties = [me, ...action.with]
  const { fund } = action
  if (option.kind !== action.kind || !distinct(parties)) return false
  if (!action.with.every((s) => option.with.includes(s))) return false
  if (!within(parties.length, option.parties.min, option.parties.max)) return false
  if (option.had.some((had) => parties.every((p) => had.includes(p)))) return false
  if (!option.fund || !fund) return option.fund === null && fund === undefined
  const { most } = option.fund
  return (
    parties.includes(fund.host) &&
    fund.contributions.length === parties.length &&
    parties.every((p) => fund.contributions.some((c) => c.seat === p)) &&
    fund.contributions.every((c) => within(c.amount, 1, most))
  )
}

/** What the table knows of a deal: its parties and its clauses. */
export interface OnTable {
  parties(deal: number): SeatId[]
  clauses(deal: number): readonly Clause[]
}

function matches(option: Option, me: SeatId, action: Action, table: OnTable): boolean {
  switch (action.type) {
    case 'ready':
    case 'deadline':
      return option.type === action.type
    case 'share':
      return (
        option.type === 'share' &&
        option.give.card === action.card &&
        (option.way ?? undefined) === action.way &&
        distinct(action.to) &&
        action.to.every((s) => option.to.includes(s)) &&
        claimable(option.give, action.claim, action.to)
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
        canDeal(option.terms, me, table.parties(action.deal), action.clauses, action.fills)
      )
    case 'accept':
      return option.type === 'accept' && canAccept(option, action, table.clauses(action.deal))
    case 'decline':
    case 'withdraw':
      return option.type === action.type && option.deal === action.deal
    case 'warn':
      return (
        option.type === 'warn' &&
        option.line === action.line &&
        distinct(action.to) &&
        action.to.every((s) => option.to.includes(s))
      )
    case 'amend':
      return (
        option.type === 'amend' &&
        option.grievance === action.grievance &&
        within(action.amount, 0, option.max)
      )
    case 'engage':
      return option.type === 'engage' && option.programme === action.programme
    case 'frame':
      return option.type === 'frame'
    case 'broker': {
      const [a, b] = action.between
      return (
        option.type === 'broker' &&
        a !== b &&
        action.between.every((s) => option.between.includes(s)) &&
        !option.done.some((pair) => pair.includes(a) && pair.includes(b))
      )
    }
    case 'escalate':
      return (
        option.type === 'escalate' &&
        option.against === action.against &&
        within(action.amount, 1, option.max)
      )
    case 'draft':
      return option.type === 'draft' && canDraft(option, me, action)
    case 'sign':
    case 'turn-down':
    case 'leave':
      return option.type === action.type && option.agreement === action.agreement
    case 'vote':
      return (
        option.type === 'vote' &&
        option.agreement === action.agreement &&
        option.programmes.includes(action.programme)
      )
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
export const isListed = (options: Options, me: SeatId, action: Action, table: OnTable): boolean =>
  options.open.some((option) => matches(option, me, action, table))
