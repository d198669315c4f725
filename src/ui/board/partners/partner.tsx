import type { VNode } from 'preact'
import { bandOf, type View } from '../../../schema/index.ts'
import { type SeatView, trustIn } from '../../lore.ts'
import { Face } from '../../parts/face/face.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { bandName, Road } from '../../parts/road.tsx'
import { whenOf } from '../../sentences/when.ts'
import { type Persona, useTable } from '../../table.ts'
import { named } from '../../words/article.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { useBoard } from '../state.ts'
import { UnderNotice } from '../under-notice.tsx'
import { WhyTrust } from './why-trust.tsx'

/** Who plays a seat, where it is a partner. */
export const personaOf = (personas: readonly Persona[], seat: SeatView): Persona | undefined =>
  personas.find((persona) => persona.id === seat.persona)

const Way = ({ up }: { up: boolean }): VNode => (
  <span class="way" data-way={up ? 'up' : 'down'}>
    <Icon name={up ? 'trendUp' : 'trendDown'} size={14} />
    <span class="unseen">{t(up ? 'trust:rising' : 'trust:falling')}</span>
  </span>
)

/** Both directions of trust between me and a seat, as I know them. */
export function BothWays({ view, seat }: { view: View; seat: SeatView }): VNode {
  const mine = trustIn(view, seat.id)
  const theirs = view.trust.theirs.filter((one) => one.from === seat.id).at(-1)
  const by = mine ? mine.now.overall - mine.before : 0
  return (
    <dl class="both-ways">
      <div>
        <dt class="fine">{t('trust:from.me')}</dt>
        <dd>
          {mine && (
            <>
              <Road band={bandOf(mine.now.overall)} size={38} />
              <span class="trust-word">{t(`trust:band.${bandName(bandOf(mine.now.overall))}`)}</span>
              <span class="num fine soft">
                <WhyTrust view={view} seat={seat} />
                {by !== 0 && <Way up={by > 0} />}
              </span>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt class="fine">{t('trust:from.them')}</dt>
        <dd>
          {theirs ? (
            <>
              <Road band={theirs.band} size={38} />
              <span class="trust-word">{t(`trust:band.${bandName(theirs.band)}`)}</span>
              <span class="fine soft">{whenOf(view, theirs.round)}</span>
            </>
          ) : (
            <span class="fine soft">{t('trust:from.them.unknown')}</span>
          )}
        </dd>
      </div>
    </dl>
  )
}

function Doing({ seat }: { seat: SeatView }): VNode {
  const { view, thinking } = useTable()
  const { phase } = view.value
  if (thinking.value === seat.id)
    return (
      <span class="doing fine" data-state="thinking">
        {t('board:partner.thinking')}
      </span>
    )
  if (seat.ready && phase !== 'debrief')
    return (
      <span class="doing fine" data-state="ready">
        <Icon name="check" size={13} /> {t('board:partner.ready')}
      </span>
    )
  return <span class="doing fine soft">{t('board:partner.busy')}</span>
}

/** One partner at the table: who they are, how we stand, and a way to talk to them. */
export function Partner({ seat }: { seat: SeatView }): VNode {
  const { view, personas } = useTable()
  const board = useBoard()
  const persona = personaOf(personas, seat)
  return (
    <li class="partner" data-role={seat.role}>
      <div class="partner-head">
        <Face view={view.value} seat={seat.id} size={48} />
        <div>
          <h3 {...asWritten()}>{seat.short}</h3>
          <p class="fine soft">{persona ? persona.name : seat.name}</p>
        </div>
        <Doing seat={seat} />
      </div>
      <UnderNotice view={view.value} seat={seat} />
      <BothWays view={view.value} seat={seat} />
      <button
        type="button"
        class="line-button"
        onClick={() => {
          board.open.value = { kind: 'partner', seat: seat.id }
        }}
      >
        <Own>{t('board:partner.open', { seat: named(seat.short) })}</Own>{' '}
        <Icon name="chevronRight" size={16} />
      </button>
    </li>
  )
}
