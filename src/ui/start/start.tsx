import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/index.ts'
import { ChooseMore, ChooseScenario, ChooseSeat } from './choose.tsx'
import { Kept } from './kept.tsx'
import type { StartProps } from './model.ts'
import { newSeed } from './new-seed.ts'
import { Vignette } from './vignette.tsx'

/** A first guess at who sits where, so that a table is lively without anyone choosing. */
const GUESS = ['reciprocator', 'hedger', 'steady', 'fortress'] as const

function Form({
  offers,
  personas,
  busy,
  onPlay,
}: Pick<StartProps, 'offers' | 'personas' | 'busy' | 'onPlay'>): VNode | null {
  const [scenario, setScenario] = useState(offers[0]?.id ?? '')
  const offer = offers.find((one) => one.id === scenario) ?? offers[0]
  const [seat, setSeat] = useState(offer?.seats[0]?.id ?? '')
  const [seed, setSeed] = useState(newSeed)
  const [partners, setPartners] = useState<Readonly<Record<string, string>>>({})
  if (!offer) return null
  const sat = offer.seats.some((one) => one.id === seat) ? seat : (offer.seats[0]?.id ?? '')
  const others = offer.seats.filter((one) => one.id !== sat)
  const seated = Object.fromEntries(
    others.map((one, at) => [one.id, partners[one.id] ?? GUESS[at % GUESS.length] ?? '']),
  )
  return (
    <form
      class="start-form"
      onSubmit={(event) => {
        event.preventDefault()
        onPlay({
          scenario: offer.id,
          seed: seed.trim() || '1',
          seat: sat,
          partners: others.map((one) => seated[one.id] ?? ''),
        })
      }}
    >
      <ChooseScenario offers={offers} value={offer.id} onChange={setScenario} />
      <ChooseSeat offer={offer} value={sat} onChange={setSeat} />
      <ChooseMore
        offer={offer}
        seat={sat}
        personas={personas}
        partners={seated}
        seed={seed}
        onPartner={(other, persona) => setPartners({ ...partners, [other]: persona })}
        onSeed={setSeed}
      />
      <button type="submit" class="button primary large" disabled={busy}>
        {t(busy ? 'app:loading' : 'start:play')} <Icon name={busy ? 'hourglass' : 'arrowRight'} />
      </button>
    </form>
  )
}

/** The start: what this is, a place, a seat, and off. */
export function Start(props: StartProps): VNode {
  return (
    <main class="start">
      <header class="start-head">
        <div class="start-words">
          <h1>{t('start:title')}</h1>
          <p class="start-lead">{t('start:lead')}</p>
          <p class="small soft">{t('start:note')}</p>
        </div>
        <Vignette />
      </header>
      <div role="status">
        {props.notices.map((words) => (
          <Notice key={words} icon="warning" tone="warn">
            {words}
          </Notice>
        ))}
        {props.onUpdate && (
          <Notice icon="retry">
            {t('start:update')}{' '}
            <button type="button" class="line-button" onClick={props.onUpdate}>
              {t('start:update.button')}
            </button>
          </Notice>
        )}
      </div>
      <div class="start-body">
        <Form offers={props.offers} personas={props.personas} busy={props.busy} onPlay={props.onPlay} />
        <Kept
          kept={props.kept}
          onResume={props.onResume}
          onForget={props.onForget}
          onReceipt={props.onReceipt}
        />
      </div>
      <footer class="fine soft">{t('start:footer')}</footer>
    </main>
  )
}
