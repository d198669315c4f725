import type { VNode } from 'preact'
import { bandOf, TRUST_BANDS } from '../../../schema/index.ts'
import { namedOf, opened, seatOf } from '../../lore.ts'
import { Choice, Slider } from '../../parts/field.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Own } from '../../parts/own.tsx'
import { bandName, Road } from '../../parts/road.tsx'
import { bandMeaning } from '../../sentences/trust.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { type Answer, useBoard } from '../state.ts'

const MIDDLE = 300

/** An answer with nothing said of trust. */
const unsaid = ({ need }: Answer): Answer => (need === undefined ? {} : { need })

function Trusted({
  seat,
  answer,
  set,
}: {
  seat: string
  answer: Answer
  set: (answer: Answer) => void
}): VNode {
  const { view } = useTable()
  const { trusted } = answer
  const band = trusted === undefined ? undefined : bandOf(trusted)
  const name = namedOf(view.value, seat)
  const say = (value: number): void => set({ ...answer, trusted: value })
  return (
    <div class="trusted" data-said={trusted !== undefined}>
      <p class="label">
        <Own>{t('board:reflect.trusted', { seat: name })}</Own>
      </p>
      <Slider
        label={t('board:reflect.trusted', { seat: name })}
        value={trusted ?? MIDDLE}
        min={0}
        max={1000}
        step={20}
        text={
          band === undefined
            ? t('board:reflect.unsaid')
            : `${t(`trust:band.${bandName(band)}`)}: ${bandMeaning(band)}`
        }
        marks={[200, 400, 600, 800].map((at) => ({ at, name: String(at) }))}
        onChange={say}
      />
      <p class="trusted-names fine soft" aria-hidden="true">
        {TRUST_BANDS.map((name, at) => (
          <span key={name} data-now={band === at}>
            {t(`trust:band.${name}`)}
          </span>
        ))}
      </p>
      {band === undefined ? (
        <p class="trusted-band">
          <strong>{t('board:reflect.unsaid')}</strong>{' '}
          <span class="small soft">{t('board:reflect.unsaid.about')}</span>{' '}
          <button type="button" class="line-button" onClick={() => say(MIDDLE)}>
            {t('board:reflect.say', { band: t(`trust:band.${bandName(bandOf(MIDDLE))}`) })}
          </button>
        </p>
      ) : (
        <p class="trusted-band">
          <Road band={band} /> <strong>{t(`trust:band.${bandName(band)}`)}</strong>{' '}
          <span class="small soft">{bandMeaning(band)}</span>{' '}
          <button type="button" class="line-button" onClick={() => set(unsaid(answer))}>
            {t('board:reflect.unsay')}
          </button>
        </p>
      )}
    </div>
  )
}

/** The prompts of the reflection: what each other agency needs most, how far it trusts me, and a note to myself. */
export function Reflection(): VNode {
  const { view, options } = useTable()
  const board = useBoard()
  const option = opened(options.value, 'reflect')[0]
  if (!option) return <p class="soft">{t('board:reflect.done')}</p>
  return (
    <div class="reflect">
      <p>{t('board:reflect.intro')}</p>
      {option.about.map(({ seat, needs }) => {
        const at = seatOf(view.value, seat)
        const answer = board.answers.value[seat] ?? {}
        const set = (next: Answer): void => {
          board.answers.value = { ...board.answers.value, [seat]: next }
        }
        const title = (need: string): string =>
          at?.needs.find((one) => one.id === need)?.title || t('board:need.own')
        return (
          <section key={seat} class="reflect-seat" data-role={at?.role} aria-labelledby={`reflect-${seat}`}>
            <h3 id={`reflect-${seat}`} class="seat-title">
              {at && <Mark role={at.role} size={22} />} <span {...asWritten()}>{at?.short}</span>
            </h3>
            <Choice
              legend={t('board:reflect.need', { seat: namedOf(view.value, seat) })}
              name={`need-${seat}`}
              value={answer.need}
              choices={needs.map((need) => ({ value: need, label: title(need) }))}
              onChange={(need) => set({ ...answer, need })}
            />
            <Trusted seat={seat} answer={answer} set={set} />
          </section>
        )
      })}
      <label class="note">
        <span class="label">{t('board:reflect.note')}</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={board.note.value}
          onInput={(event) => {
            board.note.value = event.currentTarget.value
          }}
        />
        <span class="fine soft">{t('board:reflect.note.about')}</span>
      </label>
    </div>
  )
}
