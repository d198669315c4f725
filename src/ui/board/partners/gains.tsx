import type { VNode } from 'preact'
import type { ProgrammeView, View } from '../../../schema/index.ts'
import { shortOf } from '../../lore.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'

/** Who would gain by a programme, as its paper has it. */
export const GainsList = (props: { view: View; programme: ProgrammeView; small?: boolean }): VNode => (
  <ul class={props.small ? 'gains small' : 'gains'}>
    {props.programme.gains.map((gain, at) => (
      <li key={at}>
        {t(gain.worth > 0 ? 'deal:gain' : 'deal:gain.none', {
          to: gain.to === 'residents' ? t('deal:residents') : shortOf(props.view, gain.to),
          worth: money(gain.worth),
          text: gain.text,
        })}
      </li>
    ))}
  </ul>
)
