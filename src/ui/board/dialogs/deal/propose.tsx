import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { namedOf, opened } from '../../../lore.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { Select } from '../../../parts/field.tsx'
import { Cost } from '../../../parts/pips.tsx'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { useSend } from '../send.tsx'
import { ToWhom } from '../to-whom.tsx'
import { Builder } from './builder.tsx'
import { fillsOf, type Term, termsOf } from './draft.ts'
import { wholeProgramme, wholeProgrammes } from './whole.ts'

interface BeginWithProps {
  programmes: readonly { id: string; title: string }[]
  onFill: (programme: string) => void
}

interface ProposeProps {
  seat?: string | undefined
  programme?: string | undefined
}

/** Begins a deal with all parts of one programme, so that they need not be written one by one. */
function BeginWith({ programmes, onFill }: BeginWithProps): VNode | null {
  const [chosen, setChosen] = useState(programmes[0]?.id ?? '')
  if (programmes.length === 0) return null
  return (
    <div class="begin-with">
      <Select
        written
        label={t('deal:whole')}
        value={chosen}
        choices={programmes.map(({ id, title }) => ({ value: id, name: title }))}
        onChange={setChosen}
      />
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => {
          // The button goes with the first term: one goes on at the head of the dialog.
          currentTarget.closest('dialog')?.querySelector('h2')?.focus({ preventScroll: true })
          onFill(chosen)
        }}
      >
        {t('deal:whole.fill')}
      </button>
    </div>
  )
}

/** Putting a deal to one or more seats; on a whole programme, where one is named. */
export function ProposeDialog({ seat, programme }: ProposeProps): VNode | null {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const [option] = useState(() => opened(options.value, 'propose')[0])
  const [begun] = useState(() =>
    option && programme !== undefined ? wholeProgramme(view.value, option, programme) : undefined,
  )
  const [others, setOthers] = useState<readonly string[]>(
    begun?.with ?? (seat ? [seat] : (option?.with.slice(0, 1) ?? [])),
  )
  const [written, setWritten] = useState<readonly Term[]>(begun?.terms ?? [])
  if (!option) return null
  const parties = [view.value.viewer, ...others]
  const fill = (id: string): void => {
    const whole = wholeProgramme(view.value, option, id)
    if (!whole) return
    setOthers(whole.with)
    setWritten(whole.terms)
  }
  return (
    <Dialog size="wide" title={t('deal:title.propose')} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          send({
            type: 'propose',
            with: [...others],
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
        {written.length === 0 && <BeginWith programmes={wholeProgrammes(view.value, option)} onFill={fill} />}
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
