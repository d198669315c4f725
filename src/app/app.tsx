import { scenarios } from 'virtual:scenarios'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LINE_UPS } from '../partners/line-ups.ts'
import { Languages } from '../ui/parts/languages.tsx'
import { Invited } from '../ui/start/invited.tsx'
import type { Keeping } from '../ui/start/model.ts'
import { Start } from '../ui/start/start.tsx'
import { language, t } from '../ui/words/index.ts'
import { FrontDesk } from './front-desk.ts'
import { update } from './offline/register.ts'
import { PERSONAS_SHOWN } from './personas.ts'

/** What is kept, as the start screen is given it. */
const keepingOf = (desk: FrontDesk): Keeping => ({
  saves: desk.kept.saves.value,
  aside: desk.kept.aside.value,
  removed: desk.kept.removed.value?.title,
  onResume: (id) => void desk.resume(id),
  onRename: (id, name) => void desk.kept.rename(id, name),
  onSave: (id) => desk.kept.save(id),
  onRemove: (id) => void desk.kept.remove(id),
  onUndo: () => void desk.kept.undo(),
  onCompare: (ids) => void desk.compare(ids),
})

/** What stands where no table is: the start, an invitation, receipts, or two sessions side by side. */
function Hall({ desk }: { desk: FrontDesk }): VNode {
  const handedIn = desk.handedIn.value
  if (handedIn)
    return (
      <handedIn.Screen
        files={handedIn.files}
        onOpen={(seated) => void desk.openSession(seated)}
        onFiles={(files) => void desk.openFiles(files)}
        onStart={() => desk.leave()}
      />
    )
  const compared = desk.compared.value
  if (compared) return <compared.Screen kept={compared.kept} onBack={() => desk.leave()} />
  const invited = desk.invited.value
  if (invited)
    return (
      <Invited
        offer={invited.offer}
        choice={invited.choice}
        personas={PERSONAS_SHOWN}
        busy={desk.busy.value}
        onPlay={() => desk.play(invited.choice)}
        onStart={() => desk.leave()}
      />
    )
  if (desk.opening.value)
    return (
      <main class="start opening">
        <p role="status">{t('app:loading')}</p>
      </main>
    )
  return (
    <Start
      offers={scenarios}
      personas={PERSONAS_SHOWN}
      lineUps={LINE_UPS}
      keeping={keepingOf(desk)}
      notices={desk.notices.value}
      busy={desk.busy.value}
      returned={desk.returned}
      onUpdate={update.value}
      onPlay={(choice) => desk.play(choice)}
      linkTo={(choice) => desk.linkTo(choice)}
      onReceipts={(files) => void desk.openFiles(files)}
    />
  )
}

/** The whole page: a table at which somebody sits, or the hall from which one is found. */
export function App(): VNode {
  const [desk] = useState(() => new FrontDesk(scenarios))
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
    <>
      <header class="page-head">
        <Languages />
      </header>
      <Hall key={language.value} desk={desk} />
    </>
  )
}
