import type { VNode } from 'preact'
import { Journal } from '../journal.tsx'
import { type Open, useBoard } from '../state.ts'
import { CardDialog } from './card.tsx'
import { AcceptDialog, DeclineDialog } from './deal/answer.tsx'
import { CounterDialog, ProposeDialog } from './deal/propose.tsx'
import { MeetDialog } from './meet.tsx'
import { type MenuActions, MenuDialog } from './menu.tsx'
import { PartnerDialog } from './partner.tsx'
import { PledgeDialog } from './pledge.tsx'
import { ProgrammeDialog } from './programme.tsx'
import { RequestDialog } from './request.tsx'
import { SealDialog } from './seal.tsx'
import { ShareDialog } from './share.tsx'
import { VerifyDialog } from './verify.tsx'
import { WordsDialog } from './words.tsx'

function drawn(open: Open, menu: MenuActions): VNode {
  switch (open.kind) {
    case 'share':
      return <ShareDialog open={open} />
    case 'request':
      return <RequestDialog to={open.to} />
    case 'meet':
      return <MeetDialog seat={open.with} />
    case 'pledge':
      return <PledgeDialog to={open.to} />
    case 'propose':
      return <ProposeDialog seat={open.with} />
    case 'counter':
      return <CounterDialog deal={open.deal} />
    case 'accept':
      return <AcceptDialog deal={open.deal} />
    case 'decline':
      return <DeclineDialog deal={open.deal} />
    case 'verify':
      return <VerifyDialog claim={open.claim} />
    case 'card':
      return <CardDialog card={open.card} />
    case 'partner':
      return <PartnerDialog seat={open.seat} />
    case 'programme':
      return <ProgrammeDialog programme={open.programme} />
    case 'seal':
      return <SealDialog />
    case 'journal':
      return <Journal />
    case 'words':
      return <WordsDialog />
    case 'menu':
      return <MenuDialog {...menu} />
  }
}

/** The dialog that is open, if any. */
export function Dialogs({ menu }: { menu: MenuActions }): VNode | null {
  const { open } = useBoard()
  return open.value === undefined ? null : drawn(open.value, menu)
}
