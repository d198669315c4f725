import type { VNode } from 'preact'
import type { AgreementView, KindView, View } from '../../../../schema/index.ts'
import { namedOf, object, quarterYearOf, shortOf } from '../../../lore.ts'
import { Icon } from '../../../parts/icon.tsx'
import { Own } from '../../../parts/own.tsx'
import { Term } from '../../../parts/term.tsx'
import { begun } from '../../../words/article.ts'
import type { TermId } from '../../../words/en/term.ts'
import { list, money } from '../../../words/format.ts'
import { t } from '../../../words/index.ts'
import { asWritten } from '../../../words/written.ts'

type Gift = keyof KindView['gives']
const GIFTS: readonly Gift[] = ['personal', 'current', 'books', 'fund', 'attention', 'overhead', 'vote']

/** What a kind of agreement gives those who sign it, and what it asks of them. */
export function KindFacts({ kind }: { kind: KindView }): VNode {
  const gifts = GIFTS.filter((gift) => {
    const given = kind.gives[gift]
    return given === true || (typeof given === 'number' && given > 0)
  })
  return (
    <>
      <p class="small" {...asWritten()}>
        {kind.text}
      </p>
      <ul class="needs small">
        {gifts.map((gift) => (
          <li key={gift}>
            <Icon name="check" size={15} />
            <span>{t(`board:agreement.gives.${gift}`)}</span>
          </li>
        ))}
        {kind.needs && (
          <li>
            <Icon name="lock" size={15} />
            <span>
              {t('board:agreement.needs', {
                facet: t(`trust:facet.${kind.needs.facet}`).toLowerCase(),
                least: kind.needs.least,
              })}
            </span>
          </li>
        )}
        <li>
          <Icon name="leave" size={15} />
          <span>{t('board:agreement.leaving', { count: kind.notice })}</span>
        </li>
      </ul>
      <Law kind={kind} />
    </>
  )
}

const LAW = ['personal', 'books', 'fund', 'vote'] as const
const TERMS = {
  personal: ['data-sharing', 'legal-basis'],
  books: ['open-book'],
  fund: ['pooled-fund', 'gain-share'],
  vote: ['joint-board'],
} as const

/** What an agreement rests on in law and what could go wrong with it, by what it gives. */
function Law({ kind }: { kind: KindView }): VNode | null {
  const parts = LAW.filter((part) => kind.gives[part] === true || Number(kind.gives[part]) > 0)
  if (parts.length === 0) return null
  return (
    <>
      <ul class="bullets small">
        {parts.map((part) => (
          <li key={part}>{t(`why:law.${part}`)}</li>
        ))}
      </ul>
      <p class="account-terms small">
        {parts
          .flatMap((part): readonly TermId[] => TERMS[part])
          .map((id) => (
            <Term key={id} id={id} />
          ))}
      </p>
    </>
  )
}

/** The terms of a pooled fund, one sentence each. */
export function FundFacts({ view, fund }: { view: View; fund: NonNullable<AgreementView['fund']> }): VNode {
  const { terms, balance, paid_in } = fund
  const amounts = (of: readonly { seat: string; amount: number }[]): string =>
    list(of.map((one) => `${shortOf(view, one.seat)} ${money(one.amount)}`))
  return (
    <ul class="terms">
      <li>
        <Own>{t('board:fund.host', { host: object(view, terms.host) })}</Own>
      </li>
      <li>
        <Own>{t('board:fund.contributions', { amounts: amounts(terms.contributions) })}</Own>
      </li>
      <li>{t(`board:fund.risk.${terms.risk}`)}</li>
      <li>{terms.gain > 0 ? t('board:fund.gain', { share: terms.gain / 10 }) : t('board:fund.gain.none')}</li>
      {paid_in.some((one) => one.amount > 0) && (
        <li>
          <Own>{t('board:fund.sofar', { amounts: amounts(paid_in), balance: money(balance) })}</Own>
        </li>
      )}
    </ul>
  )
}

/** Where an agreement stands: who signed, since when, who leaves. */
export function Standing({ view, agreement }: { view: View; agreement: AgreementView }): VNode {
  const names = (seats: readonly string[]): string => list(seats.map((seat) => object(view, seat)))
  return (
    <ul class="small">
      <li>
        <Own>{t('board:agreement.between', { seats: names(agreement.parties) })}</Own>
      </li>
      {agreement.status === 'drafted' && (
        <li>
          <Own>{t('board:agreement.signedby', { seats: names(agreement.signed) })}</Own>
        </li>
      )}
      {agreement.began !== null && (
        <li>{t('board:agreement.began', { quarter: quarterYearOf(view, agreement.began) })}</li>
      )}
      {agreement.leaving.map((one) => (
        <li key={one.seat} class="bad">
          {t('board:agreement.leaves', {
            seat: begun(namedOf(view, one.seat)),
            quarter: quarterYearOf(view, one.after),
          })}
        </li>
      ))}
    </ul>
  )
}
