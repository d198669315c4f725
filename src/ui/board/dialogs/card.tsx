import type { ComponentChildren, VNode } from 'preact'
import type { CardView, View } from '../../../schema/index.ts'
import { cardFigure, opened, shortOf, topicTitle } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { Term } from '../../parts/term.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { money, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { age, filled, reading } from '../agency/hand.tsx'
import { useBoard } from '../state.ts'

const Fact = ({ name, children }: { name: string; children: ComponentChildren }): VNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Sure({ view, card }: { view: View; card: CardView }): VNode {
  if (card.truth === null)
    return (
      <>
        {card.noise > 0
          ? t('board:card.noise', {
              noise: card.unit.startsWith('£k') ? money(card.noise) : number(card.noise),
            })
          : t('board:card.exact')}
      </>
    )
  return (
    <>
      <Term id="settled" /> {t('board:card.truth', { value: cardFigure(view, card.truth, card.unit) })}
    </>
  )
}

function Told({ view, card }: { view: View; card: CardView }): VNode {
  if (card.shared.length === 0) return <>{t('board:card.shared.none')}</>
  return (
    <>
      {card.shared.map((told) => (
        <p key={told.to}>
          <Own>
            {t(told.claimed === card.reading ? 'board:card.shared.true' : 'board:card.shared.shaded', {
              to: shortOf(view, told.to),
              quarter: whenOf(view, told.round),
              claimed: cardFigure(view, told.claimed, card.unit),
            })}
          </Own>
        </p>
      ))}
    </>
  )
}

/** What is known of a card besides what it says: how sure, how old, how sensitive, and to whom it was told. */
const Facts = ({ view, card }: { view: View; card: CardView }): VNode => (
  <dl class="facts-list small">
    <Fact name={t('board:card.sure')}>
      <Sure view={view} card={card} />
    </Fact>
    <Fact name={t('board:card.age')}>{age(view, card.taken)}</Fact>
    {card.settles !== null && card.truth === null && (
      <Fact name={t('board:card.settles')}>
        {t('board:card.settles.when', { quarter: whenOf(view, card.settles) })}
      </Fact>
    )}
    <Fact name={t('board:card.sensitivity')}>
      {card.sensitivity !== 'open' && <Icon name="lock" size={14} />}{' '}
      {t(`board:sensitivity.about.${card.sensitivity}`)}
    </Fact>
    <Fact name={t('board:card.shared')}>
      <Told view={view} card={card} />
    </Fact>
  </dl>
)

/** A card in full. */
export function CardDialog({ card: id }: { card: string }): VNode | null {
  const { view: seen, options } = useTable()
  const { open } = useBoard()
  const view = seen.value
  const card = view.mine.cards.find((one) => one.id === id)
  if (!card) return null
  const can = opened(options.value, 'share').some((option) => option.give.card === id)
  const show = (next: typeof open.value) => () => {
    open.value = next
  }
  return (
    <Dialog title={card.title} kicker={topicTitle(view, card.topic)} onClose={show(undefined)}>
      <p class="card-figure num">{reading(view, card)}</p>
      <p {...asWritten()}>{filled(card.text, card.truth ?? card.reading)}</p>
      <p class="soft" {...asWritten()}>
        {card.matters}
      </p>
      <Facts view={view} card={card} />
      <footer class="dialog-foot">
        {can ? (
          <button type="button" class="button strong" onClick={show({ kind: 'share', card: id })}>
            {t('board:card.give')}
          </button>
        ) : (
          <p class="small soft">{t(view.phase === 'board' ? 'board:card.given' : 'board:card.later')}</p>
        )}
      </footer>
    </Dialog>
  )
}
