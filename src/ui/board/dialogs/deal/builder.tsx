import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Terms, View } from '../../../../schema/index.ts'
import { Icon } from '../../../parts/icon.tsx'
import { t } from '../../../words/index.ts'
import { asWritten } from '../../../words/written.ts'
import { GainsList } from '../../partners/gains.tsx'
import { Stakes } from '../../partners/stakes.tsx'
import { BlankForm } from './blank-form.tsx'
import { type Blank, clauseOf, firstBlank, mended, type Term } from './draft.ts'
import { TermList } from './term-list.tsx'

/** What is known of who would gain from the programmes of these terms. */
function Gains({ view, terms }: { view: View; terms: readonly Term[] }): VNode | null {
  const ids = terms.flatMap(({ clause }) =>
    clause.do === 'pledge' && clause.promise.of === 'fund' ? [clause.promise.programme] : [],
  )
  const programmes = view.programmes.filter((programme) => ids.includes(programme.id))
  if (programmes.length === 0) return null
  return (
    <details class="more">
      <summary class="small">{t('deal:gains')}</summary>
      {programmes.map((programme) => (
        <div key={programme.id} class="small">
          <strong {...asWritten()}>{programme.title}</strong>
          <GainsList view={view} programme={programme} />
        </div>
      ))}
    </details>
  )
}

interface Props {
  view: View
  terms: Terms
  parties: readonly string[]
  written: readonly Term[]
  onChange: (written: Term[]) => void
}

/** Writes the terms of a deal, one sentence at a time. */
export function Builder({ view, terms, parties, written, onChange }: Props): VNode {
  const [kept, setBlank] = useState<Blank>(() => firstBlank(terms, parties))
  const blank = mended(terms, parties, kept, {})
  const full = written.length >= terms.most
  const add = (): void => {
    const clause = clauseOf(blank)
    const card =
      clause.do === 'share' && clause.by === view.viewer ? terms.cards[clause.topic]?.[0]?.card : undefined
    onChange([...written, { clause, ...(card === undefined ? {} : { fill: { card } }) }])
    const next = parties.find((seat) => seat !== blank.by)
    if (next) setBlank(mended(terms, parties, blank, { by: next }))
  }
  return (
    <>
      <h3>{t('deal:terms')}</h3>
      <TermList view={view} terms={written} allowed={terms} onChange={onChange} />
      <fieldset class="add-term">
        <legend class="label">{t('deal:add')}</legend>
        {full ? (
          <p class="small soft">{t('deal:add.full', { count: terms.most })}</p>
        ) : (
          <>
            <BlankForm view={view} terms={terms} parties={parties} blank={blank} onChange={setBlank} />
            <button type="button" class="button small" disabled={parties.length < 2} onClick={add}>
              <Icon name="plus" size={16} /> {t('deal:add.button')}
            </button>
          </>
        )}
      </fieldset>
      <Stakes view={view} clauses={written.map(({ clause }) => clause)} parties={parties} />
      <Gains view={view} terms={written} />
    </>
  )
}
