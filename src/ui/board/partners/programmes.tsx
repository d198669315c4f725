import type { VNode } from 'preact'
import type { ProgrammeView, View } from '../../../schema/index.ts'
import { object } from '../../lore.ts'
import { Icon } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { SeatLabel } from '../../parts/seat-name.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { useBoard } from '../state.ts'
import { GainsList } from './gains.tsx'
import { Promised, Shares, SharesBar, sharesOf } from './shares.tsx'

/** How a programme stands, in a few words. */
export function programmeState(programme: ProgrammeView): string {
  if (!programme.open) return t('board:programme.closed')
  if (programme.streak > 1) return t('board:programme.streak', { count: programme.streak })
  if (programme.streak === 1) return t('board:programme.running')
  if (programme.delivered > 0) return t('board:programme.stopped')
  return t('board:programme.never')
}

/** What must be put in for a programme to run, in a sentence. */
export function runsWhen({ level, threshold }: ProgrammeView): string {
  if (level === 'weakest') return t('board:programme.threshold', { share: threshold / 10 })
  return threshold > 0 ? t('board:programme.sum', { share: threshold / 10 }) : t('board:programme.anything')
}

/** Who pays how much for a programme, one below the other. */
function Costs({ view, programme }: { view: View; programme: ProgrammeView }): VNode {
  const shares = sharesOf(view, programme)
  return (
    <>
      <SharesBar view={view} shares={shares} />
      <ul class="costs">
        {shares.map((share) => (
          <li key={share.seat}>
            <SeatLabel view={view} id={share.seat} />
            <span>
              <Promised share={share} /> <span class="num">{money(share.asked)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One joint programme as a line that opens. */
function Programme({ programme }: { programme: ProgrammeView }): VNode {
  const { view } = useTable()
  const board = useBoard()
  return (
    <button
      type="button"
      class="programme"
      data-open={programme.open}
      data-running={programme.streak > 0}
      onClick={() => {
        board.open.value = { kind: 'programme', programme: programme.id }
      }}
    >
      <span class="programme-head">
        <span class="programme-title" {...asWritten()}>
          {programme.title}
        </span>{' '}
        <span class="fine soft">{programmeState(programme)}</span>
      </span>
      <Shares view={view.value} programme={programme} />
    </button>
  )
}

/** The joint programmes: those that can be funded first. */
export function Programmes(): VNode {
  const { view } = useTable()
  const shown = [...view.value.programmes].sort((a, b) => Number(b.open) - Number(a.open))
  return (
    <ul class="programmes">
      {shown.map((programme) => (
        <li key={programme.id}>
          <Programme programme={programme} />
        </li>
      ))}
    </ul>
  )
}

/** What a programme needs to be known, and who gains, in full. */
export function ProgrammeFacts({ view, programme }: { view: View; programme: ProgrammeView }): VNode {
  return (
    <div class="facts">
      <p {...asWritten()}>{programme.text}</p>
      <h3>{t('board:programme.costs')}</h3>
      <Costs view={view} programme={programme} />
      <p class="small soft">
        {runsWhen(programme)}{' '}
        {programme.lag > 0 ? t('board:programme.lag', { count: programme.lag }) : t('board:programme.nolag')}{' '}
        {programme.until !== null
          ? t('board:programme.until', { quarter: whenOf(view, programme.until) })
          : ''}{' '}
        {t('why:programme.sunk', { share: view.rules.sunk / 10 })}
      </p>
      <h3>{t('deal:gains')}</h3>
      <GainsList view={view} programme={programme} small />
      <p class="fine soft">{t('why:programme.note')}</p>
      <Needs view={view} programme={programme} />
      <p class="small">
        <strong>{t('board:programme.sofar')}</strong> {programmeState(programme)}
        {programme.delivered > 0 && ` ${t('board:programme.delivered', { count: programme.delivered })}`}
      </p>
    </div>
  )
}

function Needs({ view, programme }: { view: View; programme: ProgrammeView }): VNode | null {
  if (programme.requires.length + programme.informed.length === 0) return null
  return (
    <>
      <h3>{t('board:programme.needs')}</h3>
      <ul class="needs small">
        {programme.requires.map((need) => (
          <li key={need.card}>
            <Icon name="folder" size={15} />
            <span>
              <Own>{t('board:programme.requires', { title: need.title })}</Own>{' '}
              <span class="soft">
                <Own>
                  {need.known.length === 0
                    ? t('board:programme.known.none')
                    : t('board:programme.known', {
                        seats: list(need.known.map((seat) => object(view, seat))),
                      })}
                </Own>
              </span>
            </span>
          </li>
        ))}
        {programme.informed.map((need) => (
          <li key={need.card}>
            <Icon name="folder" size={15} />
            <span>
              <Own>{t('board:programme.informed', { title: need.title })}</Own>{' '}
              <span class="soft">{need.mine ? t('board:programme.youhold') : ''}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
