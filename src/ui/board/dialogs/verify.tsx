import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { cardFigure, opened, subject } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Choice } from '../../parts/field.tsx'
import { Cost } from '../../parts/pips.tsx'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { useSend } from './send.tsx'

/** Paying to have a claim checked. */
export function VerifyDialog({ claim: at }: { claim?: number | undefined }): VNode {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const checks = opened(options.value, 'verify')
  const [claim, setClaim] = useState(at ?? checks[0]?.claim)
  const option = checks.find((one) => one.claim === claim)
  return (
    <Dialog title={t('board:verify.title')} kicker={t('board:act.verify')} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (claim !== undefined) send({ type: 'verify', claim })
        }}
      >
        <Choice
          legend={t('board:verify.which')}
          name="verify-claim"
          value={String(claim)}
          choices={checks.flatMap((one) => {
            const told = view.value.claims.find((known) => known.id === one.claim)
            if (!told) return []
            const note = t('board:verify.said', {
              by: subject(view.value, told.by),
              value: cardFigure(view.value, told.claimed, told.unit),
            })
            return [{ value: String(one.claim), label: told.title, note }]
          })}
          onChange={(id) => setClaim(Number(id))}
        />
        <p class="small soft">{t('board:verify.hint')}</p>
        {problem}
        <footer class="dialog-foot">
          <Cost attention={option?.attention ?? 0} />
          <button type="submit" class="button strong" disabled={option === undefined}>
            {t('board:verify.button', { price: money(option?.price ?? view.value.rules.verify_price) })}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
