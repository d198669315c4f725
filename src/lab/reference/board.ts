import {
  agreed,
  costOf,
  draftCost,
  grievancesBetween,
  hadBy,
  handOf,
  knows,
  overallOf,
  type SessionState,
  trustsEnough,
} from '../../engine/index.ts'
import { must, sum } from '../../kernel/index.ts'
import type { AgreementKindData, BoardAct, CardData, Promise_, SeatId } from '../../schema/index.ts'
import { type Means, meansOf, moveMoney, wantedIn } from './money.ts'
import type { Plan } from './plan.ts'
import type { Table } from './table.ts'

/** How many kept promises of one seat to another are credited in a round; more would be empty words. */
const CREDITED = 2

const seatsOf = (state: SessionState): SeatId[] => state.scenario.data.seats.map((s) => s.id)
const exists = (state: SessionState, act: BoardAct): boolean =>
  state.round >= state.scenario.data.rules.from[act]
const attentionOf = (state: SessionState, seat: SeatId): number => state.seats[seat]?.attention ?? 0

/**
 * What a table does at the board that works together with all cards open: what it knows is shared as it is, agreements
 * are signed as soon as they can be, money moves to where it is needed, what will be paid is promised, and the time that
 * is left goes to residents and to meetings.
 */
export function workTogether(table: Table, plan: Plan): void {
  shareAll(table, plan)
  for (const kind of plan.agreements) agree(table, table.state.scenario.agreement(kind))
  shareAll(table, plan)
  if (exists(table.state, 'deal')) moveMoney(table, plan)
  const means = meansOf(table, plan, false)
  vote(table, means)
  if (plan.residents[table.state.round - 1]) engage(table, means)
  if (exists(table.state, 'meet')) meetAll(table)
  engage(table, means)
  if (exists(table.state, 'pledge')) promise(table, means)
}

function shareAll(table: Table, plan: Plan): void {
  const { state } = table
  if (!exists(state, 'share')) return
  for (const seat of seatsOf(state))
    for (const card of handOf(state, seat)) {
      const untold = seatsOf(state).filter((to) => to !== seat && !knows(state, to, card.id))
      if (untold.length === 0) continue
      if (card.sensitivity === 'personal') sharePersonal(table, plan, seat, card, untold)
      else table.does(seat, { type: 'share', card: card.id, to: untold })
    }
}

/** A personal card goes by agreement; without names where no agreement is meant and a programme of now is better for it. */
function sharePersonal(table: Table, plan: Plan, seat: SeatId, card: CardData, untold: SeatId[]): void {
  const { state } = table
  const lawful = untold.filter((to) => agreed(state, 'personal', seat, to))
  if (lawful.length > 0) table.does(seat, { type: 'share', card: card.id, to: lawful, way: 'agreement' })
  if (plan.agreements.some((kind) => state.scenario.agreement(kind).gives.personal)) return
  const needed = wantedIn(table, plan)
    .filter((p) => p.requires.includes(card.id) || p.informed.some((i) => i.card === card.id))
    .flatMap((p) => p.partners.map((x) => x.seat))
  const to = untold.filter((other) => !lawful.includes(other) && needed.includes(other))
  if (to.length > 0) table.does(seat, { type: 'share', card: card.id, to, way: 'anonymised' })
}

/** All sets of seats, the largest first. */
function groupsOf(seats: readonly SeatId[]): SeatId[][] {
  const groups: SeatId[][] = [[]]
  for (const seat of seats) groups.push(...groups.map((group) => [...group, seat]))
  return groups.sort((a, b) => b.length - a.length)
}

/** Signs an agreement among the most seats that trust each other enough and have the time, if none as wide is in force. */
function agree(table: Table, kind: AgreementKindData): void {
  const { state } = table
  if (!exists(state, 'agreement') || !exists(state, 'sign') || state.round < kind.from || kind.gives.fund)
    return
  const [least, most] = kind.parties
  const price = draftCost(state, kind.id)
  const [group, author] =
    groupsOf(seatsOf(state))
      .filter((g) => g.length >= least && g.length <= most)
      .map((g): [SeatId[], SeatId | undefined] => [g, ableTo(state, kind, g, price)])
      .find(([, able]) => able !== undefined) ?? []
  if (!group || author === undefined) return
  if (hadBy(state, kind.id, author).some((had) => had.length >= group.length)) return
  const others = group.filter((seat) => seat !== author)
  if (!table.does(author, { type: 'draft', kind: kind.id, with: others })) return
  const { id } = must(state.agreements.at(-1), 'the draft')
  for (const seat of others) table.does(seat, { type: 'sign', agreement: id })
}

/** Who of a group could draft an agreement that all the others would then sign; undefined when they could not. */
function ableTo(
  state: SessionState,
  kind: AgreementKindData,
  group: readonly SeatId[],
  price: number,
): SeatId | undefined {
  const wary = group.some((a) => group.some((b) => a !== b && !trustsEnough(state, kind, a, b)))
  if (wary) return undefined
  const author = [...group].sort((a, b) => attentionOf(state, b) - attentionOf(state, a))[0] ?? ''
  const ready = group.every((s) => s === author || attentionOf(state, s) >= costOf(state, 'sign'))
  return ready && attentionOf(state, author) >= price ? author : undefined
}

/** Joint boards vote for the dearest programme of theirs that will be paid for. */
function vote(table: Table, { programmes }: Means): void {
  const { state } = table
  const dearest = [...programmes].sort(
    (a, b) => sum(b.partners.map((p) => p.cost)) - sum(a.partners.map((p) => p.cost)),
  )[0]
  if (!dearest) return
  for (const { id, status, kind, parties } of state.agreements)
    if (status === 'in-force' && state.scenario.agreement(kind).gives.vote > 0)
      for (const seat of parties) table.does(seat, { type: 'vote', agreement: id, programme: dearest.id })
}

/** Works with residents on the programmes that will run, while there is attention. */
function engage(table: Table, { programmes }: Means): void {
  const { state } = table
  if (!exists(state, 'engage')) return
  for (const { id, partners } of programmes)
    for (const { seat } of partners)
      if (attentionOf(state, seat) >= costOf(state, 'engage'))
        table.does(seat, { type: 'engage', programme: id })
}

/** Pairs meet while there is attention, those who trust each other least first, and air what lies between them. */
function meetAll(table: Table): void {
  const { state } = table
  const seats = seatsOf(state)
  const pairs = seats.flatMap((a, i) => seats.slice(i + 1).map((b): [SeatId, SeatId] => [a, b]))
  const least = ([a, b]: [SeatId, SeatId]): number => Math.min(overallOf(state, a, b), overallOf(state, b, a))
  const price = costOf(state, 'meet')
  for (const [a, b] of pairs.sort((x, y) => least(x) - least(y)))
    for (const [by, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (attentionOf(state, by) < price) continue
      const air = grievancesBetween(state, by, other)[0]?.id
      table.does(by, { type: 'meet', with: other, ...(air === undefined ? {} : { air }) })
    }
}

/** Promises to all the others what the budget will hold: parts of programmes first, then lines that stay near their plan. */
function promise(table: Table, { purses }: Means): void {
  const { state } = table
  const due = state.round
  for (const seat of seatsOf(state)) {
    const purse = must(purses[seat], seat)
    const spare = purse.has - purse.floors - sum(Object.values(purse.programmes)) - purse.keep
    const wanted = sum(Object.values(purse.lines)) - purse.floors
    const kept = wanted <= spare ? state.scenario.seat(seat).lines : []
    const promises: Promise_[] = [
      ...Object.entries(purse.programmes).map(
        ([programme, amount]): Promise_ => ({ of: 'fund', programme, amount, due }),
      ),
      ...kept
        .filter((l) => l.plan > 0 && (purse.lines[l.id] ?? 0) >= l.plan)
        .map((l): Promise_ => ({ of: 'maintain', line: l.id, amount: l.plan, due })),
    ]
    const to = seatsOf(state).filter((other) => other !== seat)
    for (const item of promises.slice(0, CREDITED))
      table.does(seat, { type: 'pledge', to, promise: item, public: false })
  }
}
