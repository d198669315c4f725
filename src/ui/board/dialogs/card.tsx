import type { VNode } from 'preact'
import { cardFigure, opened, quarterOf, shortOf, topicTitle } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Term } from '../../parts/term.tsx'
import { useTable } from '../../table.ts'
import { number } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { age, filled, reading } from '../agency/hand.tsx'
import { useBoard } from '../state.ts'

/** A card in full. */
export function CardDialog({ card: id }: { card: string }): VNode | null {
  const { view, options } = useTable()
  const board = useBoard()
  const card = view.value.mine.cards.find((one) => one.id === id)
  if (!card) return null
  const can = opened(options.value, 'share').some((option) => option.give.card === id)
  return (
    <Dialog
      title={card.title}
      kicker={topicTitle(view.value, card.topic)}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <p class="card-figure num">{reading(view.value, card)}</p>
      <p>{filled(card.text, card.truth ?? card.reading)}</p>
      <p class="soft">{card.matters}</p>
      <dl class="facts-list small">
        <div>
          <dt>{t('board:card.sure')}</dt>
          <dd>
            {card.truth === null ? (
              card.noise > 0 ? (
                t('board:card.noise', { noise: number(card.noise) })
              ) : (
                t('board:card.exact')
              )
            ) : (
              <>
                <Term id="settled" />{' '}
                {t('board:card.truth', { value: cardFigure(view.value, card.truth, card.unit) })}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('board:card.age')}</dt>
          <dd>{age(view.value, card.taken)}</dd>
        </div>
        {card.settles !== null && card.truth === null && (
          <div>
            <dt>{t('board:card.settles')}</dt>
            <dd>{t('board:card.settles.when', { quarter: quarterOf(view.value, card.settles) })}</dd>
          </div>
        )}
        <div>
          <dt>{t('board:card.sensitivity')}</dt>
          <dd>
            {card.sensitivity !== 'open' && <Icon name="lock" size={14} />}{' '}
            {t(`board:sensitivity.about.${card.sensitivity}`)}
          </dd>
        </div>
        <div>
          <dt>{t('board:card.shared')}</dt>
          <dd>
            {card.shared.length === 0 && t('board:card.shared.none')}
            {card.shared.map((told) => (
              <p key={told.to}>
                {t(told.claimed === card.reading ? 'board:card.shared.true' : 'board:card.shared.shaded', {
                  to: shortOf(view.value, told.to),
                  quarter: quarterOf(view.value, told.round),
                  claimed: cardFigure(view.value, told.claimed, card.unit),
                })}
              </p>
            ))}
          </dd>
        </div>
      </dl>
      <footer class="dialog-foot">
        {can ? (
          <button
            type="button"
            class="button strong"
            onClick={() => {
              board.open.value = { kind: 'share', card: id }
            }}
          >
            {t('board:card.give')}
          </button>
        ) : (
          <p class="small soft">
            {t(view.value.phase === 'board' ? 'board:card.given' : 'board:card.later')}
          </p>
        )}
      </footer>
    </Dialog>
  )
}
