import { effect, untracked } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { View } from '../../schema/index.ts'
import { outturnOf } from '../../ui/board/outturn/scenes.ts'
import type { BoardState } from '../../ui/board/state.ts'
import type { Pace } from '../../ui/settings.ts'
import { useSettings } from '../../ui/settings.ts'
import type { Table } from '../../ui/table.ts'
import { t } from '../../ui/words/index.ts'
import { describeWorld } from '../../world/describe.ts'
import type { World } from '../../world/index.ts'

type State = 'loading' | 'drawn' | 'failed'
/** How long the map waits for the board, in ms. */
const SOON = 60
const SPEED: Record<Pace, number> = { calm: 1, quick: 3, still: 1 }

/** Loads the map and keeps it in step with the table: still pictures of each view, and the outturn played once. */
async function drawMap(
  parent: HTMLElement,
  table: Table,
  board: BoardState,
  onPlaying: (playing: boolean) => void,
): Promise<{ world: World; stop: () => void }> {
  const { createWorld, englishWords } = await import('../../world/index.ts')
  const { pace } = useSettings()
  const world = createWorld({
    parent,
    view: table.view.value,
    reducedMotion: pace.value === 'still',
    words: englishWords,
    onSelect: ({ kind, id }) => {
      const { viewer } = table.view.value
      if (kind === 'programme') board.open.value = { kind: 'programme', programme: id }
      if (kind === 'seat' && id !== viewer) board.open.value = { kind: 'partner', seat: id }
    },
  })
  let told: number | undefined = table.view.value.phase === 'outturn' ? table.view.value.round : undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** Draws the map once the board has drawn what happened: of several changes in a row the last. */
  const showSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => world.show(table.view.peek()), SOON)
  }
  const stopSpeed = effect(() => world.setSpeed(SPEED[pace.value]))
  const stopShow = effect(() => {
    const view: View = table.view.value
    if (view.phase !== 'outturn' || told === view.round) {
      if (view.phase !== 'outturn') showSoon()
      return
    }
    clearTimeout(waiting)
    told = view.round
    onPlaying(true)
    const events = outturnOf(table.events.peek(), view.round)
    untracked(() => world.play(view, events, () => onPlaying(false)))
  })
  return {
    world,
    stop: () => {
      clearTimeout(waiting)
      stopSpeed()
      stopShow()
      world.destroy()
    },
  }
}

/** The map’s place on the board: the drawing when it is ready, and the same in words. */
export function MapHost({ table, board }: { table: Table; board: BoardState }): VNode {
  const parent = useRef<HTMLDivElement>(null)
  const world = useRef<World | undefined>(undefined)
  const [state, setState] = useState<State>('loading')
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    let gone = false
    let stop: (() => void) | undefined
    // The board is drawn and usable first; the map, which is large, is asked for after that.
    const wait = setTimeout(() => {
      if (!parent.current) return
      drawMap(parent.current, table, board, setPlaying).then(
        (drawn) => {
          if (gone) drawn.stop()
          else {
            stop = drawn.stop
            world.current = drawn.world
            setState('drawn')
          }
        },
        () => setState('failed'),
      )
    }, 50)
    return () => {
      gone = true
      clearTimeout(wait)
      stop?.()
    }
  }, [table])
  const lines = describeWorld(table.view.value)
  return (
    <>
      <div class="map-canvas" ref={parent} role="img" aria-label={lines[0] ?? ''} />
      {state !== 'drawn' && (
        <p class="map-note small">{t(state === 'failed' ? 'board:map.failed' : 'board:map.loading')}</p>
      )}
      <div class="map-tools">
        {playing && (
          <button type="button" class="button small" onClick={() => world.current?.skip()}>
            {t('board:map.skip')}
          </button>
        )}
        <details class="map-words">
          <summary class="fine">{t('board:map.list')}</summary>
          <ul class="small">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </div>
    </>
  )
}
