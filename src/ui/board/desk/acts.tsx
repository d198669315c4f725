import type { VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { beginsIn, costOf, opened } from '../../lore.ts'
import { Section } from '../../parts/fold.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { Cost } from '../../parts/pips.tsx'
import { Term } from '../../parts/term.tsx'
import { whyClosed } from '../../sentences/closed.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { useBoard } from '../state.ts'
import { Asked } from './tray.tsx'

type TileType =
  | 'share'
  | 'request'
  | 'meet'
  | 'pledge'
  | 'propose'
  | 'verify'
  | 'draft'
  | 'warn'
  | 'amend'
  | 'engage'
  | 'frame'
  | 'broker'
  | 'escalate'

interface Tile {
  readonly type: TileType
  readonly icon: IconName
}

/** What one does with cards, promises and deals. */
const DEALINGS: readonly Tile[] = [
  { type: 'share', icon: 'folder' },
  { type: 'request', icon: 'ask' },
  { type: 'meet', icon: 'coffee' },
  { type: 'pledge', icon: 'promise' },
  { type: 'propose', icon: 'handshake' },
  { type: 'verify', icon: 'search' },
]

/** What one does to build and mend the partnership. */
const LEADERSHIP: readonly Tile[] = [
  { type: 'draft', icon: 'signature' },
  { type: 'warn', icon: 'bell' },
  { type: 'amend', icon: 'heart' },
  { type: 'engage', icon: 'sprout' },
  { type: 'frame', icon: 'quote' },
  { type: 'broker', icon: 'link' },
  { type: 'escalate', icon: 'landmark' },
]

function ActTile({ tile: { type, icon } }: { tile: Tile }): VNode {
  const { view, options } = useTable()
  const board = useBoard()
  const can = opened(options.value, type).length > 0
  const why = can ? undefined : (whyClosed(view.value, options.value, type) ?? t(`board:act.none.${type}`))
  const isNew = view.value.round > 1 && beginsIn(view.value, type) === view.value.round
  return (
    <button
      type="button"
      class="act"
      data-act={type}
      aria-disabled={!can}
      onClick={() => {
        if (can) board.open.value = { kind: type }
      }}
    >
      <Icon name={icon} size={26} />
      <span class="act-name">{t(`board:act.${type}`)}</span>
      <span class="act-note fine">{why ?? t(`board:act.about.${type}`)}</span>
      <Cost attention={costOf(view.value, type)} />
      {isNew && <span class="tag act-new">{t('board:act.new')}</span>}
    </button>
  )
}

const Tiles = ({ tiles }: { tiles: readonly Tile[] }): VNode => (
  <ul class="acts">
    {tiles.map((tile) => (
      <li key={tile.type}>
        <ActTile tile={tile} />
      </li>
    ))}
  </ul>
)

/** The tiles that the scenario has by now: rules unfold, and a newcomer is never shown everything at once. */
const unfolded = (view: View, tiles: readonly Tile[]): Tile[] =>
  tiles.filter(({ type }) => beginsIn(view, type) <= view.round)

/** The tiles of acts that the scenario has at all: one that begins after the last round never comes. */
const existing = (view: View, tiles: readonly Tile[]): Tile[] =>
  tiles.filter(({ type }) => beginsIn(view, type) <= view.rounds)

/** The acts at the board as tiles, each with its price in attention or the reason why it cannot be done. */
export function Acts(): VNode {
  const { view, options } = useTable()
  const ready = opened(options.value, 'ready').length > 0
  const leadership = unfolded(view.value, LEADERSHIP)
  return (
    <>
      <Section title={t(ready ? 'board:acts.title' : 'board:acts.done')} level={3}>
        <Tiles tiles={existing(view.value, DEALINGS)} />
        <Asked />
      </Section>
      {leadership.length > 0 && (
        <Section title={t('board:acts.lead')} level={3} aside={<Term id="agreement" />}>
          <Tiles tiles={leadership} />
        </Section>
      )}
    </>
  )
}
