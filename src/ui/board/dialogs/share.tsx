import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { CardView, Option, View } from '../../../schema/index.ts'
import { opened, topicTitle } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Select } from '../../parts/field.tsx'
import { Cost } from '../../parts/pips.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { age } from '../agency/hand.tsx'
import type { Open } from '../state.ts'
import { ClaimField } from './claim-field.tsx'
import { useSend } from './send.tsx'
import { ToWhom } from './to-whom.tsx'

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
      {t('board:share.about', { topic: topicTitle(view, card.topic), age: age(view, card.taken) })}{' '}
      {card.sensitivity === 'personal' ? t('board:share.personal') : ''} {card.matters}
    </p>
  )
}

/** Giving a card: which, to whom, and what one says that it shows. */
export function ShareDialog({ open }: { open: Extract<Open, { kind: 'share' }> }): VNode {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const [shares] = useState(() => wanted(view.value, opened(options.value, 'share'), open))
  const [chosen, setChosen] = useState(shares[0]?.give.card)
  const [to, setTo] = useState<string[]>(open.to === undefined ? [] : [open.to])
  const [claim, setClaim] = useState<number>()
  const share = shares.find((one) => one.give.card === chosen)
  const card = view.value.mine.cards.find((one) => one.id === chosen)
  return (
    <Dialog title={t('board:share.title')} kicker={t('board:act.share')} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (card && to.length > 0)
            send({ type: 'share', card: card.id, to, ...(claim === undefined ? {} : { claim }) })
        }}
      >
        {shares.length > 1 && (
          <Select
            label={t('board:share.which')}
            value={chosen ?? ''}
            choices={shares.map(({ give }) => ({
              value: give.card,
              name: view.value.mine.cards.find((one) => one.id === give.card)?.title ?? give.card,
            }))}
            onChange={(id) => {
              setChosen(id)
              setClaim(undefined)
              setTo(open.to === undefined ? [] : [open.to])
            }}
          />
        )}
        {card && share && (
          <>
            {shares.length === 1 && <h3>{card.title}</h3>}
            <About view={view.value} card={card} />
            <ClaimField card={card} give={share.give} claim={claim} name="share-how" onChange={setClaim} />
            <ToWhom legend={t('board:share.to')} seats={share.to} chosen={to} onChange={setTo} />
          </>
        )}
        {problem}
        <footer class="dialog-foot">
          <Cost attention={share?.attention ?? 0} />
          <button type="submit" class="button strong" disabled={to.length === 0 || card === undefined}>
            {t('board:share.button')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
