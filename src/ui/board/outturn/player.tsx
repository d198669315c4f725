import type { VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { Face } from '../../parts/face/face.tsx'
import type { Mood } from '../../parts/face/features.ts'
import { Select } from '../../parts/field.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { t } from '../../words/index.ts'

/** How fast the scenes go by: times as fast as they are told at ease. */
const SPEEDS = [0.5, 1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]

/** A caption of more letters than this stands smaller, so that it keeps to three lines beside three faces. */
const LONG = 56

/** Which scene is shown, of how many, with its words. */
export interface Scene {
  readonly at: number
  readonly of: number
  readonly caption: string
  readonly paused: boolean
  /** The partners whom it concerns and how each takes it; without a mood, as the viewer knows it. */
  readonly faces: readonly { readonly seat: string; readonly mood?: Mood }[]
}

interface Props {
  readonly view: View
  /** The scene that is shown; none before and after. */
  readonly scene: Scene | undefined
  readonly speed: Speed
  readonly onSpeed: (speed: Speed) => void
  readonly onPlay: () => void
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onStep: (by: number) => void
  readonly onSkip: () => void
}

function Key({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }): VNode {
  return (
    <button type="button" class="round-button small" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} size={18} />
    </button>
  )
}

function Dots({ at, of }: Pick<Scene, 'at' | 'of'>): VNode {
  return (
    <span class="player-dots" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <span key={i} data-shown={i <= at} />
      ))}
    </span>
  )
}

/** The strip at the foot of the map while a quarter’s outturn is told: what is seen, and the keys to go through it. */
export function Player({ view, scene, speed, onSpeed, ...on }: Props): VNode {
  const { paused = false } = scene ?? {}
  return (
    <section class="player" data-over={scene === undefined} aria-label={t('board:player.name')}>
      {scene && scene.faces.length > 0 && (
        <span class="player-faces">
          {scene.faces.map((face) => (
            <Face key={face.seat} view={view} size={40} {...face} />
          ))}
        </span>
      )}
      {/* What goes on by itself is not read out: all of it is written under the map. */}
      <p
        class="player-words"
        data-long={(scene?.caption.length ?? 0) > LONG}
        aria-live={paused ? 'polite' : 'off'}
      >
        <Own>{scene ? scene.caption : t('board:player.again.note')}</Own>
      </p>
      {scene ? (
        <div class="player-keys">
          <Dots at={scene.at} of={scene.of} />
          <span class="unseen">{t('board:player.at', { at: scene.at + 1, of: scene.of })}</span>
          <Key icon="stepBack" name={t('board:player.back')} onClick={() => on.onStep(-1)} />
          {paused ? (
            <Key icon="play" name={t('board:player.resume')} onClick={on.onResume} />
          ) : (
            <Key icon="pause" name={t('board:player.pause')} onClick={on.onPause} />
          )}
          <Key icon="stepOn" name={t('board:player.on')} onClick={() => on.onStep(1)} />
          <Key icon="skip" name={t('board:player.skip')} onClick={on.onSkip} />
          <Select
            inline
            label={t('board:player.speed')}
            value={speed}
            choices={SPEEDS.map((value) => ({ value, name: t('board:player.times', { times: value }) }))}
            onChange={onSpeed}
          />
        </div>
      ) : (
        <div class="player-keys">
          <button type="button" class="button small" onClick={on.onPlay}>
            <Icon name="play" size={16} /> {t('board:player.again')}
          </button>
        </div>
      )}
    </section>
  )
}
