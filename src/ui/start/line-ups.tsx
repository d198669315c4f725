import type { VNode } from 'preact'
import { Choice } from '../parts/field.tsx'
import { t } from '../words/index.ts'
import type { LineUp } from './model.ts'

const OWN = 'own'

/** Which of the named tables these partners are; undefined when they were chosen one by one. */
export const lineUpOf = (lineUps: readonly LineUp[], partners: readonly string[]): LineUp | undefined =>
  lineUps.find((one) => one.partners.join() === partners.join())

/** How hard the others make it: a choice of named tables, which sets who plays each seat. */
export function LineUps({
  lineUps,
  partners,
  onChange,
}: {
  lineUps: readonly LineUp[]
  /** Who plays the other seats now, in their order. */
  partners: readonly string[]
  onChange: (lineUp: LineUp) => void
}): VNode {
  const now = lineUpOf(lineUps, partners)
  const named = lineUps.map((one) => ({
    value: one.id,
    label: t(`start:lineup.${one.id}`),
    note: `${t(`start:lineup.${one.id}.about`)} ${t('start:lineup.won', { won: one.won })}`,
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
      <p class="fine soft">{t('start:lineup.measured')}</p>
    </div>
  )
}
