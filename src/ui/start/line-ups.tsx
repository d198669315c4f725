import type { VNode } from 'preact'
import { Choice } from '../parts/field.tsx'
import { t } from '../words/index.ts'
import type { LineUp } from './model.ts'

const OWN = 'own'

/** Which of the named tables these partners are; undefined when they were chosen one by one. */
const lineUpOf = (lineUps: readonly LineUp[], partners: readonly string[]): LineUp | undefined =>
  lineUps.find((one) => one.partners.join() === partners.join())

/** What a table wins of what could be won together, in words; at most nothing where it loses by it. */
const wonBy = (won: number | undefined): string =>
  won === undefined ? '' : t(won > 0 ? 'start:lineup.won' : 'start:lineup.won.nothing', { won })

/** How hard the others make it: a choice of named tables, which sets who plays each seat. */
export function LineUps({
  lineUps,
  won,
  partners,
  onChange,
}: {
  lineUps: readonly LineUp[]
  /** How much of what joint play could win each wins in the place that is chosen, in percent, where it was measured. */
  won: Readonly<Record<string, number>>
  /** Who plays the other seats now, in their order. */
  partners: readonly string[]
  onChange: (lineUp: LineUp) => void
}): VNode {
  const now = lineUpOf(lineUps, partners)
  const named = lineUps.map((one) => ({
    value: one.id,
    label: t(`start:lineup.${one.id}`),
    note: [t(`start:lineup.${one.id}.about`), wonBy(won[one.id])].join(' ').trim(),
  }))
  // Who is chosen seat by seat makes a table of one's own: it is shown as what is chosen, and cannot itself be chosen.
  const own = { value: OWN, label: t('start:lineup.own'), note: t('start:lineup.own.about'), off: true }
  return (
    <div class="line-ups">
      <Choice<string>
        legend={t('start:lineup')}
        name="line-up"
        value={now?.id ?? OWN}
        choices={now ? named : [...named, own]}
        onChange={(id) => {
          const chosen = lineUps.find((one) => one.id === id)
          if (chosen) onChange(chosen)
        }}
      />
      <p class="fine soft">
        {now === undefined || won[now.id] === undefined
          ? t('start:lineup.change')
          : t('start:lineup.measured')}
      </p>
    </div>
  )
}
