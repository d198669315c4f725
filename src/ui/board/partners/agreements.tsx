import type { VNode } from 'preact'
import type { AgreementView, View } from '../../../schema/index.ts'
import { kindTitle, opened, quarterYearOf } from '../../lore.ts'
import { Face } from '../../parts/face/face.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Icon } from '../../parts/icon.tsx'
import { all, sentence, Told, who } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { useBoard } from '../state.ts'

/** Whether a draft waits for my signature. */
export const awaitsSignature = (view: View, agreement: AgreementView): boolean =>
  agreement.status === 'drafted' &&
  agreement.parties.includes(view.viewer) &&
  !agreement.signed.includes(view.viewer)

const isLive = (agreement: AgreementView): boolean => ['drafted', 'in-force'].includes(agreement.status)

/** An agreement as a slip of paper: what, between whom, where it stands. */
export function AgreementSlip({ agreement }: { agreement: AgreementView }): VNode {
  const { view, options } = useTable()
  const board = useBoard()
  const votes = opened(options.value, 'vote').some((one) => one.agreement === agreement.id)
  const waits = awaitsSignature(view.value, agreement)
  const { status, parties, fund, began } = agreement
  return (
    <article class="deal" data-status={status} data-waits={waits}>
      <header class="deal-head">
        {waits && <Face view={view.value} seat={agreement.author} size={40} />}
        <h4 {...asWritten()}>{kindTitle(view.value, agreement.kind)}</h4>
        <span class="tag" data-status={status === 'in-force' ? 'kept' : status}>
          {status === 'in-force' && <Icon name="check" size={12} />}
          {t(`board:agreement.status.${status}`)}
        </span>
      </header>
      <p class="small">
        <Told
          view={view.value}
          told={
            waits
              ? sentence('board:agreement.asks', { by: who(agreement.author), seats: all(parties) })
              : sentence('board:agreement.parties', { seats: all(parties) })
          }
        />{' '}
        {began !== null && (
          <span class="fine soft">
            {t('board:agreement.began', { quarter: quarterYearOf(view.value, began) })}
          </span>
        )}{' '}
        {fund && status === 'in-force' && (
          <span class="fine soft">{t('board:fund.balance', { amount: money(fund.balance) })}</span>
        )}
      </p>
      <div class="button-row">
        <button
          type="button"
          class={waits ? 'button small strong' : 'line-button'}
          onClick={() => {
            board.open.value = { kind: waits ? 'sign' : 'agreement', agreement: agreement.id }
          }}
        >
          {t(waits ? 'board:sign.open' : votes ? 'board:agreement.vote' : 'board:agreement.open')}
        </button>
      </div>
    </article>
  )
}

/** The standing agreements at the table, and those that were. */
export function Agreements(): VNode | null {
  const { view } = useTable()
  const { agreements, kinds } = view.value.partnership
  if (kinds.length === 0 || (agreements.length === 0 && view.value.rules.from.agreement > view.value.round))
    return null
  const live = agreements.filter((one) => isLive(one) && !awaitsSignature(view.value, one))
  const over = agreements.filter((one) => !isLive(one)).reverse()
  return (
    <Fold
      title={t('board:agreements.title')}
      aside={<span class="count num">{live.filter((one) => one.status === 'in-force').length}</span>}
      open={live.length > 0}
    >
      {live.length === 0 && <p class="small soft">{t('board:agreements.none')}</p>}
      {live.map((agreement) => (
        <AgreementSlip key={agreement.id} agreement={agreement} />
      ))}
      {over.length > 0 && (
        <details class="more">
          <summary class="small">{t('board:agreements.over', { count: over.length })}</summary>
          {over.map((agreement) => (
            <AgreementSlip key={agreement.id} agreement={agreement} />
          ))}
        </details>
      )}
    </Fold>
  )
}
