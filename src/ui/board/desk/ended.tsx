import type { VNode } from 'preact'
import type { DealView, View } from '../../../schema/index.ts'
import { seatOf } from '../../lore.ts'
import { Section } from '../../parts/fold.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { type Ending, endedSentence, isEnding } from '../../sentences/ended.ts'
import { Told } from '../../sentences/slots.tsx'
import { type Seen, useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { Later } from '../later.tsx'
import { Terms } from '../partners/deal.tsx'

const ICONS = { 'deal-declined': 'close', 'deal-withdrawn': 'arrowLeft', 'deal-bound': 'handshake' } as const
const TONES = { 'deal-declined': 'bad', 'deal-withdrawn': 'plain', 'deal-bound': 'good' } as const

interface Ended {
  /** The entry of the log by which it ended. */
  readonly n: number
  readonly event: Ending
  readonly deal: DealView
}

/** The deals of mine that ended in the present quarter, the newest first. */
const endedOf = (view: View, events: readonly Seen[]): Ended[] =>
  events
    .flatMap(({ n, round, body }) => {
      const deal =
        round === view.round && isEnding(body) ? view.deals.find((one) => one.id === body.deal) : undefined
      return deal?.parties.includes(view.viewer) && isEnding(body) ? [{ n, event: body, deal }] : []
    })
    .reverse()

/** Why a partner says that it declined, where it told more than its reason. */
function Because({ n, event }: Pick<Ended, 'n' | 'event'>): VNode | null {
  const { view, reasons, recalled, voices } = useTable()
  if (event.type !== 'deal-declined' || seatOf(view.value, event.by)?.holder !== 'partner') return null
  return (
    <Later piece={voices} meanwhile={(lost) => <Unsaid lost={lost !== undefined} />}>
      {() => {
        const reason = reasons.value.find((one) => one.n === n)
        if (reason)
          return (
            <span class="small soft">
              {' '}
              <Own>{reason.because}</Own>
            </span>
          )
        return recalled.value === 'whole' ? null : <Unsaid lost={recalled.value === 'lost'} />
      }}
    </Later>
  )
}

/** Stands for a reason that is not there yet; of one that did not come it says where to ask again. */
const Unsaid = ({ lost }: { lost: boolean }): VNode => (
  <span class="small soft"> {t(lost ? 'deal:ended.reason.lost' : 'deal:ended.reason.coming')}</span>
)

/** How offers to me and of mine ended this quarter: refused and why, withdrawn, or struck. */
export function EndedDeals(): VNode | null {
  const { view, events } = useTable()
  const ended = endedOf(view.value, events.value)
  if (ended.length === 0) return null
  return (
    <Section title={t('deal:ended.title')} level={3} class="ended">
      <ul class="happened">
        {ended.map(({ n, event, deal }) => {
          const told = endedSentence(view.value, event)
          return (
            <li key={`${event.deal} ${event.type}`} data-tone={TONES[event.type]}>
              <Icon name={ICONS[event.type]} size={16} />
              <div>
                {told && (
                  <strong>
                    <Told view={view.value} told={told} />
                  </strong>
                )}
                <Because n={n} event={event} />
                <div class="small soft">
                  <Terms view={view.value} deal={deal} />
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
