import type { VNode } from 'preact'
import { attentionTerms } from '../../account/attention.ts'
import { Pips } from '../../parts/pips.tsx'
import { Term } from '../../parts/term.tsx'
import { Account, Why } from '../../parts/why.tsx'
import { useTable } from '../../table.ts'
import { change, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'

/** Leaders’ time that is left this quarter, with what took the rest. */
export function Attention(): VNode {
  const { view, events } = useTable()
  const { attention, attention_most } = view.value.mine
  const most = Math.max(attention, attention_most)
  return (
    <div class="attention">
      <Term id="attention" />
      <Why
        title={t('why:attention.title')}
        value={t('why:attention.value', { left: attention, most })}
        shown={<Pips left={attention} most={most} />}
      >
        {() => (
          <>
            <Account
              title={t('why:attention.title')}
              rows={attentionTerms(view.value, events.value).map(({ cause, points }, at) => ({
                words: t(`why:attention.${cause}`),
                figure: at === 0 ? number(points) : change(points),
              }))}
              total={number(attention)}
            />
            <p class="fine soft">{t('why:attention.note')}</p>
          </>
        )}
      </Why>
    </div>
  )
}
