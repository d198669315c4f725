import type { VNode } from 'preact'
import type { CardView, Giveable } from '../../../schema/index.ts'
import { cardFigure } from '../../lore.ts'
import { Choice, Slider } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Term } from '../../parts/term.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { filled } from '../agency/hand.tsx'

interface Props {
  card: CardView
  give: Giveable
  claim: number | undefined
  name: string
  onChange: (claim: number | undefined) => void
}

/** Columns that bring what is said of one’s own reading beneath its mark, `share` of the way from the one end to the other. */
const endsAt = (share: number): { gridTemplateColumns: string } => ({
  gridTemplateColumns: `auto ${share}fr auto ${1 - share}fr auto`,
})

/** As it is, or shaded: what one says that a card shows, with what that would mean. */
export function ClaimField({ card, give, claim, name, onChange }: Props): VNode {
  const { view } = useTable()
  const { min, max } = give.claim
  const said = claim ?? give.reading
  return (
    <div class="claim-field">
      {min < max && (
        <Choice
          legend={t('board:share.how')}
          name={name}
          value={claim === undefined ? 'true' : 'shaded'}
          choices={[
            {
              value: 'true',
              label: t('board:share.true'),
              note: t('board:share.true.note', { value: cardFigure(view.value, give.reading, card.unit) }),
            },
            { value: 'shaded', label: t('board:share.shaded'), note: t('board:share.shaded.note') },
          ]}
          onChange={(how) => onChange(how === 'true' ? undefined : give.reading)}
        />
      )}
      {claim !== undefined && (
        <div class="shade">
          <Slider
            label={t('board:share.claim')}
            value={claim}
            min={min}
            max={max}
            text={cardFigure(view.value, claim, card.unit)}
            marks={[{ at: give.reading, name: t('board:share.reading') }]}
            onChange={onChange}
          />
          <div class="shade-ends fine soft" style={endsAt((give.reading - min) / (max - min))}>
            <span class="num">{cardFigure(view.value, min, card.unit)}</span>
            <span>{t('board:share.yours', { value: cardFigure(view.value, give.reading, card.unit) })}</span>
            <span class="num">{cardFigure(view.value, max, card.unit)}</span>
          </div>
        </div>
      )}
      <blockquote class="saying">
        <p {...asWritten()}>{filled(card.text, said)}</p>
      </blockquote>
      {claim !== undefined && claim !== give.reading && (
        <Notice icon="warning" tone="warn">
          {t('board:share.warning')} <Term id="shaded" />
        </Notice>
      )}
    </div>
  )
}
