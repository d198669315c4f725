import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Action, CardView, Giveable, Option, View, Way } from '../../../schema/index.ts'
import { namedOf, opened, topicTitle } from '../../lore.ts'
import { Select } from '../../parts/field.tsx'
import { Own } from '../../parts/own.tsx'
import { useTable } from '../../table.ts'
import { begun } from '../../words/article.ts'
import { list } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { age } from '../agency/hand.tsx'
import type { Open } from '../state.ts'
import { ActForm } from './act-form.tsx'
import { ClaimField } from './claim-field.tsx'
import { ToWhom } from './to-whom.tsx'
import { Ways } from './ways.tsx'

type Share = Extract<Option, { type: 'share' }>

/** The shares that a dialog was opened for: of one card, on one topic, to one seat, or all. */
const wanted = (view: View, shares: readonly Share[], open: Extract<Open, { kind: 'share' }>): Share[] =>
  shares.filter(
    ({ give, to }) =>
      (open.card === undefined || give.card === open.card) &&
      (open.to === undefined || to.includes(open.to)) &&
      (open.topic === undefined ||
        view.mine.cards.some((card) => card.id === give.card && card.topic === open.topic)),
  )

function About({ view, card }: { view: View; card: CardView }): VNode {
  return (
    <p class="small soft">
      <Own>{t('board:share.about', { topic: topicTitle(view, card.topic), age: age(view, card.taken) })}</Own>{' '}
      {card.sensitivity === 'personal' ? t('board:share.personal') : ''}{' '}
      <span {...asWritten()}>{card.matters}</span>
    </p>
  )
}

/** The way to begin with: by agreement where there is one, else without names; never without a basis in law. */
const firstWay = (ways: readonly Share[]): Way | undefined =>
  (ways.find((one) => one.way === 'agreement') ?? ways.find((one) => one.way === 'anonymised'))?.way ??
  undefined

/** What is given when it can only be given as it reads. */
const asRead = (give: Giveable): Giveable => ({
  ...give,
  claim: { min: give.reading, max: give.reading },
})

/** Seats of a choice to which the card can only be given as it reads. */
const exactOf = (share: Share | undefined, to: readonly string[]): string[] =>
  (share?.give.exact ?? []).filter((seat) => to.includes(seat))

/** Giving a card: which, in which way if it is about people, to whom, and what one says that it shows. */
export function ShareDialog({ open }: { open: Extract<Open, { kind: 'share' }> }): VNode {
  const { view, options } = useTable()
  const first = open.to === undefined ? [] : [open.to]
  const [shares] = useState(() => wanted(view.value, opened(options.value, 'share'), open))
  const [chosen, setChosen] = useState(shares[0]?.give.card)
  const [wantedWay, setWay] = useState<Way>()
  const [to, setTo] = useState<string[]>(first)
  const [claimed, setClaim] = useState<number>()
  const ways = shares.filter((one) => one.give.card === chosen)
  const personal = ways.some((one) => one.way !== null)
  const way = personal ? (wantedWay ?? firstWay(ways)) : undefined
  const share = personal ? ways.find((one) => one.way === way) : ways[0]
  const card = view.value.mine.cards.find((one) => one.id === chosen)
  const seats = to.filter((seat) => share?.to.includes(seat))
  const exact = exactOf(share, seats)
  const claim = exact.length > 0 ? undefined : claimed
  const cards = [...new Set(shares.map(({ give }) => give.card))]
  const action: Action | undefined =
    card && share && seats.length > 0
      ? {
          type: 'share',
          card: card.id,
          to: seats,
          ...(claim === undefined ? {} : { claim }),
          ...(way ? { way } : {}),
        }
      : undefined
  return (
    <ActForm
      title={t('board:share.title')}
      kicker={t('board:act.share')}
      attention={share?.attention ?? 0}
      button={t('board:share.button')}
      action={action}
    >
      {cards.length > 1 && (
        <Select
          written
          label={t('board:share.which')}
          value={chosen ?? ''}
          choices={cards.map((id) => ({
            value: id,
            name: view.value.mine.cards.find((one) => one.id === id)?.title ?? id,
          }))}
          onChange={(id) => {
            setChosen(id)
            setWay(undefined)
            setClaim(undefined)
            setTo(first)
          }}
        />
      )}
      {cards.length === 1 && card && <h3 {...asWritten()}>{card.title}</h3>}
      {card && <About view={view.value} card={card} />}
      {personal && <Ways view={view.value} shares={ways} way={way} onChange={setWay} />}
      {card && share && (
        <>
          <ClaimField
            card={card}
            give={exact.length > 0 ? asRead(share.give) : share.give}
            claim={claim}
            name="share-how"
            onChange={setClaim}
          />
          {exact.length > 0 && (
            <p class="fine soft">
              {t('board:share.exact', { seats: begun(list(exact.map((seat) => namedOf(view.value, seat)))) })}
            </p>
          )}
          <ToWhom legend={t('board:share.to')} seats={share.to} chosen={seats} onChange={setTo} />
        </>
      )}
    </ActForm>
  )
}
