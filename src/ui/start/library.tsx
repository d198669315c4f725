import type { VNode } from 'preact'
import { Icon } from '../parts/icon.tsx'
import { named } from '../words/article.ts'
import { t } from '../words/index.ts'
import { asWritten } from '../words/written.ts'
import { Difficulty } from './difficulty.tsx'
import { easyChoice } from './first.ts'
import type { Choice, Offer } from './model.ts'
import { PlacePicture } from './place-picture.tsx'

interface Props {
  readonly offers: readonly Offer[]
  readonly busy: boolean
  readonly onPlay: (choice: Choice) => void
  /** Opens what can be chosen about a place. */
  readonly onSetUp: (offer: Offer) => void
}

function Place({ offer, busy, onPlay, onSetUp }: Omit<Props, 'offers'> & { readonly offer: Offer }): VNode {
  const first = easyChoice(offer)
  return (
    <li>
      <article class="place-card" aria-labelledby={`place-${offer.id}`}>
        <PlacePicture offer={offer} />
        <div class="place-words">
          <p class="kicker" {...asWritten()}>
            {offer.place.name}
          </p>
          <h3 id={`place-${offer.id}`} {...asWritten()}>
            {offer.title}
          </h3>
          <p class="place-facts fine">
            <span>
              <Icon name="calendar" size={15} /> {t('start:quarters', { count: offer.rounds })}
            </span>
            <span>
              <Icon name="hourglass" size={15} /> {t('start:minutes', { count: offer.minutes.solo })}
            </span>
            {offer.measured && <Difficulty measured={offer.measured} />}
          </p>
          <p class="small" {...asWritten()}>
            {offer.summary}
          </p>
          {offer.skills.length > 0 && (
            <ul class="tags" aria-label={t('start:skills')}>
              {offer.skills.map((skill) => (
                <li key={skill}>{t(`start:skill.${skill}`)}</li>
              ))}
            </ul>
          )}
          <div class="button-row">
            <button type="button" class="button strong" onClick={() => onSetUp(offer)}>
              {t('start:setup')}{' '}
              <span class="unseen" {...asWritten()}>
                {offer.title}
              </span>
            </button>
            {first && (
              <button
                type="button"
                class="line-button"
                disabled={busy}
                onClick={() => onPlay(first.choice())}
              >
                {t('start:quick.card', { seat: named(first.seat.short) })}
                <span class="unseen">: {offer.title}</span>
              </button>
            )}
          </div>
        </div>
      </article>
    </li>
  )
}

/** The places that can be played, each with its picture, what it asks and what it exercises. */
export const Library = ({ offers, ...rest }: Props): VNode => (
  <section class="start-part" id="places" aria-labelledby="places-title">
    <h2 id="places-title">{t('start:places')}</h2>
    <p class="soft">{t('start:places.about')}</p>
    <ul class="place-cards">
      {offers
        .filter(({ listed }) => listed)
        .map((offer) => (
          <Place key={offer.id} offer={offer} {...rest} />
        ))}
    </ul>
  </section>
)
