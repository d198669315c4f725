import { scenarios } from 'virtual:scenarios'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { PERSONAS } from '../partners/personas/index.ts'
import { Start } from '../ui/start/start.tsx'
import { FrontDesk } from './front-desk.ts'
import { update } from './offline/register.ts'

/** The whole page: the start, or a table at which somebody sits. */
export function App(): VNode {
  const [desk] = useState(() => new FrontDesk())
  useEffect(() => desk.begin(), [desk])
  const seat = desk.seat.value
  if (seat)
    return (
      <seat.Play
        key={seat.id}
        id={seat.id}
        session={seat.session}
        seat={seat.seat}
        onStart={() => desk.leave()}
        onAgain={(session, next) => desk.again(session, next)}
      />
    )
  return (
    <Start
      offers={scenarios}
      personas={PERSONAS}
      kept={desk.kept.value}
      notices={desk.notices.value}
      busy={desk.busy.value}
      onUpdate={update.value}
      onPlay={(choice) => void desk.play(choice)}
      onResume={(id) => void desk.resume(id)}
      onForget={(id) => void desk.forget(id)}
      onReceipt={(file) => void desk.openFile(file)}
    />
  )
}
