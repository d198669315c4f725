import type { VNode } from 'preact'
import type { CardView, View } from '../../../schema/index.ts'
import { cardFigure, wholeOf } from '../../lore.ts'
import { Icon } from '../../parts/icon.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { figure, money, number, unitWords } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { useBoard } from '../state.ts'

/** A card's figure as its holder reads it, with how far it may be out. */
export function reading(view: View, card: CardView): string {
  const { unit, noise, truth } = card
  if (noise === 0 || truth !== null) return cardFigure(view, truth ?? card.reading, unit)
  // What stands before or after a number stands so with both: “£57k ± £10k a quarter”.
  if (unit.startsWith('£k'))
    return t('board:card.reading', { value: money(card.reading), noise: figure(noise, unit) })
  // A unit in words stands after both numbers: “482 ± 60 people”.
  const beyond = card.reading > (wholeOf(unit) ?? Number.POSITIVE_INFINITY)
  const inWords = /^\p{L}/u.test(unit) && unit !== 'round' && !beyond
  return t('board:card.reading', {
    value: cardFigure(view, card.reading, inWords ? '' : unit),
    noise: inWords ? `${number(noise)} ${unitWords(unit)}` : number(noise),
  })
}

/** What a text says only of a figure of nothing: “in round {value} (0: it stays open)”. */
const OF_NOTHING = / \(0: [^)]*\)/g

/** The same of a moment that does not come, which a text would else put into a round 0. In the language of scenarios. */
const IN_NO_ROUND = [/in round \{value\} \(0: ([^)]*)\)/g, 'in no quarter: $1'] as const

/** What a text says only of a figure below nothing: “{value} above a usual year (below, if negative)”. */
const OF_LESS = / \([^()]*, if negative\)/g

/** A card's text with its figure in it; what the text gives in thousands of pounds is set as all sums are. */
export const filled = (text: string, value: number): string =>
  (value === 0 ? text.replace(...IN_NO_ROUND) : text.replace(OF_NOTHING, ''))
    .replace(OF_LESS, (words) => (value < 0 ? words : ''))
    .replaceAll('{value} (£k)', money(value))
    .replaceAll('{value}', number(value))

/** How old a card's figure is. */
export const age = (view: View, taken: number): string =>
  taken >= view.round ? t('board:card.new') : t('board:card.taken', { quarter: whenOf(view, taken) })

/** One card in hand, as a folder that opens; with what it says in full where there is room to read. */
export function HandCard({ card, inFull = false }: { card: CardView; inFull?: boolean }): VNode {
  const { view } = useTable()
  const board = useBoard()
  return (
    <button
      type="button"
      class="card-folder"
      data-new={card.taken >= view.value.round}
      onClick={() => {
        board.open.value = { kind: 'card', card: card.id }
      }}
    >
      <span class="card-title" {...asWritten()}>
        {card.title}
      </span>
      <span class="card-reading num">{reading(view.value, card)}</span>
      {inFull && (
        <span class="card-says small" {...asWritten()}>
          {filled(card.text, card.truth ?? card.reading)}
        </span>
      )}
      <span class="card-meta fine">
        <span>{age(view.value, card.taken)}</span>
        <span data-sensitivity={card.sensitivity}>
          {card.sensitivity !== 'open' && <Icon name="lock" size={12} />}{' '}
          {t(`board:sensitivity.${card.sensitivity}`)}
        </span>
        {card.shared.length > 0 && <span>{t('board:card.told', { count: card.shared.length })}</span>}
      </span>
    </button>
  )
}

/** The cards in my hand, the newest first. */
export function Hand(): VNode {
  const { view } = useTable()
  const cards = [...view.value.mine.cards].sort((a, b) => b.taken - a.taken)
  if (cards.length === 0) return <p class="small soft">{t('board:hand.none')}</p>
  return (
    <ul class="hand">
      {cards.map((card) => (
        <li key={card.id}>
          <HandCard card={card} />
        </li>
      ))}
    </ul>
  )
}
