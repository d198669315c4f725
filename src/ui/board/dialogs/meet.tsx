import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { opened, roleOf, shortOf } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Choice } from '../../parts/field.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Cost } from '../../parts/pips.tsx'
import { grievanceWords } from '../../sentences/promise.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { useSend } from './send.tsx'

const NOTHING = 'none'

/** Meeting a seat face to face, and airing an old grievance if one wants to. */
export function MeetDialog({ seat: at }: { seat?: string | undefined }): VNode {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const meetings = opened(options.value, 'meet')
  const [seat, setSeat] = useState(at ?? meetings[0]?.with ?? '')
  const [air, setAir] = useState(NOTHING)
  const option = meetings.find((one) => one.with === seat)
  const grievances = view.value.grievances.filter((one) => option?.air.includes(one.id))
  return (
    <Dialog title={t('board:meet.title')} kicker={t('board:act.meet')} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          send({ type: 'meet', with: seat, ...(air === NOTHING ? {} : { air }) })
        }}
      >
        <p class="small soft">{t('board:meet.hint')}</p>
        <Choice
          legend={t('board:meet.whom')}
          name="meet-seat"
          value={seat}
          choices={meetings.map((one) => ({
            value: one.with,
            label: (
              <span class="seat-choice" data-role={roleOf(view.value, one.with)}>
                <Mark role={roleOf(view.value, one.with)} size={16} /> {shortOf(view.value, one.with)}
              </span>
            ),
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
                note: one.text,
              })),
            ]}
            onChange={setAir}
          />
        )}
        {problem}
        <footer class="dialog-foot">
          <Cost attention={option?.attention ?? 0} />
          <button type="submit" class="button strong" disabled={option === undefined}>
            {t('board:meet.button')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
