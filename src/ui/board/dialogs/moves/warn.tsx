import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { lineName, namedOf, opened } from '../../../lore.ts'
import { Choice } from '../../../parts/field.tsx'
import { useTable } from '../../../table.ts'
import { list } from '../../../words/format.ts'
import { t } from '../../../words/index.ts'
import { ActForm } from '../act-form.tsx'
import { ToWhom } from '../to-whom.tsx'

/** Telling those whom a cut would harm that it is coming. */
export function WarnDialog({ line: at }: { line?: string | undefined }): VNode | null {
  const { view, options } = useTable()
  const [warnings] = useState(() => opened(options.value, 'warn'))
  const [line, setLine] = useState(at ?? warnings[0]?.line)
  const option = warnings.find((one) => one.line === line)
  const [to, setTo] = useState<readonly string[]>(option?.to ?? [])
  return (
    <ActForm
      title={t('board:warn.title')}
      kicker={t('board:act.warn')}
      hint={t('board:warn.hint', { share: view.value.rules.leadership.warned / 10 })}
      attention={option?.attention ?? 0}
      button={t('board:warn.button')}
      action={option && to.length > 0 ? { type: 'warn', line: option.line, to: [...to] } : undefined}
    >
      <Choice
        written
        legend={t('board:warn.which')}
        name="warn-line"
        value={line}
        choices={warnings.map((one) => ({
          value: one.line,
          label: lineName(view.value, one.line),
          note: t('board:warn.harms', { seats: list(one.to.map((seat) => namedOf(view.value, seat))) }),
        }))}
        onChange={(id) => {
          setLine(id)
          setTo(warnings.find((one) => one.line === id)?.to ?? [])
        }}
      />
      {option && <ToWhom legend={t('board:warn.to')} seats={option.to} chosen={to} onChange={setTo} />}
    </ActForm>
  )
}
