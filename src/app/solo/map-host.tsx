import { effect, untracked } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Player, type Scene, type Speed } from '../../ui/board/outturn/player.tsx'
import { outturnOf } from '../../ui/board/outturn/scenes.ts'
import type { BoardState } from '../../ui/board/state.ts'
import { Own } from '../../ui/parts/own.tsx'
import type { Pace } from '../../ui/settings.ts'
import { useSettings } from '../../ui/settings.ts'
import type { TimedTable } from '../../ui/table.ts'
import { begun, named } from '../../ui/words/article.ts'
import { list, number } from '../../ui/words/format.ts'
import { t, worded } from '../../ui/words/index.ts'
import { describeWorld } from '../../world/describe.ts'
import type { World } from '../../world/index.ts'
import { englishWords, type Words } from '../../world/words.ts'
import { reactionsOf } from './reactions.ts'

/** What the map counts that can be large: people, and thousands of pounds. */
const LARGE: readonly string[] = ['people', 'amount']

/** What names agencies in the captions of scenes, several with commas between them. */
const AGENCIES: readonly string[] = ['from', 'to', 'who', 'up', 'down']

/**
 * The words of the map in the language that is spoken, its large figures written as that language does, and agencies in
 * its captions named as within any sentence.
 */
const words: Words = (key, data = {}) => {
  const isCaption = key.startsWith('world.beat.')
  const written = Object.fromEntries(
    Object.entries(data).map(([slot, value]) => {
      if (typeof value === 'number') return [slot, LARGE.includes(slot) ? number(value) : value]
      return [slot, isCaption && AGENCIES.includes(slot) ? list(value.split(', ').map(named)) : value]
    }),
  )
  const said = worded(`world:${key}`, () => englishWords(key, written), written)
  return isCaption ? begun(said) : said
}

type State = 'loading' | 'drawn' | 'failed'
/** How long the map waits for the board, in ms. */
const SOON = 60
const SPEED: Record<Pace, Speed> = { calm: 1, quick: 2, still: 1 }

interface Drawn {
  readonly world: World
  /** Tells the outturn that is on the board, from its first scene. */
  readonly play: () => void
  readonly stop: () => void
}

/** Loads the map and keeps it in step with the table: still pictures of each view, and the outturn played once. */
async function drawMap(
  parent: HTMLElement,
  table: TimedTable,
  board: BoardState,
  on: { readonly scene: (scene: Scene | undefined) => void; readonly shown: () => void },
  lost: { readonly before: boolean; readonly again: () => void },
): Promise<Drawn> {
  const { createWorld } = await import('../../world/index.ts')
  const world = createWorld({
    parent,
    view: table.whole.value,
    reducedMotion: useSettings().pace.value === 'still',
    words,
    plain: lost.before,
    onLost: lost.again,
    onShown: on.shown,
    onBeat: (beat) => {
      const { viewer, phase, round } = table.whole.peek()
      on.scene(beat && { ...beat, faces: reactionsOf(beat.marks, viewer) })
      if (!beat && phase === 'outturn') board.told.value = round
    },
    onSelect: ({ kind, id }) => {
      const { viewer } = table.whole.value
      if (kind === 'programme') board.open.value = { kind: 'programme', programme: id }
      if (kind === 'seat' && id !== viewer) board.open.value = { kind: 'partner', seat: id }
    },
  })
  const play = (): void => {
    const view = table.whole.peek()
    world.play(view, outturnOf(table.events.peek(), view.round), () => {})
  }
  return { world, play, stop: keepInStep(world, table, play) }
}

/**
 * Shows each view soon after the board does, and plays each outturn once as it comes; what is looked back at is a still
 * picture, and so is what is there on coming back. Gives the way to end that.
 */
function keepInStep(world: World, table: TimedTable, play: () => void): () => void {
  const { whole: view, past } = table
  let told = view.peek().phase === 'outturn' ? view.peek().round : undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  // Whoever goes on has seen enough. Of several changes in a row the last is drawn, once the board has drawn it.
  const showSoon = (): void => {
    waiting = setTimeout(() => {
      world.skip()
      world.show(view.peek())
    }, SOON)
  }
  let back = false
  const stop = effect(() => {
    const { phase, round } = view.value
    const still = past.value !== undefined
    clearTimeout(waiting)
    if (still || phase !== 'outturn') showSoon()
    else if (told !== round) untracked(play)
    else if (back) showSoon()
    if (!still && phase === 'outturn') told = round
    back = still
  })
  return () => {
    clearTimeout(waiting)
    stop()
    world.destroy()
  }
}

/** The speed of the scenes: what the player chose, or what goes with the pace of the others. */
function useSpeed(drawn: Drawn | undefined): [Speed, (speed: Speed) => void] {
  const { pace } = useSettings()
  const [chosen, choose] = useState<Speed>()
  const speed = chosen ?? SPEED[pace.value]
  useEffect(() => drawn?.world.setSpeed(speed), [drawn, speed])
  return [speed, choose]
}

/** The map’s place on the board: the drawing when it is ready, and the same in words. */
export function MapHost({ table, board }: { table: TimedTable; board: BoardState }): VNode {
  const parent = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Drawn>()
  const [state, setState] = useState<State>('loading')
  const [scene, setScene] = useState<Scene>()
  const [lost, setLost] = useState(false)
  const [speed, setSpeed] = useSpeed(drawn)
  useEffect(() => {
    let gone = false
    let stop: (() => void) | undefined
    // The board is drawn and usable first; the map, which is large, is asked for after that.
    const wait = setTimeout(() => {
      if (!parent.current) return
      const on = { scene: setScene, shown: () => setState('drawn') }
      drawMap(parent.current, table, board, on, { before: lost, again: () => setLost(true) }).then(
        (made) => {
          if (gone) made.stop()
          else {
            stop = made.stop
            setDrawn(made)
          }
        },
        () => {
          board.told.value = Number.POSITIVE_INFINITY
          setState('failed')
        },
      )
    }, 50)
    return () => {
      gone = true
      clearTimeout(wait)
      stop?.()
    }
  }, [table, lost])
  const lines = describeWorld(table.whole.value, words)
  return (
    <>
      <div class="map-canvas" ref={parent} role="img" aria-label={lines[0] ?? ''} />
      {state !== 'drawn' && (
        <p class="map-note small">{t(state === 'failed' ? 'board:map.failed' : 'board:map.loading')}</p>
      )}
      <div class="map-tools">
        <details class="map-words">
          <summary class="fine">{t('board:map.list')}</summary>
          <ul class="small">
            {lines.map((line) => (
              <li key={line}>
                <Own>{line}</Own>
              </li>
            ))}
          </ul>
        </details>
      </div>
      {drawn && table.whole.value.phase === 'outturn' && (
        <Player
          view={table.whole.value}
          scene={scene}
          speed={speed}
          onSpeed={setSpeed}
          onPlay={drawn.play}
          onPause={() => drawn.world.pause()}
          onResume={() => drawn.world.resume()}
          onStep={(by) => drawn.world.step(by)}
          onSkip={() => drawn.world.skip()}
        />
      )}
    </>
  )
}
