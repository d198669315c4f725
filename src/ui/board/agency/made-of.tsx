import type { VNode } from 'preact'
import type { CausesView, IndicatorView, View } from '../../../schema/index.ts'
import { type FigureCause, figureAccount, figureCauses } from '../../account/figure.ts'
import { lineName, programmeTitle, shortOf } from '../../lore.ts'
import { Own } from '../../parts/own.tsx'
import { Account } from '../../parts/why.tsx'
import { whenOf } from '../../sentences/when.ts'
import { figure, money, withoutUnit } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'

interface Props {
  view: View
  indicator: IndicatorView
}

/** What everyone knows of a service or programme that acts on a figure. */
function known(cause: FigureCause): string {
  if (cause.of === 'programme') {
    if (cause.ran === undefined) return t('why:model.open')
    return t(cause.ran ? 'why:model.ran' : 'why:model.idle')
  }
  const plan = money(cause.plan ?? 0)
  return cause.spent === undefined
    ? t('why:model.plan', { plan })
    : t('why:model.spent', { spent: money(cause.spent), plan })
}

/** The services, joint programmes and chance that act on a figure or a pressure by the place model. */
export function Causes({ view, of }: { view: View; of: CausesView }): VNode | null {
  const causes = figureCauses(view, of)
  if (causes.length === 0 && !of.weather) return null
  return (
    <>
      <p class="label">{t('why:model.causes')}</p>
      <ul class="bullets fine">
        {causes.map((cause) => (
          <li key={`${cause.seat} ${cause.id}`}>
            <Own>
              {cause.of === 'programme'
                ? programmeTitle(view, cause.id)
                : t('why:model.line', {
                    seat: shortOf(view, cause.seat ?? ''),
                    line: lineName(view, cause.id),
                  })}
            </Own>{' '}
            <span class="soft">({known(cause)})</span>
          </li>
        ))}
        {of.weather && <li>{t('why:model.weather')}</li>}
      </ul>
    </>
  )
}

/** The equations of the model that give the figure, as the scenario writes them. */
function Equations({ of }: { of: CausesView }): VNode | null {
  const { equations } = of
  if (equations.length === 0) return null
  return (
    <details class="more">
      <summary>{t('why:model.written')}</summary>
      {equations.map(({ set, to, note }) => (
        <p key={set} class="fine" {...asWritten()}>
          <code class="equation" translate={false}>
            {set} = {to}
          </code>{' '}
          {note}
        </p>
      ))}
    </details>
  )
}

/** What a figure of the place is, how it came to what was last published, and what acts on it. */
export function MadeOf({ view, indicator }: Props): VNode {
  const made = figureAccount(indicator)
  const shown = (value: number): string => figure(value, indicator.unit, indicator.per)
  // The unit is said once, with what it comes to.
  const alone = (value: number): string => withoutUnit(shown(value))
  const { lag, noise } = indicator
  return (
    <>
      <p {...asWritten()}>{indicator.about}</p>
      {made && (
        <Account
          title={t('why:figure.published')}
          rows={[
            { words: t('why:before'), figure: alone(made.began) },
            ...made.terms.map(({ round, by }) => ({
              words: whenOf(view, round),
              figure: `${by > 0 ? '+' : ''}${alone(by)}`,
            })),
          ]}
          total={shown(made.now)}
        />
      )}
      <p class="fine soft">
        {t(`board:figure.direction.${indicator.better}`)}{' '}
        {lag > 0 ? t('board:figure.lag', { count: lag }) : ''}{' '}
        {noise > 0 ? t('board:figure.noise', { noise: alone(noise) }) : ''}
      </p>
      <Causes view={view} of={indicator.causes} />
      <Equations of={indicator.causes} />
      <p class="fine soft">{t('why:model.note')}</p>
    </>
  )
}
