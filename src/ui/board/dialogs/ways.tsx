import type { VNode } from 'preact'
import type { Option, View, Way } from '../../../schema/index.ts'
import { WAYS } from '../../../schema/index.ts'
import { namedOf } from '../../lore.ts'
import { Choice } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Term } from '../../parts/term.tsx'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'

type Share = Extract<Option, { type: 'share' }>

/** The ways in which a personal card can be given, each with whom it reaches and what it rests on in law. */
export function Ways({
  view,
  shares,
  way,
  onChange,
}: {
  view: View
  shares: readonly Share[]
  way: Way | undefined
  onChange: (way: Way) => void
}): VNode {
  const { fine, breach } = view.rules.personal
  const of = (one: Way): Share | undefined => shares.find((share) => share.way === one)
  return (
    <>
      <Choice
        legend={t('board:way.title')}
        name="share-way"
        value={way}
        choices={WAYS.map((one) => {
          const share = of(one)
          return {
            value: one,
            label: t(`board:way.${one}`),
            note: share
              ? t(`board:way.about.${one}`, {
                  seats: list(share.to.map((seat) => namedOf(view, seat))),
                  fine: money(fine),
                })
              : t(`board:way.none.${one}`),
            off: share === undefined,
          }
        })}
        onChange={onChange}
      />
      {way === 'no-basis' && (
        <Notice icon="warning" tone="warn">
          {t('board:way.warning', { share: breach / 10, fine: money(fine) })} <Term id="legal-basis" />
        </Notice>
      )}
    </>
  )
}
