import { sum } from '../../kernel/index.ts'
import type { EventBody, View } from '../../schema/index.ts'
import { subject } from '../lore.ts'
import { told } from '../sentences/event.ts'
import { spoken } from '../sentences/slots.tsx'
import { list, money } from '../words/format.ts'
import { programmeName } from './names.ts'
import { say } from './words/index.ts'

/** How many programmes of a budget are named; more are told as a sum. */
const NAMED = 4

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What somebody decided, in a sentence. Of a budget, what it put into joint work. */
export function decisionSaid(view: View, body: EventBody): string {
  if (body.type !== 'budget-opened') return capital(spoken(view, told(view, body)))
  const joint = body.programmes.filter((one) => one.amount > 0).sort((a, b) => b.amount - a.amount)
  const seat = subject(view, body.seat)
  if (joint.length === 0) return say('budget.alone', { seat })
  const named = joint
    .slice(0, joint.length > NAMED ? NAMED - 1 : NAMED)
    .map((one) => say('promise.fund', { amount: money(one.amount), what: programmeName(view, one.id) }))
  const rest = joint.slice(named.length)
  const more = say('budget.more', { count: rest.length, amount: money(sum(rest.map((one) => one.amount))) })
  return say('budget.joint', { seat, what: list(rest.length === 0 ? named : [...named, more]) })
}
