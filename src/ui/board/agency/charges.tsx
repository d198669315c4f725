import type { VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { Account, Why } from '../../parts/why.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { Causes } from './made-of.tsx'

type Pressure = View['mine']['pressures'][number]

/** What a pressure came to so far, quarter by quarter, and what acts on it. */
function Made({ view, pressure }: { view: View; pressure: Pressure }): VNode {
  const paid = view.mine.charges.filter(({ charge }) => charge === pressure.charge)
  return (
    <>
      <Account
        title={pressure.title}
        rows={paid.map(({ round, amount }) => ({ words: whenOf(view, round), figure: money(amount) }))}
        total={money(paid.reduce((sum, { amount }) => sum + amount, 0))}
      />
      <p class="fine soft">{t('why:pressure.about')}</p>
      <Causes view={view} of={pressure.causes} />
    </>
  )
}

/** What the state of the place has cost me so far, pressure by pressure. */
export function Charges(): VNode | null {
  const { view } = useTable()
  const { charges, pressures } = view.value.mine
  const met = pressures.filter(({ charge }) => charges.some((one) => one.charge === charge))
  if (met.length === 0) return null
  return (
    <Fold title={t('board:charges.title')} open={false}>
      <ul class="charges small">
        {met.map((pressure) => {
          const paid = charges.filter(({ charge }) => charge === pressure.charge)
          const value = money(paid.reduce((sum, { amount }) => sum + amount, 0))
          return (
            <li key={pressure.charge}>
              <span {...asWritten()}>{pressure.title}</span>
              <span class="num">
                <Why title={pressure.title} value={value}>
                  {() => <Made view={view.value} pressure={pressure} />}
                </Why>
              </span>
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
