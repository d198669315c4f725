import type { VNode } from 'preact'
import { receiptOf, type Session } from '../../session/index.ts'
import { HandIn } from '../../ui/receipts/hand-in.tsx'
import { Challenge } from '../../ui/start/challenge.tsx'
import { linkTo } from '../link.ts'
import { PERSONAS_SHOWN } from '../personas.ts'
import { canShare, downloadReceipt, shareReceipt } from '../receipt-file.ts'
import { choiceLike } from '../roster.ts'

/** A session that is over, as something to hand in, and as a challenge to others: to people’s seats, or to `seat` where it had none. */
export function HandInSession({ session, seat }: { session: Session; seat: string }): VNode {
  const { scenario, seed, roster } = session
  const { data } = scenario
  const receipt = receiptOf(session)
  const people = data.seats.flatMap(({ id }) => (roster[id]?.holder === 'person' ? [id] : []))
  const choice = choiceLike(
    data.seats,
    { scenario: data.id, seed, roster },
    people.length > 0 ? people : [seat],
  )
  return (
    <HandIn
      onSave={() => downloadReceipt(receipt)}
      onShare={canShare(receipt) ? () => shareReceipt(receipt) : undefined}
    >
      <Challenge
        offer={data}
        choice={choice}
        personas={PERSONAS_SHOWN}
        link={linkTo(choice, location.href)}
      />
    </HandIn>
  )
}
