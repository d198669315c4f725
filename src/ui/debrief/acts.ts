import type { Clause, EventBody, View } from '../../schema/index.ts'
import { agreementTitle, grievanceTitle, kindTitle, lineName, object, topicTitle } from '../lore.ts'
import { list, money } from '../words/format.ts'
import { cardFigure, cardName, programmeName, promiseName, seatsSaid } from './names.ts'
import { say } from './words/index.ts'

type BudgetOpened = Extract<EventBody, { type: 'budget-opened' }>

const funded = (view: View, body: BudgetOpened): string =>
  list(
    body.programmes
      .filter((one) => one.amount > 0)
      .map((one) => say('promise.fund', { amount: money(one.amount), what: programmeName(view, one.id) })),
  )

const withoutMe = (view: View, seats: readonly string[]): string =>
  seatsSaid(
    view,
    seats.filter((seat) => seat !== view.viewer),
  )

/** What a grievance is called; one that a broken promise left behind has no title of its own. */
const grieved = (view: View, id: string, title: string): string => {
  const named = title === '' ? grievanceTitle(view, id) : title
  return named === id || named === '' ? say('act.grievance') : `“${named}”`
}

/** The terms of a deal as what each did: “you paid £50k to Public Health; Care Trust promised …”. */
const termsSaid = (view: View, clauses: readonly Clause[]): string =>
  clauses
    .map((clause) => {
      const by = object(view, clause.by)
      if (clause.do === 'pledge') return say('term.pledge', { by, what: promiseName(view, clause.promise) })
      const to = object(view, clause.to)
      return clause.do === 'pay'
        ? say('term.pay', { by, to, amount: money(clause.amount) })
        : say('term.share', { by, to, topic: topicTitle(view, clause.topic) })
    })
    .join('; ')

/** The lines of a budget that others feel when they are cut. */
const harming = (view: View, body: BudgetOpened): string =>
  list(
    body.lines.flatMap(({ id, amount }) => {
      const line = view.mine.lines.find((one) => one.id === id)
      return line && line.harms.length > 0 && amount < line.plan
        ? [say('act.line', { line: lineName(view, id), amount: money(amount), plan: money(line.plan) })]
        : []
    }),
  )

function dealingsSaid(view: View, body: EventBody): string | undefined {
  switch (body.type) {
    case 'pledged':
      return say(body.public ? 'act.pledged.public' : 'act.pledged', {
        to: seatsSaid(view, body.to),
        what: promiseName(view, body.promise),
      })
    case 'pledge-judged':
      return say(body.kept ? 'act.kept' : 'act.broken', {
        to: seatsSaid(view, body.to),
        what: promiseName(view, body.promise),
      })
    case 'deal-bound':
      return say('act.bound', { seats: withoutMe(view, body.parties), terms: termsSaid(view, body.clauses) })
    case 'deal-countered':
      return say('act.countered', { seats: withoutMe(view, body.parties) })
    case 'paid':
      return say('act.paid', { to: object(view, body.to), amount: money(body.amount) })
    case 'budget-opened': {
      if (body.programmes.some((one) => one.amount > 0))
        return say('act.funded', { what: funded(view, body) })
      const cut = harming(view, body)
      return cut === '' ? say('act.budget') : say('act.cut', { what: cut })
    }
    case 'programme-dropped':
      return say('act.dropped', { what: programmeName(view, body.programme) })
    case 'clawback':
      return say('act.clawback', { amount: money(body.amount) })
    default:
      return undefined
  }
}

function partnershipSaid(view: View, body: EventBody): string | undefined {
  switch (body.type) {
    case 'agreement-drafted':
      return say('act.drafted', { seats: withoutMe(view, body.parties), kind: kindTitle(view, body.kind) })
    case 'agreement-signed':
      return say('act.signed', { kind: agreementTitle(view, body.agreement) })
    case 'agreement-began':
      return say('act.began', { kind: kindTitle(view, body.kind) })
    case 'escalated':
      return say('act.escalated', { amount: money(body.amount), against: object(view, body.against) })
    case 'agreement-leaving':
      return say('act.leaving', { kind: kindTitle(view, body.kind) })
    case 'voted':
      return say('act.voted', { what: programmeName(view, body.programme) })
    case 'fund-opened': {
      const mine = body.paid.find((one) => one.id === view.viewer)?.amount ?? 0
      return say('act.paid-in', { amount: money(mine) })
    }
    case 'gain-shared':
      return say('act.gain-shared', {
        gained: money(body.gained),
        what: programmeName(view, body.programme),
      })
    case 'warned':
      return say('act.warned', { to: seatsSaid(view, body.to), line: lineName(view, body.line) })
    case 'amended':
      return say(body.amount > 0 ? 'act.amended' : 'act.amended.words', {
        to: object(view, body.to),
        amount: money(body.amount),
      })
    case 'engaged':
      return say('act.engaged', { what: programmeName(view, body.programme) })
    case 'framed':
      return say('act.framed')
    case 'frame-fell':
      return say('act.frame-fell')
    case 'brokered':
      return say('act.brokered', { between: seatsSaid(view, body.between) })
    case 'data-breach':
      return say('act.breach')
    case 'notice-issued':
      return say('act.notice')
    default:
      return undefined
  }
}

/** What I did, in a clause that begins with “you”, from the event that tells of it. */
export function actSaid(view: View, body: EventBody): string {
  const dealing = dealingsSaid(view, body) ?? partnershipSaid(view, body)
  if (dealing !== undefined) return dealing
  switch (body.type) {
    case 'met':
      return say('act.met', { with: object(view, body.by === view.viewer ? body.with : body.by) })
    case 'met-both':
      return say('act.met-both', { with: withoutMe(view, body.seats) })
    case 'aired': {
      const other = body.by === view.viewer ? body.with : body.by
      return say('act.aired', { with: object(view, other), title: grieved(view, body.grievance, body.title) })
    }
    case 'shared':
      return say('act.shared', {
        to: seatsSaid(view, body.to),
        title: body.title,
        claimed: cardFigure(view, body.claimed, body.unit),
      })
    case 'claim-borne-out':
      return say('act.borne-out', { title: body.title })
    case 'lie-proven':
      return say('act.lie', {
        title: body.title,
        claimed: cardFigure(view, body.claimed, body.unit),
        found: cardFigure(view, body.found, body.unit),
      })
    case 'verify-ordered': {
      const claim = view.claims.find((one) => one.id === body.claim)
      return say('act.checked', { title: claim ? cardName(view, claim.card) : '…', price: money(body.price) })
    }
    case 'requested':
      return say('act.asked', { to: object(view, body.to), topic: topicTitle(view, body.topic) })
    case 'refused':
      return say('act.refused', { to: object(view, body.to), topic: topicTitle(view, body.topic) })
    case 'unanswered':
      return say('act.unanswered', { to: object(view, body.by), topic: topicTitle(view, body.topic) })
    case 'withheld':
      return say('act.withheld', { from: object(view, body.from), topic: topicTitle(view, body.topic) })
    default:
      return say('act.other')
  }
}
