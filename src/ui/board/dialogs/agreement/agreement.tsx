import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { AgreementView } from '../../../../schema/index.ts'
import { opened, programmeTitle, shortOf } from '../../../lore.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { Choice } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { asWritten } from '../../../words/written.ts'
import { useSend } from '../send.tsx'
import { FundFacts, KindFacts, Standing } from './about.tsx'

/** The vote for a programme on a joint board: what was voted so far, and my own. */
function Votes({ agreement }: { agreement: AgreementView }): VNode | null {
  const { view, options } = useTable()
  const { send, problem } = useSend()
  const [programme, setProgramme] = useState<string>()
  const option = opened(options.value, 'vote').find((one) => one.agreement === agreement.id)
  if (!option && agreement.votes.length === 0) return null
  return (
    <section>
      <h3>{t('board:vote.title')}</h3>
      <ul class="small">
        {agreement.votes.map((vote) => (
          <li key={vote.seat} {...asWritten()}>
            {shortOf(view.value, vote.seat)}: {programmeTitle(view.value, vote.programme)}
          </li>
        ))}
      </ul>
      {option && (
        <>
          <Choice
            legend={t('board:vote.which')}
            name="vote-programme"
            value={programme}
            choices={option.programmes.map((id) => ({ value: id, label: programmeTitle(view.value, id) }))}
            onChange={setProgramme}
          />
          {problem}
          <button
            type="button"
            class="button small strong"
            disabled={programme === undefined}
            onClick={() => {
              if (programme) send({ type: 'vote', agreement: agreement.id, programme })
            }}
          >
            {t('board:vote.button')}
          </button>
        </>
      )}
    </section>
  )
}

/** Leaving takes two steps: it costs the goodwill of those who stay. */
function Leave({ agreement }: { agreement: AgreementView }): VNode | null {
  const { options } = useTable()
  const { send, problem } = useSend()
  const [sure, setSure] = useState(false)
  const option = opened(options.value, 'leave').find((one) => one.agreement === agreement.id)
  if (!option) return null
  if (!sure)
    return (
      <button type="button" class="line-button" onClick={() => setSure(true)}>
        {t('board:leave.open')}
      </button>
    )
  return (
    <>
      <Notice icon="warning" tone="warn">
        {t('board:leave.warning', { count: option.notice })}
      </Notice>
      {problem}
      <div class="button-row">
        <button type="button" class="button small" onClick={() => setSure(false)}>
          {t('board:leave.stay')}
        </button>
        <button
          type="button"
          class="button small strong"
          onClick={() => send({ type: 'leave', agreement: agreement.id })}
        >
          {t('board:leave.button')}
        </button>
      </div>
    </>
  )
}

/** An agreement in force or past: its parties, its terms, the vote, and a way out. */
export function AgreementDialog({ agreement: id }: { agreement: number }): VNode | null {
  const { view } = useTable()
  const { close } = useSend()
  const agreement = view.value.partnership.agreements.find((one) => one.id === id)
  const kind = view.value.partnership.kinds.find((one) => one.id === agreement?.kind)
  if (!agreement || !kind) return null
  return (
    <Dialog title={kind.title} kicker={t(`board:agreement.status.${agreement.status}`)} onClose={close}>
      <Standing view={view.value} agreement={agreement} />
      {agreement.fund && <FundFacts view={view.value} fund={agreement.fund} />}
      <Votes agreement={agreement} />
      <KindFacts kind={kind} />
      <Leave agreement={agreement} />
    </Dialog>
  )
}
