import type { VNode } from 'preact'
import { Journal } from '../journal.tsx'
import type { Open } from '../state.ts'
import { Trends } from '../trends.tsx'
import { AgreementDialog } from './agreement/agreement.tsx'
import { DraftDialog } from './agreement/draft.tsx'
import { SignDialog } from './agreement/sign.tsx'
import { CardDialog } from './card.tsx'
import { AcceptDialog, DeclineDialog } from './deal/answer.tsx'
import { CounterDialog, ProposeDialog } from './deal/propose.tsx'
import { MeetDialog } from './meet.tsx'
import { type MenuActions, MenuDialog } from './menu.tsx'
import { AmendDialog } from './moves/amend.tsx'
import { BrokerDialog } from './moves/broker.tsx'
import { EngageDialog } from './moves/engage.tsx'
import { EscalateDialog } from './moves/escalate.tsx'
import { FrameDialog } from './moves/frame.tsx'
import { WarnDialog } from './moves/warn.tsx'
import { PartnerDialog } from './partner.tsx'
import { PledgeDialog } from './pledge.tsx'
import { ProgrammeDialog } from './programme.tsx'
import { RequestDialog } from './request.tsx'
import { SealDialog } from './seal.tsx'
import { ShareDialog } from './share.tsx'
import { VerifyDialog } from './verify.tsx'
import { WordsDialog } from './words.tsx'
import '../../words/later.ts'

type Leading = Extract<
  Open,
  { kind: 'draft' | 'sign' | 'agreement' | 'warn' | 'amend' | 'engage' | 'frame' | 'broker' | 'escalate' }
>

function led(open: Leading): VNode {
  switch (open.kind) {
    case 'draft':
      return <DraftDialog agreement={open.agreement} />
    case 'sign':
      return <SignDialog agreement={open.agreement} />
    case 'agreement':
      return <AgreementDialog agreement={open.agreement} />
    case 'warn':
      return <WarnDialog line={open.line} />
    case 'amend':
      return <AmendDialog grievance={open.grievance} />
    case 'engage':
      return <EngageDialog programme={open.programme} />
    case 'frame':
      return <FrameDialog />
    case 'broker':
      return <BrokerDialog />
    case 'escalate':
      return <EscalateDialog />
  }
}

/** A dialog of the board. All dialogs are one piece, which is loaded after the board. */
export function Drawn({ open, menu }: { open: Open; menu: MenuActions }): VNode {
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
      return <ProposeDialog seat={open.with} programme={open.programme} />
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
    case 'trends':
      return <Trends />
    case 'words':
      return <WordsDialog />
    case 'menu':
      return <MenuDialog {...menu} />
    default:
      return led(open)
  }
}
