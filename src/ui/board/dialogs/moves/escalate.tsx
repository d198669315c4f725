import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { opened } from '../../../lore.ts'
import { Amount, Choice } from '../../../parts/field.tsx'
import { SeatChoice } from '../../../parts/seat-choice.tsx'
import { Term } from '../../../parts/term.tsx'
import { useTable } from '../../../table.ts'
import { money } from '../../../words/format.ts'
import { t } from '../../../words/index.ts'
import { ActForm } from '../act-form.tsx'

/** Bringing a case against another agency before the regulator. */
export function EscalateDialog(): VNode {
  const { view, options } = useTable()
  const cases = opened(options.value, 'escalate')
  const [against, setAgainst] = useState<string>()
  const [amount, setAmount] = useState(1)
  const option = cases.find((one) => one.against === against)
  const factor = view.value.rules.escalation?.factor ?? 1
  const put = Math.max(1, amount)
  return (
    <ActForm
      title={t('board:escalate.title')}
      kicker={t('board:act.escalate')}
      hint={
        <>
          {t('board:escalate.hint', { factor })} <Term id="regulator" />
        </>
      }
      attention={option?.attention ?? view.value.rules.escalation?.attention ?? 0}
      button={t('board:escalate.button', { amount: money(put), cost: money(put * factor) })}
      action={option && { type: 'escalate', against: option.against, amount: put }}
    >
      <Choice
        legend={t('board:escalate.whom')}
        name="escalate-seat"
        value={against}
        choices={cases.map((one) => ({
          value: one.against,
          label: <SeatChoice view={view.value} id={one.against} />,
        }))}
        onChange={setAgainst}
      />
      {option && (
        <Amount label={t('board:escalate.amount')} value={put} max={option.max} onChange={setAmount} />
      )}
    </ActForm>
  )
}
