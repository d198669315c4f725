import type { VNode } from 'preact'
import type { Option } from '../../../schema/index.ts'
import { costOf, opened, whyClosed } from '../../lore.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { Cost } from '../../parts/pips.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { type Open, useBoard } from '../state.ts'

interface Tile {
  readonly type: Option['type'] & Open['kind']
  readonly icon: IconName
}

const TILES: readonly Tile[] = [
  { type: 'share', icon: 'folder' },
  { type: 'request', icon: 'ask' },
  { type: 'meet', icon: 'coffee' },
  { type: 'pledge', icon: 'promise' },
  { type: 'propose', icon: 'handshake' },
  { type: 'verify', icon: 'search' },
]

type TileType = 'share' | 'request' | 'meet' | 'pledge' | 'propose' | 'verify'
const isTile = (type: string): type is TileType => TILES.some((tile) => tile.type === type)

function ActTile({ tile }: { tile: Tile }): VNode | null {
  const { view, options } = useTable()
  const board = useBoard()
  const { type } = tile
  if (!isTile(type)) return null
  const can = opened(options.value, type).length > 0
  const why = can ? undefined : (whyClosed(view.value, options.value, type) ?? t(`board:act.none.${type}`))
  return (
    <button
      type="button"
      class="act"
      aria-disabled={!can}
      onClick={() => {
        if (can) board.open.value = { kind: type }
      }}
    >
      <Icon name={tile.icon} size={26} />
      <span class="act-name">{t(`board:act.${type}`)}</span>
      <span class="act-note fine">{why ?? t(`board:act.about.${type}`)}</span>
      <Cost attention={costOf(view.value, type)} />
    </button>
  )
}

/** The acts at the board as tiles, each with its price in attention or the reason why it cannot be done. */
export const Acts = (): VNode => (
  <ul class="acts">
    {TILES.map((tile) => (
      <li key={tile.type}>
        <ActTile tile={tile} />
      </li>
    ))}
  </ul>
)
