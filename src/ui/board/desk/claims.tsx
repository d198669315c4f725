import type { VNode } from 'preact'
import type { ClaimView, View } from '../../../schema/index.ts'
import { cardFigure, opened } from '../../lore.ts'
import { Icon } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { sentence, Told, whom } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { age, filled } from '../agency/hand.tsx'
import { useBoard } from '../state.ts'

const STATUS = { unverified: 'ask', checking: 'hourglass', 'borne-out': 'check', lie: 'close' } as const

function ClaimStatus({ view, claim }: { view: View; claim: ClaimView }): VNode {
  return (
    <span class="tag" data-status={claim.status}>
      <Icon name={STATUS[claim.status]} size={12} />
      {claim.status === 'lie' && claim.found !== null
        ? t('board:claim.lie', { found: cardFigure(view, claim.found, claim.unit) })
        : t(`board:claim.${claim.status}`)}
    </span>
  )
}

/** Something that another agency told me, with whose word it is. */
export function Claim({ view, claim }: { view: View; claim: ClaimView }): VNode {
  const { options } = useTable()
  const board = useBoard()
  const check = opened(options.value, 'verify').find((option) => option.claim === claim.id)
  return (
    <li class="claim" data-status={claim.status}>
      <div class="claim-head">
        <strong {...asWritten()}>{claim.title}</strong>
        <span class="num claim-figure">
          <Own>{cardFigure(view, claim.claimed, claim.unit)}</Own>
        </span>
      </div>
      <p class="small" {...asWritten()}>
        {filled(claim.text, claim.claimed)}
      </p>
      <p class="fine soft claim-meta">
        <span>
          <Told view={view} told={sentence('board:claim.by', { by: whom(claim.by) })} />
        </span>
        <ClaimStatus view={view} claim={claim} />
        <span>{age(view, claim.taken)}</span>
        {check && (
          <button
            type="button"
            class="line-button"
            onClick={() => {
              board.open.value = { kind: 'verify', claim: claim.id }
            }}
          >
            {t('board:claim.check', { price: money(check.price) })}
          </button>
        )}
      </p>
    </li>
  )
}

/** What I was told, the newest first. */
export function Claims(): VNode {
  const { view } = useTable()
  const mine = view.value.claims.filter((claim) => claim.by !== view.value.viewer).reverse()
  if (mine.length === 0) return <p class="small soft">{t('board:claims.none')}</p>
  return (
    <ul class="claims">
      {mine.map((claim) => (
        <Claim key={claim.id} view={view.value} claim={claim} />
      ))}
    </ul>
  )
}
