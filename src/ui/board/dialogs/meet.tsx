import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { opened } from '../../lore.ts'
import { Choice } from '../../parts/field.tsx'
import { SeatChoice } from '../../parts/seat-choice.tsx'
import { grievanceWords } from '../../sentences/promise.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { ActForm } from './act-form.tsx'

const NOTHING = 'none'

/** Meeting a seat face to face, and airing an old grievance if one wants to. */
export function MeetDialog({ seat: at }: { seat?: string | undefined }): VNode {
  const { view, options } = useTable()
  const meetings = opened(options.value, 'meet')
  const [seat, setSeat] = useState(at ?? meetings[0]?.with ?? '')
  const [air, setAir] = useState(NOTHING)
  const option = meetings.find((one) => one.with === seat)
  const grievances = view.value.grievances.filter((one) => option?.air.includes(one.id))
  return (
    <ActForm
      title={t('board:meet.title')}
      kicker={t('board:act.meet')}
      hint={t('board:meet.hint')}
      attention={option?.attention ?? 0}
      button={t('board:meet.button')}
      action={option && { type: 'meet', with: seat, ...(air === NOTHING ? {} : { air }) }}
    >
      <Choice
        legend={t('board:meet.whom')}
        name="meet-seat"
        value={seat}
        choices={meetings.map((one) => ({
          value: one.with,
          label: <SeatChoice view={view.value} id={one.with} />,
        }))}
        onChange={(id) => {
          setSeat(id)
          setAir(NOTHING)
        }}
      />
      {grievances.length > 0 && (
        <Choice
          legend={t('board:meet.air')}
          name="meet-air"
          value={air}
          choices={[
            { value: NOTHING, label: t('board:meet.air.none'), note: t('board:meet.air.none.note') },
            ...grievances.map((one) => ({
              value: one.id,
              label: grievanceWords(view.value, one.id),
              note: (
                <>
                  {t(one.of === view.value.viewer ? 'board:meet.air.mine' : 'board:meet.air.theirs')}{' '}
                  <span {...asWritten()}>{one.text}</span>
                </>
              ),
            })),
          ]}
          onChange={setAir}
        />
      )}
    </ActForm>
  )
}
