import { divide, perMille } from '../kernel/index.ts'
import type { ProgrammeView, SeatId } from '../schema/index.ts'
import { because } from './because.ts'
import type { Decision, Mind } from './mind.ts'
import { costTo } from './values.ts'

/**
 * Who is made to pay for what it gave to a pot last round, how often and how much: by how many tokens of 20 the other
 * gave more than one did oneself. Computed from open data of public goods games with punishment (docs/partners.md): how
 * often, of 1000, and the points of ten, which are even chances between two bounds so that their mean is as measured.
 */
const ANSWERS: readonly { upTo: number; often: number; points: readonly [number, number] }[] = [
  { upTo: -11, often: 700, points: [1, 6] },
  { upTo: -6, often: 650, points: [1, 5] },
  { upTo: -1, often: 410, points: [1, 2] },
  { upTo: 0, often: 50, points: [1, 3] },
  { upTo: 10, often: 150, points: [1, 3] },
  { upTo: 20, often: 210, points: [1, 4] },
]

/** What a seat put into a pot last round, of 1000 of what it is asked; null where it is no partner or had no say. */
function gave(mind: Mind, seat: SeatId, programme: ProgrammeView): number | null {
  const last = mind.view.history.at(-1)
  const put = last?.budgets.find((b) => b.seat === seat)?.programmes.find((p) => p.id === programme.id)
  const cost = costTo(programme, seat)
  return put && cost > 0 ? divide(put.amount * 1000, cost) : null
}

/** By how many tokens of 20 another gave more than I did last round, over the pots that we share; null where there is none. */
function apart(mind: Mind, seat: SeatId): number | null {
  let difference: number | null = null
  for (const programme of mind.view.programmes) {
    if (programme.level !== 'sum') continue
    const [mine, theirs] = [gave(mind, mind.me, programme), gave(mind, seat, programme)]
    if (mine === null || theirs === null) continue
    difference = (difference ?? 0) + theirs - mine
  }
  return difference === null ? null : divide(difference, 50)
}

/** The seats that I have not come to yet in this round: one draw for each, in the table’s order. */
function yetToAnswer(mind: Mind): SeatId[] {
  const done = mind.view.partnership.escalations.filter(
    (e) => e.by === mind.me && e.round === mind.view.round,
  )
  const last = Math.max(-1, ...done.map((e) => mind.others.indexOf(e.against)))
  return mind.others.slice(last + 1)
}

/** Has others sanctioned for what they gave last round, as people do in experiments: mostly those who gave less. */
export function escalate(mind: Mind): Decision | null {
  const options = mind.may('escalate')
  for (const against of yetToAnswer(mind)) {
    const option = options.find((o) => o.against === against)
    const more = option ? apart(mind, against) : null
    if (!option || more === null) continue
    const answer = ANSWERS.find((a) => more <= a.upTo)
    if (!answer || !mind.chance.chance(perMille(answer.often, mind.rule.punishes))) continue
    const points = mind.chance.between(answer.points[0], answer.points[1])
    const amount = Math.max(
      1,
      Math.min(option.max, divide(mind.view.rules.escalation?.most ?? 0, 10) * points),
    )
    const code = more < 0 ? 'escalate-less' : 'escalate-more'
    return { action: { type: 'escalate', against, amount }, because: because(code, { seat: against }) }
  }
  return null
}
