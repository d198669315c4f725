import type { VNode } from 'preact'
import type { DealView, Options, View } from '../../../schema/index.ts'
import { Face } from '../../parts/face/face.tsx'
import { Icon } from '../../parts/icon.tsx'
import { whyClosed } from '../../sentences/closed.ts'
import { clauseSentence } from '../../sentences/promise.ts'
import { all, sentence, Told, who } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { useBoard } from '../state.ts'
import { ProgrammesInTerms } from './in-terms.tsx'

const OPEN = ['proposed', 'countered']
export const isOpen = (deal: DealView): boolean => OPEN.includes(deal.status)

/** Whether an open deal waits for my answer. */
export const awaitsMe = (view: View, deal: DealView): boolean =>
  isOpen(deal) &&
  deal.parties.includes(view.viewer) &&
  !deal.accepted.includes(view.viewer) &&
  deal.author !== view.viewer

function Heading({ view, deal }: { view: View; deal: DealView }): VNode {
  const others = deal.parties.filter((seat) => seat !== view.viewer)
  if (!isOpen(deal)) return <Told view={view} told={sentence('deal:between', { seats: all(deal.parties) })} />
  if (deal.author === view.viewer)
    return <Told view={view} told={sentence('deal:yours', { seats: all(others) })} />
  return <Told view={view} told={sentence('deal:theirs', { by: who(deal.author) })} />
}

/** The terms of a deal, one sentence each. */
export function Terms({ view, deal }: { view: View; deal: Pick<DealView, 'clauses' | 'overhead'> }): VNode {
  return (
    <ul class="terms">
      {deal.clauses.map((clause, at) => {
        const lost = deal.overhead[at]
        return (
          <li key={at}>
            <Told view={view} told={clauseSentence(view, clause)} />
            {clause.do === 'pay' && lost !== null && lost !== undefined && lost > 0 && (
              <span class="fine soft"> {t('deal:overhead.known', { amount: money(lost) })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Why an offer that waits for me cannot be accepted as it stands; undefined where it can. */
function whyNotAccepted(view: View, options: Options, deal: DealView): string | undefined {
  const closed = options.closed.find((one) => one.type === 'accept' && one.about === deal.id)
  if (!closed || !awaitsMe(view, deal)) return undefined
  return closed.code === 'bad-fill' ? t('deal:accept.nothing') : whyClosed(view, options, 'accept', deal.id)
}

function Answers({ deal }: { deal: DealView }): VNode {
  const { view, options } = useTable()
  const board = useBoard()
  const mine = (type: 'accept' | 'decline' | 'counter' | 'withdraw'): boolean =>
    options.value.open.some((option) => option.type === type && option.deal === deal.id)
  const show = (kind: 'accept' | 'decline' | 'counter') => () => {
    board.open.value = { kind, deal: deal.id }
  }
  const why = whyNotAccepted(view.value, options.value, deal)
  return (
    <div class="button-row">
      {why !== undefined && <p class="small soft">{why}</p>}
      {mine('accept') && (
        <button type="button" class="button small strong" onClick={show('accept')}>
          {t('deal:accept.button')}
        </button>
      )}
      {mine('counter') && (
        <button type="button" class="button small" onClick={show('counter')}>
          {t('deal:counter.open')}
        </button>
      )}
      {mine('decline') && (
        <button type="button" class="button small" onClick={show('decline')}>
          {t('deal:decline.button')}
        </button>
      )}
      {mine('withdraw') && <Withdraw deal={deal.id} />}
      {deal.accepted.length > 1 && isOpen(deal) && (
        <span class="fine soft">
          <Told view={view.value} told={sentence('deal:accepted.by', { seats: all(deal.accepted) })} />
        </span>
      )}
    </div>
  )
}

function Withdraw({ deal }: { deal: number }): VNode {
  const table = useTable()
  return (
    <button type="button" class="button small" onClick={() => table.act({ type: 'withdraw', deal })}>
      {t('deal:withdraw.button')}
    </button>
  )
}

/** A deal as a slip of paper: whose offer it is, its terms, its state and what I can answer. */
export function Deal({ deal, level = 4 }: { deal: DealView; level?: 3 | 4 }): VNode {
  const { view } = useTable()
  const Title = level === 3 ? 'h3' : 'h4'
  return (
    <article class="deal" data-status={deal.status} data-waits={awaitsMe(view.value, deal)}>
      <header class="deal-head">
        {awaitsMe(view.value, deal) && <Face view={view.value} seat={deal.author} size={40} />}
        <Title>
          <Heading view={view.value} deal={deal} />
        </Title>
        <span class="tag" data-status={deal.status}>
          {deal.status === 'kept' && <Icon name="check" size={12} />}
          {t(`deal:status.${deal.status}`)}
        </span>
      </header>
      <Terms view={view.value} deal={deal} />
      {awaitsMe(view.value, deal) && <ProgrammesInTerms view={view.value} clauses={deal.clauses} opens />}
      <Answers deal={deal} />
    </article>
  )
}
