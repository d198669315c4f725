import type { VNode } from 'preact'
import { Select } from '../parts/field.tsx'
import { Mark } from '../parts/mark.tsx'
import type { Persona } from '../table.ts'
import { named } from '../words/article.ts'
import { t } from '../words/index.ts'
import { asWritten } from '../words/written.ts'
import { standingOf } from './difficulty.tsx'
import type { Offer, OfferedSeat } from './model.ts'

interface Props {
  readonly offer: Offer
  readonly personas: readonly Persona[]
  readonly mine: string
  /** Who plays each of the other seats, by the seat’s id. */
  readonly partners: Readonly<Record<string, string>>
  readonly onSeat: (seat: string) => void
  readonly onPartner: (seat: string, persona: string) => void
}

/** In place of a persona: another person at this device. */
export const PERSON = 'person'

/** What is worth knowing of a seat before taking it. */
function Like({ offer, seat }: { offer: Offer; seat: OfferedSeat }): VNode {
  const standing = offer.measured && standingOf(offer.measured, seat.id)
  return (
    <span class="seat-like fine">
      {t(`start:like.${seat.role}`)}
      {seat.ringfenced && ` ${t('start:like.ringfenced')}`}
      {standing !== undefined && <strong> {t(`start:like.${standing}`)}</strong>}
    </span>
  )
}

function One({ seat, ...rest }: Props & { readonly seat: OfferedSeat }): VNode {
  const mine = rest.mine === seat.id
  const held = rest.partners[seat.id] ?? ''
  const persona = rest.personas.find(({ id }) => id === held)
  return (
    <div class="seat-place" data-role={seat.role} data-mine={mine}>
      <label class="seat-card">
        <input
          type="radio"
          name="seat"
          value={seat.id}
          checked={mine}
          onChange={() => rest.onSeat(seat.id)}
        />
        <span class="seat-words">
          <span class="seat-short">
            <Mark role={seat.role} size={24} /> {seat.short}
          </span>
          <span class="fine soft" {...asWritten()}>
            {seat.name}
          </span>
          <span class="small" {...asWritten()}>
            {seat.about}
          </span>
          <Like offer={rest.offer} seat={seat} />
        </span>
      </label>
      <div class="seat-who">
        {mine ? (
          <p class="seat-mine">{t('start:seat.mine')}</p>
        ) : (
          <>
            <Select
              label={t('start:partner.as', { seat: named(seat.short) })}
              value={held}
              choices={[
                ...rest.personas.map(({ id, name }) => ({ value: id, name })),
                { value: PERSON, name: t('start:partner.person') },
              ]}
              onChange={(chosen) => rest.onPartner(seat.id, chosen)}
            />
            <p class="fine soft">{held === PERSON ? t('start:partner.person.about') : persona?.manner}</p>
          </>
        )}
      </div>
    </div>
  )
}

/** The seats of a place: which one is mine, and who plays the others. */
export const Seats = (props: Props): VNode => (
  <fieldset class="setup-seats">
    <legend>{t('start:choose.seat')}</legend>
    <div class="seat-cards">
      {props.offer.seats.map((seat) => (
        <One key={seat.id} {...props} seat={seat} />
      ))}
    </div>
  </fieldset>
)
