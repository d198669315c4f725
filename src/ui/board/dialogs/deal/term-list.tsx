import type { VNode } from 'preact'
import type { Giveable, Terms, View } from '../../../../schema/index.ts'
import { roleOf, topicTitle } from '../../../lore.ts'
import { Amount, Select } from '../../../parts/field.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { Own } from '../../../parts/own.tsx'
import { clauseSentence } from '../../../sentences/promise.ts'
import { spoken, Told } from '../../../sentences/slots.tsx'
import { t } from '../../../words/index.ts'
import { ClaimField } from '../claim-field.tsx'
import { amountIn, type Term, withAmount } from './draft.ts'

interface FillProps {
  view: View
  topic: string
  cards: readonly Giveable[]
  fill: Term['fill']
  name: string
  onChange: (fill: Term['fill']) => void
}

/** Which card I would hand over for one term, and what I would say that it shows. */
export function FillField({ view, topic, cards, fill, name, onChange }: FillProps): VNode {
  const give = cards.find((one) => one.card === fill?.card)
  const card = view.mine.cards.find((one) => one.id === give?.card)
  return (
    <div class="fill">
      <Select
        written
        label={t('deal:fill.card', { topic: topicTitle(view, topic) })}
        value={fill?.card ?? ''}
        choices={cards.map((one) => ({
          value: one.card,
          name: view.mine.cards.find((held) => held.id === one.card)?.title ?? one.card,
        }))}
        onChange={(id) => onChange({ card: id })}
      />
      {give && card && (
        <ClaimField
          card={card}
          give={give}
          claim={fill?.claim}
          name={name}
          onChange={(claim) => onChange({ card: give.card, ...(claim === undefined ? {} : { claim }) })}
        />
      )}
    </div>
  )
}

interface Props {
  view: View
  terms: readonly Term[]
  /** What the terms may hold. */
  allowed: Terms
  onChange: (terms: Term[]) => void
}

/** The terms written so far, each with its amount to change, the one whom it binds and a way to take it out again. */
export function TermList({ view, terms, allowed, onChange }: Props): VNode {
  if (terms.length === 0) return <p class="small soft">{t('deal:terms.none')}</p>
  return (
    <ol class="term-list">
      {terms.map((term, at) => {
        const { clause, fill } = term
        const told = clauseSentence(view, clause)
        const span = amountIn(allowed, clause)
        const put = (next: Term): void => onChange(terms.map((one, other) => (other === at ? next : one)))
        return (
          <li key={at} data-role={roleOf(view, clause.by)}>
            <div class="term-row">
              <span>
                <Told view={view} told={told} />
              </span>
              {span && (
                <Amount
                  inline
                  label={t('deal:amount.of', { at: at + 1 })}
                  value={span.amount}
                  min={span.min}
                  max={span.max}
                  onChange={(amount) => put({ ...term, clause: withAmount(clause, amount) })}
                />
              )}
              <button
                type="button"
                class="round-button small"
                onClick={() => onChange(terms.filter((_, other) => other !== at))}
              >
                <Icon name="trash" size={16} />
                <span class="unseen">
                  <Own>{t('deal:remove', { at: at + 1, what: spoken(view, told) })}</Own>
                </span>
              </button>
            </div>
            {clause.do === 'share' && clause.by === view.viewer && (
              <FillField
                view={view}
                topic={clause.topic}
                cards={allowed.cards[clause.topic] ?? []}
                fill={fill}
                name={`fill-${at}`}
                onChange={(next) => put({ clause, ...(next ? { fill: next } : {}) })}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
