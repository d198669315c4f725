import type { VNode } from 'preact'
import type { ProgrammeView, View } from '../../../schema/index.ts'
import { SeatLabel } from '../../parts/seat-name.tsx'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { Phrase } from '../../words/phrase.tsx'
import { asWritten } from '../../words/written.ts'

/** Who would gain by a programme, as its paper has it. */
export const GainsList = (props: { view: View; programme: ProgrammeView; small?: boolean }): VNode => (
  <ul class={props.small ? 'gains small' : 'gains'}>
    {props.programme.gains.map((gain, at) => (
      <li key={at}>
        <Phrase
          k={gain.worth > 0 ? 'deal:gain' : 'deal:gain.none'}
          slots={{
            to:
              gain.to === 'residents' ? (
                <strong>{t('deal:residents')}</strong>
              ) : (
                <SeatLabel view={props.view} id={gain.to} />
              ),
            worth: money(gain.worth),
            text: <span {...asWritten()}>{gain.text}</span>,
          }}
        />
      </li>
    ))}
  </ul>
)
