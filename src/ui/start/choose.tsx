import type { VNode } from 'preact'
import { Select } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import type { Persona } from '../table.ts'
import { t } from '../words/index.ts'
import type { Offer } from './model.ts'
import { newSeed } from './new-seed.ts'

/** The scenarios as cards. */
export function ChooseScenario({
  offers,
  value,
  onChange,
}: {
  offers: readonly Offer[]
  value: string
  onChange: (id: string) => void
}): VNode {
  return (
    <fieldset class="start-step">
      <legend>{t('start:choose.scenario')}</legend>
      <div class="scenario-cards">
        {offers.map((offer) => (
          <label key={offer.id} class="scenario-card">
            <input
              type="radio"
              name="scenario"
              value={offer.id}
              checked={offer.id === value}
              onChange={() => onChange(offer.id)}
            />
            <span class="scenario-words">
              <span class="scenario-title">{offer.title}</span>
              <span class="fine soft">
                {t('start:scenario.length', { count: offer.rounds, minutes: offer.minutes })}
              </span>
              <span class="small">{offer.summary}</span>
              <span class="scenario-teaches">
                <span class="label">{t('start:scenario.teaches')}</span>
                {offer.teaches.map((one) => (
                  <span key={one} class="small teaches-line">
                    {one}
                  </span>
                ))}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The four seats, each with its shape, its colour and what it holds. */
export function ChooseSeat({
  offer,
  value,
  onChange,
}: {
  offer: Offer
  value: string
  onChange: (id: string) => void
}): VNode {
  return (
    <fieldset class="start-step">
      <legend>{t('start:choose.seat')}</legend>
      <div class="seat-cards">
        {offer.seats.map((seat) => (
          <label key={seat.id} class="seat-card" data-role={seat.role}>
            <input
              type="radio"
              name="seat"
              value={seat.id}
              checked={seat.id === value}
              onChange={() => onChange(seat.id)}
            />
            <span class="seat-words">
              <Mark role={seat.role} size={38} />
              <span class="seat-short">{seat.short}</span>
              <span class="fine soft">{seat.name}</span>
              <span class="small">{seat.about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Who plays the other seats, and the seed: what a newcomer can leave as it is. */
export function ChooseMore({
  offer,
  seat,
  personas,
  partners,
  seed,
  onPartner,
  onSeed,
}: {
  offer: Offer
  seat: string
  personas: readonly Persona[]
  partners: Readonly<Record<string, string>>
  seed: string
  onPartner: (seat: string, persona: string) => void
  onSeed: (seed: string) => void
}): VNode {
  const others = offer.seats.filter((one) => one.id !== seat)
  return (
    <details class="start-more">
      <summary>
        <h2>{t('start:more')}</h2>
        <Icon name="chevronDown" size={18} />
      </summary>
      <div class="start-partners">
        {others.map((other) => {
          const chosen = partners[other.id] ?? personas[0]?.id ?? ''
          return (
            <div key={other.id} class="start-partner" data-role={other.role}>
              <span class="seat-title">
                <Mark role={other.role} size={18} /> {other.short}
              </span>
              <Select
                label={t('start:partner.as', { seat: other.short })}
                value={chosen}
                choices={personas.map((one) => ({ value: one.id, name: one.name }))}
                onChange={(persona) => onPartner(other.id, persona)}
              />
              <p class="fine soft">{personas.find((one) => one.id === chosen)?.manner}</p>
            </div>
          )
        })}
      </div>
      <div class="start-seed">
        <label>
          <span class="label">{t('start:choose.seed')}</span>
          <input
            type="text"
            class="text-field"
            value={seed}
            maxLength={200}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => onSeed(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button small" onClick={() => onSeed(newSeed())}>
          <Icon name="dice" size={16} /> {t('start:seed.new')}
        </button>
        <p class="fine soft">{t('start:seed.about')}</p>
      </div>
    </details>
  )
}
