import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { opened } from '../../../lore.ts'
import { Choice } from '../../../parts/field.tsx'
import { Term } from '../../../parts/term.tsx'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { programmeState } from '../../partners/programmes.tsx'
import { ActForm } from '../act-form.tsx'

/** Working with residents on a programme, so that it fits those whom it is for. */
export function EngageDialog({ programme: at }: { programme?: string | undefined }): VNode | null {
  const { view, options } = useTable()
  const [choices] = useState(() => opened(options.value, 'engage'))
  const [programme, setProgramme] = useState(at ?? choices[0]?.programme)
  const option = choices.find((one) => one.programme === programme)
  return (
    <ActForm
      title={t('board:engage.title')}
      kicker={t('board:act.engage')}
      hint={
        <>
          {t('board:engage.hint')} <Term id="co-production" />
        </>
      }
      attention={option?.attention ?? 0}
      button={t('board:engage.button')}
      action={option ? { type: 'engage', programme: option.programme } : undefined}
    >
      <Choice
        written
        legend={t('board:engage.which')}
        name="engage-programme"
        value={programme}
        choices={choices.map((one) => {
          const programme = view.value.programmes.find(({ id }) => id === one.programme)
          return {
            value: one.programme,
            label: programme?.title ?? one.programme,
            ...(programme ? { note: programmeState(programme) } : {}),
          }
        })}
        onChange={setProgramme}
      />
    </ActForm>
  )
}
