import type { VNode } from 'preact'
import type { Option, View } from '../../../schema/index.ts'
import { opened, type SeatView, seatOf } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Face } from '../../parts/face/face.tsx'
import { moodOf } from '../../parts/face/mood.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Own } from '../../parts/own.tsx'
import { Cost } from '../../parts/pips.tsx'
import { grievanceWords } from '../../sentences/promise.ts'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { AgreementSlip } from '../partners/agreements.tsx'
import { BothWays, personaOf } from '../partners/partner.tsx'
import { Pledges } from '../partners/pledges.tsx'
import { Facets } from '../partners/why-trust.tsx'
import { type Open, useBoard } from '../state.ts'
import { Voice } from './voice.tsx'

interface Way {
  readonly icon: IconName
  readonly word: 'share' | 'request' | 'meet' | 'pledge' | 'propose'
  readonly open: Open
  readonly option: Option | undefined
}

/** What I could do with this seat now. */
function useWays(seat: string): Way[] {
  const { options } = useTable()
  const all = options.value
  return [
    {
      icon: 'folder',
      word: 'share',
      open: { kind: 'share', to: seat },
      option: opened(all, 'share').find((one) => one.to.includes(seat)),
    },
    {
      icon: 'ask',
      word: 'request',
      open: { kind: 'request', to: seat },
      option: opened(all, 'request').find((one) => one.to === seat),
    },
    {
      icon: 'coffee',
      word: 'meet',
      open: { kind: 'meet', with: seat },
      option: opened(all, 'meet').find((one) => one.with === seat),
    },
    {
      icon: 'promise',
      word: 'pledge',
      open: { kind: 'pledge', to: seat },
      option: opened(all, 'pledge').find((one) => one.to.includes(seat)),
    },
    {
      icon: 'handshake',
      word: 'propose',
      open: { kind: 'propose', with: seat },
      option: opened(all, 'propose').find((one) => one.with.includes(seat)),
    },
  ]
}

function Ways({ seat }: { seat: SeatView }): VNode | null {
  const board = useBoard()
  const ways = useWays(seat.id).filter((way) => way.option !== undefined)
  if (ways.length === 0) return null
  return (
    <div class="button-row">
      {ways.map(({ icon, word, open, option }) => (
        <button
          key={word}
          type="button"
          class="button small"
          onClick={() => {
            board.open.value = open
          }}
        >
          <Icon name={icon} size={16} /> {t(`board:act.${word}`)}
          {option && 'attention' in option && option.attention > 0 && <Cost attention={option.attention} />}
        </button>
      ))}
    </div>
  )
}

function Between({ view, seat }: { view: View; seat: SeatView }): VNode | null {
  const me = view.viewer
  const pledges = view.pledges.filter(
    ({ by, to }) => (by === seat.id && to.includes(me)) || (by === me && to.includes(seat.id)),
  )
  if (pledges.length === 0) return null
  return (
    <section>
      <h3>{t('board:partner.pledges')}</h3>
      <Pledges view={view} pledges={pledges.reverse()} />
    </section>
  )
}

function Grievances({ view, seat }: { view: View; seat: SeatView }): VNode | null {
  const old = view.grievances.filter((one) => one.of === seat.id || one.against === seat.id)
  if (old.length === 0) return null
  return (
    <section>
      <h3>{t('board:partner.grievances')}</h3>
      <ul class="grievances small">
        {old.map((one) => (
          <li key={one.id}>
            <strong>
              <Own>{grievanceWords(view, one.id)}</Own>.
            </strong>{' '}
            <span {...asWritten()}>{one.text}</span>{' '}
            <span class="tag">{t(one.aired ? 'board:grievance.aired' : 'board:grievance.open')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a seat whose books are open to me has. */
function Book({ view, seat }: { view: View; seat: SeatView }): VNode | null {
  const book = view.partnership.books.find((one) => one.seat === seat.id)
  if (!book) return null
  return (
    <section>
      <h3>{t('board:partner.book')}</h3>
      <p class="small">
        {t('board:partner.book.note', {
          balance: money(book.balance),
          free: money(book.free),
          income: money(book.income),
          committed: money(book.committed),
        })}
      </p>
    </section>
  )
}

function SharedAgreements({ view, seat }: { view: View; seat: SeatView }): VNode | null {
  const shared = view.partnership.agreements.filter(
    ({ status, parties }) =>
      ['drafted', 'in-force'].includes(status) && [seat.id, view.viewer].every((id) => parties.includes(id)),
  )
  if (shared.length === 0) return null
  return (
    <section>
      <h3>{t('board:partner.agreements')}</h3>
      {shared.map((agreement) => (
        <AgreementSlip key={agreement.id} agreement={agreement} />
      ))}
    </section>
  )
}

const Needs = ({ seat }: { seat: SeatView }): VNode => (
  <section>
    <h3>{t('board:partner.needs')}</h3>
    <ul class="bullets small">
      {seat.needs.map((need) => (
        <li key={need.id}>
          <Own>{need.title || t('board:need.own')}</Own>
        </li>
      ))}
    </ul>
  </section>
)

/** The face of who speaks for a seat, how it looks at me and why, and who they are. */
function Introduction({ view, seat }: { view: View; seat: SeatView }): VNode {
  const { personas, events, thinking } = useTable()
  const persona = personaOf(personas, seat)
  const { mood, because } = moodOf(view, events.value, seat.id, thinking.value)
  return (
    <div class="introduction">
      <Face view={view} seat={seat.id} size={96} mood={mood} />
      <div>
        {persona && (
          <p>
            <strong>{persona.name}.</strong> {persona.manner}
          </p>
        )}
        <p class="small soft" {...asWritten()}>
          {seat.about}
        </p>
        <p class="small">
          {t('face:why', { mood: t(`face:mood.${mood}`), because: t(`face:because.${because}`) })}
        </p>
      </div>
    </div>
  )
}

/** One partner in full: who they are, how we stand and why, what they promised, and why they did what they did. */
export function PartnerDialog({ seat: id }: { seat: string }): VNode | null {
  const { view: seen } = useTable()
  const { open } = useBoard()
  const view = seen.value
  const seat = seatOf(view, id)
  if (!seat) return null
  const title = (
    <span class="seat-title" data-role={seat.role}>
      <Mark role={seat.role} size={26} /> <span {...asWritten()}>{seat.name}</span>
    </span>
  )
  const close = (): void => {
    open.value = undefined
  }
  return (
    <Dialog title={title} onClose={close}>
      <Introduction view={view} seat={seat} />
      <Ways seat={seat} />
      <section>
        <h3>{t('board:partner.trust')}</h3>
        <BothWays view={view} seat={seat} />
        <Facets view={view} seat={seat} />
      </section>
      <Voice seat={seat} />
      <Between view={view} seat={seat} />
      <SharedAgreements view={view} seat={seat} />
      <Book view={view} seat={seat} />
      <Grievances view={view} seat={seat} />
      <Needs seat={seat} />
    </Dialog>
  )
}
