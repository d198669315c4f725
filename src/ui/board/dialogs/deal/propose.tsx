import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { namedOf, opened } from '../../../lore.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { Cost } from '../../../parts/pips.tsx'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { useSend } from '../send.tsx'
import { ToWhom } from '../to-whom.tsx'
import { Builder } from './builder.tsx'
import { fillsOf, type Term, termsOf } from './draft.ts'

/** Putting a deal to one or more seats. */
export function ProposeDialog({ seat }: { seat?: string | undefined }): VNode | null {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const [option] = useState(() => opened(options.value, 'propose')[0])
  const [others, setOthers] = useState<string[]>(seat ? [seat] : (option?.with.slice(0, 1) ?? []))
  const [written, setWritten] = useState<Term[]>([])
  if (!option) return null
  const parties = [view.value.viewer, ...others]
  return (
    <Dialog size="wide" title={t('deal:title.propose')} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          send({
            type: 'propose',
            with: others,
            clauses: written.map((one) => one.clause),
            fills: fillsOf(written),
          })
        }}
      >
        <ToWhom
          legend={t('deal:with')}
          seats={option.with}
          chosen={others}
          onChange={(chosen) => {
            const order = option.with.filter((id) => chosen.includes(id))
            const at = [view.value.viewer, ...order]
            setOthers(order)
            setWritten(
              written.filter(
                ({ clause }) => at.includes(clause.by) && (clause.do === 'pledge' || at.includes(clause.to)),
              ),
            )
          }}
        />
        {others.length > 0 && (
          <Builder
            view={view.value}
            terms={option.terms}
            parties={parties}
            written={written}
            onChange={setWritten}
          />
        )}
        {problem}
        <footer class="dialog-foot">
          <Cost attention={option.attention} />
          {written.length === 0 && <span class="fine soft">{t('deal:propose.first')}</span>}
          <button type="submit" class="button strong" disabled={written.length === 0 || others.length === 0}>
            {t('deal:propose.button')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}

/** Answering an offer with other terms. */
export function CounterDialog({ deal: id }: { deal: number }): VNode | null {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const [option] = useState(() => opened(options.value, 'counter').find((one) => one.deal === id))
  const deal = view.value.deals.find((one) => one.id === id)
  const [written, setWritten] = useState<Term[]>(deal ? termsOf(deal) : [])
  if (!option || !deal) return null
  return (
    <Dialog
      size="wide"
      title={t('deal:title.counter')}
      kicker={t('deal:counter.to', { seat: namedOf(view.value, deal.author) })}
      onClose={close}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          send({
            type: 'counter',
            deal: id,
            clauses: written.map((one) => one.clause),
            fills: fillsOf(written),
          })
        }}
      >
        <Builder
          view={view.value}
          terms={option.terms}
          parties={deal.parties}
          written={written}
          onChange={setWritten}
        />
        {problem}
        <footer class="dialog-foot">
          <Cost attention={option.attention} />
          <button type="submit" class="button strong" disabled={written.length === 0}>
            {t('deal:counter.button')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
