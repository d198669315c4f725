import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/index.ts'
import { Commitments } from './commitments.tsx'
import { Hero } from './hero.tsx'
import { Library } from './library.tsx'
import type { StartProps } from './model.ts'
import { Receipts } from './receipts.tsx'
import { Sessions } from './sessions.tsx'
import { SetUp } from './set-up.tsx'

/** The start: what this is, a button to begin, sessions to go on with, and the library of places. */
export function Start(props: StartProps): VNode {
  const [setting, setSetting] = useState<string>()
  const offer = props.offers.find(({ id }) => id === setting)
  return (
    <main class="start">
      <div role="status" class="start-notices">
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
      <Hero {...props} />
      <Commitments />
      <Sessions keeping={props.keeping} offers={props.offers} />
      <Library
        offers={props.offers}
        busy={props.busy}
        onPlay={props.onPlay}
        onSetUp={({ id }) => setSetting(id)}
      />
      <Receipts onReceipts={props.onReceipts} />
      <footer class="fine soft">{t('start:footer')}</footer>
      {offer && (
        <SetUp
          offer={offer}
          personas={props.personas}
          lineUps={props.lineUps}
          busy={props.busy}
          onPlay={props.onPlay}
          linkTo={props.linkTo}
          onClose={() => setSetting(undefined)}
        />
      )}
    </main>
  )
}
