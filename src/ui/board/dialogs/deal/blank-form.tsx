import type { VNode } from 'preact'
import type { Terms, View } from '../../../../schema/index.ts'
import { labelOf, lineName, programmeTitle, topicTitle } from '../../../lore.ts'
import { Amount, Select } from '../../../parts/field.tsx'
import { whenOf } from '../../../sentences/when.ts'
import { t } from '../../../words/index.ts'
import { type Blank, duesOf, mended, spanOf, verbsOf } from './draft.ts'

interface Props {
  view: View
  terms: Terms
  parties: readonly string[]
  blank: Blank
  onChange: (blank: Blank) => void
}

/** By when a promise is kept: a quarter from the first to the last that is possible. */
function Due({ view, terms, blank, set }: { view: View; terms: Terms; blank: Blank; set: Set }): VNode {
  return (
    <span class="blank-pair">
      <span>{t(blank.verb === 'maintain' ? 'deal:word.until' : 'deal:word.by')}</span>
      <Select
        inline
        label={t('deal:due.label')}
        value={blank.due}
        choices={duesOf(terms, blank).map((round) => ({ value: round, name: whenOf(view, round) }))}
        onChange={(round) => set({ due: round })}
      />
    </span>
  )
}

type Set = (change: Partial<Blank>) => void

function Money({ terms, blank, set }: { terms: Terms; blank: Blank; set: Set }): VNode | null {
  const span = spanOf(terms, blank)
  if (!span) return null
  return (
    <Amount
      inline
      label={t('deal:amount.label')}
      value={blank.amount}
      min={span.min}
      max={span.max}
      onChange={(amount) => set({ amount })}
    />
  )
}

function What({
  view,
  terms,
  blank,
  set,
}: {
  view: View
  terms: Terms
  blank: Blank
  set: Set
}): VNode | null {
  const own = terms.seats[blank.by]
  if (!own) return null
  const pick = (
    label: string,
    value: string,
    ids: readonly string[],
    name: (view: View, id: string) => string,
    key: keyof Blank,
  ): VNode => (
    <Select
      inline
      written
      label={label}
      value={value}
      choices={ids.map((id) => ({ value: id, name: name(view, id) }))}
      onChange={(id) => set({ [key]: id })}
    />
  )
  if (blank.verb === 'fund')
    return pick(
      t('deal:programme.label'),
      blank.programme,
      own.promise.fund.map((one) => one.programme),
      programmeTitle,
      'programme',
    )
  if (blank.verb === 'maintain')
    return pick(
      t('deal:line.label'),
      blank.line,
      own.promise.maintain.map((one) => one.line),
      lineName,
      'line',
    )
  if (blank.verb === 'pay') return null
  const topics = blank.verb === 'tell' ? own.promise.share : own.share
  return (
    <span class="blank-pair">
      <span>{t('deal:word.about')}</span>
      {pick(t('deal:topic.label'), blank.topic, topics, topicTitle, 'topic')}
    </span>
  )
}

/** A term as a sentence with blanks: who, does what, for whom, how much, by when. */
export function BlankForm({ view, terms, parties, blank, onChange }: Props): VNode {
  const set: Set = (change) => onChange(mended(terms, parties, blank, change))
  const binds = parties.filter((seat) => verbsOf(terms, seat).length > 0)
  return (
    <div class="blank">
      <Select
        inline
        label={t('deal:who.label')}
        value={blank.by}
        choices={binds.map((seat) => ({ value: seat, name: labelOf(view, seat) }))}
        onChange={(by) => set({ by })}
      />
      <Select
        inline
        label={t('deal:do.label')}
        value={blank.verb}
        choices={verbsOf(terms, blank.by).map((verb) => ({ value: verb, name: t(`deal:do.${verb}`) }))}
        onChange={(verb) => set({ verb })}
      />
      {(blank.verb === 'pay' || blank.verb === 'share') && (
        <Select
          inline
          label={t('deal:to.label')}
          value={blank.to}
          choices={parties
            .filter((seat) => seat !== blank.by)
            .map((seat) => ({ value: seat, name: labelOf(view, seat) }))}
          onChange={(to) => set({ to })}
        />
      )}
      <What view={view} terms={terms} blank={blank} set={set} />
      <span class="blank-pair">
        {blank.verb === 'maintain' && <span>{t('deal:word.at')}</span>}
        {blank.verb === 'fund' && <span>{t('deal:word.with')}</span>}
        <Money terms={terms} blank={blank} set={set} />
      </span>
      {blank.verb !== 'pay' && blank.verb !== 'share' && (
        <Due view={view} terms={terms} blank={blank} set={set} />
      )}
    </div>
  )
}
