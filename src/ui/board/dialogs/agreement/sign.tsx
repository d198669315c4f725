import type { VNode } from 'preact'
import { namedOf, opened } from '../../../lore.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Cost } from '../../../parts/pips.tsx'
import { whyClosed } from '../../../sentences/closed.ts'
import { tooLittleTrust } from '../../../sentences/refusal.ts'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { useSend } from '../send.tsx'
import { FundFacts, KindFacts, Standing } from './about.tsx'

/** A draft that waits for my signature: what it says, and signing it or not. */
export function SignDialog({ agreement: id }: { agreement: number }): VNode | null {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const agreement = view.value.partnership.agreements.find((one) => one.id === id)
  const kind = view.value.partnership.kinds.find((one) => one.id === agreement?.kind)
  if (!agreement || !kind) return null
  const option = opened(options.value, 'sign').find((one) => one.agreement === id)
  const why = option ? undefined : whyClosed(view.value, options.value, 'sign', id)
  const short = tooLittleTrust(view.value, agreement.parties, kind)
  const canTurnDown = opened(options.value, 'turn-down').some((one) => one.agreement === id)
  return (
    <Dialog
      title={kind.title}
      kicker={t('board:sign.kicker', { by: namedOf(view.value, agreement.author) })}
      onClose={close}
    >
      <Standing view={view.value} agreement={agreement} />
      {agreement.fund && <FundFacts view={view.value} fund={agreement.fund} />}
      <KindFacts kind={kind} />
      {why !== undefined && (
        <Notice icon="lock">
          {why} {short}
        </Notice>
      )}
      {problem}
      <footer class="dialog-foot">
        {canTurnDown && (
          <button type="button" class="button" onClick={() => send({ type: 'turn-down', agreement: id })}>
            {t('board:sign.turndown')}
          </button>
        )}
        {option && (
          <>
            <Cost attention={option.attention} />
            <button type="button" class="button strong" onClick={() => send({ type: 'sign', agreement: id })}>
              {t('board:sign.button')}
            </button>
          </>
        )}
      </footer>
    </Dialog>
  )
}
