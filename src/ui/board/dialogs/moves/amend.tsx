import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { opened, subject } from '../../../lore.ts'
import { Amount, Choice } from '../../../parts/field.tsx'
import { grievanceWords } from '../../../sentences/promise.ts'
import { useTable } from '../../../table.ts'
import { money } from '../../../words/format.ts'
import { t } from '../../../words/index.ts'
import { ActForm } from '../act-form.tsx'

/** Acknowledging a wrong, and making up for it with money. */
export function AmendDialog({ grievance: at }: { grievance?: string | undefined }): VNode | null {
  const { view, options } = useTable()
  const [wrongs] = useState(() => opened(options.value, 'amend'))
  const [grievance, setGrievance] = useState(at ?? wrongs[0]?.grievance)
  const option = wrongs.find((one) => one.grievance === grievance)
  const most = (of: typeof option): number => Math.min(of?.owed ?? 0, of?.max ?? 0)
  const [amount, setAmount] = useState(most(option))
  return (
    <ActForm
      title={t('board:amend.title')}
      kicker={t('board:act.amend')}
      hint={t('board:amend.hint')}
      attention={option?.attention ?? 0}
      button={t(amount > 0 ? 'board:amend.button' : 'board:amend.button.words', { amount: money(amount) })}
      action={option ? { type: 'amend', grievance: option.grievance, amount } : undefined}
    >
      <Choice
        legend={t('board:amend.which')}
        name="amend-wrong"
        value={grievance}
        choices={wrongs.map((one) => ({
          value: one.grievance,
          label: grievanceWords(view.value, one.grievance),
          note: t('board:amend.owed', { seat: subject(view.value, one.to), owed: money(one.owed) }),
        }))}
        onChange={(id) => {
          setGrievance(id)
          setAmount(most(wrongs.find((one) => one.grievance === id)))
        }}
      />
      {option && (
        <Amount label={t('board:amend.amount')} value={amount} max={option.max} onChange={setAmount} />
      )}
    </ActForm>
  )
}
