import type { VNode } from 'preact'
import type { Clause, View } from '../../../schema/index.ts'
import { assuranceOf, basesOf, type Risk, risksOf, stakesOf } from '../../account/deal.ts'
import { namedOf, programmeTitle } from '../../lore.ts'
import { Own } from '../../parts/own.tsx'
import { SeatLabel } from '../../parts/seat-name.tsx'
import { Term } from '../../parts/term.tsx'
import { list, money, moneyChange, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'

interface Props {
  view: View
  clauses: readonly Clause[]
  parties: readonly string[]
  /** Whether nobody has to agree: a promise of one’s own. */
  alone?: boolean
}

const sum = (amount: number): string => (amount === 0 ? '–' : moneyChange(amount))

function riskWords(view: View, risk: Risk): string {
  switch (risk.of) {
    case 'word': {
      const seat = namedOf(view, risk.seat)
      const { kept, broken } = risk
      const trust = number(risk.trust)
      return kept + broken === 0
        ? t('why:risk.word.new', { seat, trust })
        : t('why:risk.word', { seat, trust, kept, judged: kept + broken })
    }
    case 'unbound':
      return t('why:risk.unbound', {
        programme: programmeTitle(view, risk.programme),
        seats: list(risk.seats.map((seat) => namedOf(view, seat))),
      })
    case 'unknown':
      return t('why:risk.unknown', { programme: programmeTitle(view, risk.programme), card: risk.card })
    case 'short':
      return t('why:risk.short', { amount: money(risk.amount) })
    default:
      return t(`why:risk.${risk.of}`)
  }
}

/** What each side gives now and later, and is thought to gain. */
function Sides({ view, clauses, parties, alone = false }: Props): VNode {
  return (
    <table class="account stakes">
      <caption>{t(alone ? 'why:stakes.alone' : 'why:stakes.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('why:stakes.now')}</th>
          <th scope="col">{t('why:stakes.later')}</th>
          <th scope="col">{t('why:stakes.gain')}</th>
        </tr>
      </thead>
      <tbody>
        {stakesOf(view, clauses, parties).map(({ seat, now, later, gain }) => (
          <tr key={seat}>
            <th scope="row">
              <SeatLabel view={view} id={seat} />
            </th>
            <td class="num">{sum(now)}</td>
            <td class="num">{sum(later)}</td>
            <td class="num">{gain === 0 ? '–' : money(gain)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the terms of a deal come to: costs now and later, assurance, the law, what is thought to be gained, and what could go wrong. */
export function Stakes({ view, clauses, parties, alone = false }: Props): VNode | null {
  if (clauses.length === 0) return null
  const lost = assuranceOf(view, clauses)
  const risks = risksOf(view, clauses, parties)
  return (
    <section class="stakes-all">
      <Sides view={view} clauses={clauses} parties={parties} alone={alone} />
      <p class="fine soft">{t('why:stakes.note')}</p>
      {clauses.some((clause) => clause.do === 'pay' && clause.by !== view.viewer) && (
        <p class="small">
          {t('why:stakes.before')} <Term id="overhead" />
        </p>
      )}
      {lost > 0 && (
        <p class="small">
          {t('deal:overhead', { amount: money(lost) })} <Term id="overhead" />
        </p>
      )}
      <h3>{t('why:basis.title')}</h3>
      <ul class="bullets small">
        {basesOf(view, clauses).map((basis) => (
          <li key={basis}>{t(`why:basis.${basis}`)}</li>
        ))}
      </ul>
      <p class="account-terms small">
        <Term id="legal-basis" />
        {clauses.some((clause) => clause.do === 'pay') && <Term id="payments" />}
      </p>
      {risks.length > 0 && (
        <>
          <h3>{t('why:risk.title')}</h3>
          <ul class="bullets small">
            {risks.map((risk, at) => (
              <li key={at}>
                <Own>{riskWords(view, risk)}</Own>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
