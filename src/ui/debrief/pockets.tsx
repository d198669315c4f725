import type { VNode } from 'preact'
import type { Pocket } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { roleOf } from '../lore.ts'
import { Mark } from '../parts/mark.tsx'
import { money } from '../words/format.ts'
import { pocketName } from './names.ts'
import { say } from './words/index.ts'

const Bar = ({ amount, most, tone }: { amount: number; most: number; tone: 'paid' | 'gain' }): VNode => (
  <span
    class="pocket-bar"
    data-tone={tone}
    data-none={amount === 0}
    style={{ '--share': amount / most }}
    aria-hidden="true"
  />
)

/** Who paid, on the left, and who stood to gain, on the right, on one scale. */
export function Pockets({ view, pockets }: { view: View; pockets: readonly Pocket[] }): VNode | null {
  const gain = (pocket: Pocket): number => Math.max(0, pocket.promised + pocket.received)
  const shown = pockets.filter((pocket) => pocket.to !== 'residents' || gain(pocket) > 0)
  const most = Math.max(...shown.flatMap((pocket) => [pocket.paid, gain(pocket)]))
  if (most <= 0) return null
  return (
    <div class="pockets">
      <h3>{say('money.pockets')}</h3>
      <p class="small soft">{say('money.pockets.about')}</p>
      <table>
        <caption class="unseen">{say('money.pockets')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('money.pockets.paid')}</th>
            <th scope="col">{say('money.pockets.who')}</th>
            <th scope="col">{say('money.pockets.gain')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((pocket) => (
            <tr
              key={pocket.to}
              {...(pocket.to === 'residents' ? {} : { 'data-role': roleOf(view, pocket.to) })}
            >
              <td>
                <span class="pocket" data-tone="paid">
                  <span class="num">{money(pocket.paid)}</span>
                  <Bar amount={pocket.paid} most={most} tone="paid" />
                </span>
              </td>
              <th scope="row">
                {pocket.to !== 'residents' && <Mark role={roleOf(view, pocket.to)} size={15} />}
                {pocketName(view, pocket.to)}
              </th>
              <td>
                <span class="pocket" data-tone="gain">
                  <Bar amount={gain(pocket)} most={most} tone="gain" />
                  <span class="num">{money(gain(pocket))}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
