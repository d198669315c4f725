import type { VNode } from 'preact'
import { FACETS, type Facet, type View } from '../../../schema/index.ts'
import { type FacetAccount, trustAccount } from '../../account/trust.ts'
import { namedOf, type SeatView, trustIn } from '../../lore.ts'
import { Meter } from '../../parts/notice.tsx'
import { Own } from '../../parts/own.tsx'
import { Account, type AccountRow, Why } from '../../parts/why.tsx'
import { trustCause } from '../../sentences/cause.ts'
import { Told } from '../../sentences/slots.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { begun, named } from '../../words/article.ts'
import { change, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'

/** How many moves are told one by one; those before are one sum. */
const TOLD = 9

/** What a facet is made of: the history, the moves long ago as one, then each cause of the latest quarters. */
function facetRows(view: View, { began, terms }: FacetAccount): AccountRow[] {
  const latest = terms.slice(-TOLD)
  const earlier = terms.slice(0, terms.length - latest.length)
  const first = latest[0]
  const before = earlier.reduce((sum, one) => sum + one.by, 0)
  return [
    { words: t('why:trust.history'), figure: number(began) },
    ...(first && earlier.length > 0
      ? [{ words: t('why:trust.earlier', { quarter: whenOf(view, first.round) }), figure: change(before) }]
      : []),
    ...latest.map(({ round, because, story, by }) => ({
      words: (
        <>
          {whenOf(view, round)}: <Told view={view} told={trustCause(view, because, story)} />
        </>
      ),
      figure: change(by),
    })),
  ]
}

/** What the overall figure is made of: each facet by its weight, and what rounding to whole points did. */
function overallRows(accounts: readonly FacetAccount[], overall: number): AccountRow[] {
  const exact = accounts.reduce((sum, { now, weight }) => sum + now * weight, 0)
  const off = overall * 1000 - exact
  const rows = accounts.map(({ facet, now, weight }) => ({
    words: begun(t('why:trust.weighs', { facet: t(`trust:facet.${facet}`), now, share: weight / 10 })),
    figure: number((now * weight) / 1000),
  }))
  return off === 0 ? rows : [...rows, { words: t('why:rounding'), figure: change(off / 1000) }]
}

/** My overall trust in a seat, as a number that answers for itself. */
export function WhyTrust({ view, seat }: { view: View; seat: SeatView }): VNode | null {
  const { events } = useTable()
  const trust = trustIn(view, seat.id)
  if (!trust) return null
  const { overall } = trust.now
  const title = t('why:trust.overall', { seat: namedOf(view, seat.id) })
  return (
    <Why title={title} value={number(overall)} terms={['trust']}>
      {() => (
        <>
          <Account
            title={title}
            rows={overallRows(trustAccount(view, events.value, seat.id), overall)}
            total={number(overall)}
          />
          <p class="fine soft">{t('why:trust.theirs')}</p>
        </>
      )}
    </Why>
  )
}

function FacetRow({ view, seat, facet }: { view: View; seat: SeatView; facet: Facet }): VNode | null {
  const { events } = useTable()
  const trust = trustIn(view, seat.id)
  if (!trust) return null
  const name = t(`trust:facet.${facet}`)
  const value = number(trust.now[facet])
  return (
    <li>
      <span class="facet-name">
        {name} <span class="fine soft">{t(`trust:facet.about.${facet}`)}</span>
      </span>
      <Meter value={trust.now[facet]} label={`${name}: ${t('trust:of', { overall: trust.now[facet] })}`} />
      <span class="num small">
        <Why title={t('why:trust.facet', { seat: named(seat.short), facet: name })} value={value}>
          {() => {
            const made = trustAccount(view, events.value, seat.id).find((one) => one.facet === facet)
            return (
              <>
                {made && (
                  <Account
                    title={t('why:trust.facet', { seat: named(seat.short), facet: name })}
                    rows={facetRows(view, made)}
                    total={value}
                  />
                )}
                {facet === 'integrity' && trust.cap < 1000 && (
                  <p>{t('trust:why.cap', { cap: number(trust.cap) })}</p>
                )}
              </>
            )
          }}
        </Why>
      </span>
    </li>
  )
}

/** The three facets of my trust in a seat, each with what made it. */
export const Facets = ({ view, seat }: { view: View; seat: SeatView }): VNode => (
  <div class="facets">
    <p class="label">
      <Own>{t('board:partner.facets', { seat: named(seat.short) })}</Own>
    </p>
    <ul>
      {FACETS.map((facet) => (
        <FacetRow key={facet} view={view} seat={seat} facet={facet} />
      ))}
    </ul>
  </div>
)
