import type { VNode } from 'preact'
import type { FundTerms, Option, View } from '../../../../schema/index.ts'
import { shortOf } from '../../../lore.ts'
import { Amount, Choice, Slider } from '../../../parts/field.tsx'
import { SeatChoice } from '../../../parts/seat-choice.tsx'
import { Term } from '../../../parts/term.tsx'
import { t } from '../../../words/index.ts'

type FundLimits = NonNullable<Extract<Option, { type: 'draft' }>['fund']>

/** What each signatory is first asked for, £k a quarter. */
const FIRST_CONTRIBUTION = 50
/** The gain share that a draft begins with, of 1000: half of a gain flows back to those who paid. */
const FIRST_GAIN = 500

/** Terms of a pooled fund to start from: I host, all pay alike, risks by what each put in, half of the gains shared. */
export const firstTerms = (view: View, limits: FundLimits): FundTerms => ({
  host: view.viewer,
  contributions: [{ seat: view.viewer, amount: Math.min(FIRST_CONTRIBUTION, limits.most) }],
  risk: 'proportional',
  gain: FIRST_GAIN,
})

/** Terms for these parties: who is new pays what I pay; a host who is none of them gives way to me. */
export function termsFor(view: View, terms: FundTerms, parties: readonly string[]): FundTerms {
  const mine = terms.contributions.find((one) => one.seat === view.viewer)?.amount ?? FIRST_CONTRIBUTION
  return {
    ...terms,
    host: parties.includes(terms.host) ? terms.host : view.viewer,
    contributions: parties.map(
      (seat) => terms.contributions.find((one) => one.seat === seat) ?? { seat, amount: mine },
    ),
  }
}

/** The written terms of a pooled fund: host, contributions, who bears a loss, who shares a gain. */
export function FundTermsForm({
  view,
  limits,
  terms,
  onChange,
}: {
  view: View
  limits: FundLimits
  terms: FundTerms
  onChange: (terms: FundTerms) => void
}): VNode {
  return (
    <>
      <Choice
        legend={t('board:fund.who.hosts')}
        name="fund-host"
        value={terms.host}
        choices={terms.contributions.map(({ seat }) => ({
          value: seat,
          label: <SeatChoice view={view} id={seat} />,
        }))}
        onChange={(host) => onChange({ ...terms, host })}
      />
      <fieldset class="choice">
        <legend class="label">{t('board:fund.who.pays')}</legend>
        <div class="fund-amounts">
          {terms.contributions.map(({ seat, amount }) => (
            <Amount
              key={seat}
              label={shortOf(view, seat)}
              value={amount}
              max={limits.most}
              onChange={(value) =>
                onChange({
                  ...terms,
                  contributions: terms.contributions.map((one) =>
                    one.seat === seat ? { seat, amount: value } : one,
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <Choice
        legend={t('board:fund.who.bears')}
        name="fund-risk"
        value={terms.risk}
        choices={limits.risk.map((risk) => ({
          value: risk,
          label: t(`board:fund.risk.${risk}.short`),
          note: t(`board:fund.risk.${risk}`),
        }))}
        onChange={(risk) => onChange({ ...terms, risk })}
      />
      <div class="fund-gain">
        <p class="label">
          {t('board:fund.who.gains', { share: terms.gain / 10 })} <Term id="gain-share" />
        </p>
        <Slider
          label={t('board:fund.gain.label')}
          value={terms.gain}
          min={0}
          max={1000}
          step={50}
          text={t('board:fund.gain', { share: terms.gain / 10 })}
          onChange={(gain) => onChange({ ...terms, gain })}
        />
      </div>
    </>
  )
}
