import { must } from '../kernel/index.ts'
import type { EffectData } from '../schema/index.ts'
import { moveConfidence } from './confidence.ts'
import { dealCard } from './intelligence.ts'
import { OUTSIDE, seatAccount, transfer } from './ledger.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'
import { moveTrust } from './trust.ts'

/** The last round there is, for what lasts to the end. */
const FOREVER = 1000

/**
 * Does what an event, a drop-out or an act of the story declares. `from` is the first round in which a change of a
 * parameter counts: this one before the place is stepped, the next one after.
 */
export function runEffect(state: SessionState, record: Record_, effect: EffectData, from: number): void {
  switch (effect.do) {
    case 'parameter': {
      const until = effect.for === undefined ? FOREVER : from + effect.for - 1
      state.adjustments.push({ name: effect.name, hood: effect.in ?? null, by: effect.by, from, until })
      return
    }
    case 'stock':
      state.scenario.model.addToStock(
        state.place,
        effect.name,
        effect.in === undefined ? undefined : state.scenario.hood(effect.in),
        effect.by,
      )
      return
    case 'money':
      transfer(state, OUTSIDE.treasury, seatAccount(effect.seat), effect.amount)
      tell(record, 'all', {
        type: 'granted',
        seat: effect.seat,
        amount: effect.amount,
        reason: effect.reason,
      })
      return
    case 'programme': {
      const programme = must(state.programmes[effect.id], effect.id)
      if (programme.open === effect.open) return
      programme.open = effect.open
      if (effect.open) programme.opened = state.round
      tell(record, 'all', {
        type: effect.open ? 'programme-opened' : 'programme-closed',
        programme: effect.id,
      })
      return
    }
    case 'card':
      dealCard(state, record, state.scenario.card(effect.id))
      return
    case 'bulletin':
      state.bulletins.push({ round: state.round, title: effect.title, text: effect.text })
      tell(record, 'all', { type: 'bulletin', title: effect.title, text: effect.text })
      return
    case 'attention': {
      const until = effect.for === undefined ? FOREVER : from + effect.for - 1
      state.attention.push({ by: effect.by, until })
      tell(record, 'all', { type: 'attention-changed', by: effect.by })
      return
    }
    case 'confidence':
      moveConfidence(state, record, effect.by, 'story')
      return
    case 'trust':
      for (const { id } of state.scenario.data.seats)
        if (id !== effect.of)
          moveTrust(state, record, id, effect.of, effect.facet, effect.by, { because: 'story' })
  }
}
