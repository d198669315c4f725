import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { opened, topicTitle } from '../../lore.ts'
import { Choice } from '../../parts/field.tsx'
import { SeatChoice } from '../../parts/seat-choice.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { ActForm } from './act-form.tsx'

/** Asking a seat what it knows about a topic. */
export function RequestDialog({ to }: { to?: string | undefined }): VNode {
  const { view, options } = useTable()
  const requests = opened(options.value, 'request')
  const [seat, setSeat] = useState(to ?? requests[0]?.to ?? '')
  const [topic, setTopic] = useState<string>()
  const option = requests.find((one) => one.to === seat)
  return (
    <ActForm
      title={t('board:request.title')}
      kicker={t('board:act.request')}
      attention={option?.attention ?? 0}
      button={t('board:request.button')}
      action={topic === undefined ? undefined : { type: 'request', to: seat, topic }}
    >
      <Choice
        legend={t('board:request.whom')}
        name="request-seat"
        value={seat}
        choices={requests.map((one) => ({
          value: one.to,
          label: <SeatChoice view={view.value} id={one.to} />,
        }))}
        onChange={(id) => {
          setSeat(id)
          setTopic(undefined)
        }}
      />
      <Choice
        written
        legend={t('board:request.what')}
        name="request-topic"
        value={topic}
        choices={(option?.topics ?? []).map((id) => ({ value: id, label: topicTitle(view.value, id) }))}
        onChange={setTopic}
      />
      <p class="small soft">{t('board:request.hint')}</p>
    </ActForm>
  )
}
