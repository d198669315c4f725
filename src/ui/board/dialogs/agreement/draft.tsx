import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Action, FundTerms, KindView, Option, Options, View } from '../../../../schema/index.ts'
import { namedOf, opened, othersOf } from '../../../lore.ts'
import { Choice } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Own } from '../../../parts/own.tsx'
import { whyClosed } from '../../../sentences/closed.ts'
import { useTable } from '../../../table.ts'
import { list } from '../../../words/format.ts'
import { t } from '../../../words/index.ts'
import { ActForm } from '../act-form.tsx'
import { ToWhom } from '../to-whom.tsx'
import { KindFacts } from './about.tsx'
import { FundTermsForm, firstTerms, termsFor } from './fund-terms.tsx'

type Draft = Extract<Option, { type: 'draft' }>

/** Why these parties cannot have this agreement, in words; undefined when they can. */
function impossible(draft: Draft, parties: readonly string[]): string | undefined {
  const { min, max } = draft.parties
  if (parties.length < min || parties.length > max) return t('board:draft.parties', { min, max })
  if (draft.had.some((set) => parties.every((party) => set.includes(party)))) return t('board:draft.had')
  return undefined
}

/** Those with whom my board would not sign, for want of trust. */
function Distrusted({ view, draft, kind }: { view: View; draft: Draft; kind: KindView }): VNode | null {
  const out = othersOf(view).filter((seat) => !draft.with.includes(seat.id))
  if (out.length === 0 || !kind.needs) return null
  return (
    <p class="fine soft">
      <Own>
        {t('board:draft.distrusted', {
          seats: list(out.map((seat) => namedOf(view, seat.id))),
          facet: t(`trust:facet.${kind.needs.facet}`).toLowerCase(),
          least: kind.needs.least,
        })}
      </Own>
    </p>
  )
}

const kindChoices = (view: View, options: Options, drafts: readonly Draft[]) =>
  view.partnership.kinds.map((kind) => {
    const open = drafts.some((one) => one.kind === kind.id)
    return {
      value: kind.id,
      label: kind.title,
      off: !open,
      ...(open ? {} : { note: whyClosed(view, options, 'draft', kind.id) ?? '' }),
    }
  })

/** Drafting an agreement: which kind, with whom, and for a pooled fund its terms. */
export function DraftDialog({ agreement: at }: { agreement?: string | undefined }): VNode | null {
  const { view, options } = useTable()
  const [drafts] = useState(() => opened(options.value, 'draft'))
  const [chosen, setChosen] = useState(at ?? drafts[0]?.kind)
  const [to, setTo] = useState<readonly string[]>([])
  const [kept, setTerms] = useState<FundTerms>()
  const draft = drafts.find((one) => one.kind === chosen)
  const kind = view.value.partnership.kinds.find((one) => one.id === chosen)
  if (!draft || !kind) return null
  const parties = [view.value.viewer, ...to]
  const terms = draft.fund ? termsFor(view.value, kept ?? firstTerms(view.value, draft.fund), parties) : null
  const problem = to.length === 0 ? undefined : impossible(draft, parties)
  const action: Action = {
    type: 'draft',
    kind: draft.kind,
    with: [...to],
    ...(terms ? { fund: terms } : {}),
  }
  return (
    <ActForm
      title={t('board:draft.title')}
      kicker={t('board:act.draft')}
      hint={t('board:draft.hint')}
      attention={draft.attention}
      button={t('board:draft.button')}
      action={to.length > 0 && problem === undefined ? action : undefined}
    >
      <Choice
        legend={t('board:draft.which')}
        name="draft-kind"
        value={chosen}
        choices={kindChoices(view.value, options.value, drafts)}
        onChange={(id) => {
          setChosen(id)
          setTo([])
        }}
      />
      <KindFacts kind={kind} />
      <ToWhom legend={t('board:draft.with')} seats={draft.with} chosen={to} onChange={setTo} />
      <Distrusted view={view.value} draft={draft} kind={kind} />
      {draft.fund && terms && (
        <FundTermsForm view={view.value} limits={draft.fund} terms={terms} onChange={setTerms} />
      )}
      {problem !== undefined && <Notice icon="warning">{problem}</Notice>}
    </ActForm>
  )
}
