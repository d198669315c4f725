import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Fill } from '../../../../schema/index.ts'
import { namedOf, opened } from '../../../lore.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { Choice } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { Terms } from '../../partners/deal.tsx'
import { ProgrammesInTerms } from '../../partners/in-terms.tsx'
import { Stakes } from '../../partners/stakes.tsx'
import { useSend } from '../send.tsx'
import type { Term } from './draft.ts'
import { FillField } from './term-list.tsx'

function fillAt(fills: readonly Fill[], clause: number): Term['fill'] {
  const fill = fills.find((one) => one.clause === clause)
  if (!fill) return undefined
  return { card: fill.card, ...(fill.claim === undefined ? {} : { claim: fill.claim }) }
}

/** Accepting an offer, with the cards that it would have me hand over. */
export function AcceptDialog({ deal: id }: { deal: number }): VNode | null {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const [option] = useState(() => opened(options.value, 'accept').find((one) => one.deal === id))
  const deal = view.value.deals.find((one) => one.id === id)
  const [fills, setFills] = useState<Fill[]>(
    () =>
      option?.fills.flatMap(({ clause, cards }) => (cards[0] ? [{ clause, card: cards[0].card }] : [])) ?? [],
  )
  if (!option || !deal) return null
  return (
    <Dialog
      title={t('deal:title.accept')}
      kicker={t('deal:offer.from', { seat: namedOf(view.value, deal.author) })}
      onClose={close}
    >
      <Terms view={view.value} deal={deal} />
      <ProgrammesInTerms view={view.value} clauses={deal.clauses} told />
      <Stakes view={view.value} clauses={deal.clauses} parties={deal.parties} />
      {option.fills.length > 0 && <h3>{t('deal:fill.title')}</h3>}
      {option.fills.map(({ clause, cards }) => {
        const term = deal.clauses[clause]
        if (term?.do !== 'share') return null
        return (
          <FillField
            key={clause}
            view={view.value}
            topic={term.topic}
            cards={cards}
            fill={fillAt(fills, clause)}
            name={`accept-${clause}`}
            onChange={(fill) =>
              setFills([
                ...fills.filter((one) => one.clause !== clause),
                ...(fill ? [{ clause, ...fill }] : []),
              ])
            }
          />
        )
      })}
      <Notice icon="stamp">{t('deal:accept.note')}</Notice>
      {problem}
      <footer class="dialog-foot">
        <button type="button" class="button" onClick={close}>
          {t('app:back')}
        </button>
        <button
          type="button"
          class="button strong"
          onClick={() => send({ type: 'accept', deal: id, version: option.version, fills })}
        >
          {t('deal:accept.button')}
        </button>
      </footer>
    </Dialog>
  )
}

/** Declining an offer, with a reason. */
export function DeclineDialog({ deal: id }: { deal: number }): VNode | null {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const [option] = useState(() => opened(options.value, 'decline').find((one) => one.deal === id))
  const [because, setBecause] = useState(option?.because[0])
  const deal = view.value.deals.find((one) => one.id === id)
  if (!option || !deal || because === undefined) return null
  return (
    <Dialog
      title={t('deal:title.decline')}
      kicker={t('deal:offer.from', { seat: namedOf(view.value, deal.author) })}
      onClose={close}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          send({ type: 'decline', deal: id, because })
        }}
      >
        <Terms view={view.value} deal={deal} />
        <ProgrammesInTerms view={view.value} clauses={deal.clauses} />
        <Choice
          legend={t('deal:decline.why')}
          name="decline-because"
          value={because}
          choices={option.because.map((reason) => ({ value: reason, label: t(`deal:decline.${reason}`) }))}
          onChange={setBecause}
        />
        {problem}
        <footer class="dialog-foot">
          <button type="button" class="button" onClick={close}>
            {t('app:back')}
          </button>
          <button type="submit" class="button strong">
            {t('deal:decline.button')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
