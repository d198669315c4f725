import type { VNode } from 'preact'
import { namedOf } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Choice } from '../../parts/field.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { Languages } from '../../parts/languages.tsx'
import { PACES, THEMES, useSettings } from '../../settings.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { useBoard } from '../state.ts'

/** What the menu can do beyond the board: the app supplies it. */
export interface MenuActions {
  readonly seed: string
  readonly onReceipt: () => void
  readonly onLeave: () => void
  /** Whether the browser keeps the session. */
  readonly kept: boolean
  /** The seats of other people at this device, and how it is passed to one of them. */
  readonly others?: readonly string[]
  readonly onPass?: (seat: string) => void
}

function Item({ icon, words, onClick }: { icon: IconName; words: string; onClick: () => void }): VNode {
  return (
    <li>
      <button type="button" class="menu-item" onClick={onClick}>
        <Icon name={icon} /> {words}
      </button>
    </li>
  )
}

/** The menu: the look and the pace, the receipt, and the way out. */
export function MenuDialog({ seed, onReceipt, onLeave, kept, others = [], onPass }: MenuActions): VNode {
  const board = useBoard()
  const settings = useSettings()
  const { view } = useTable()
  return (
    <Dialog
      title={t('app:menu')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <Languages />
      <Choice
        legend={t('board:menu.theme')}
        name="theme"
        value={settings.theme.value}
        choices={THEMES.map((theme) => ({ value: theme, label: t(`board:menu.theme.${theme}`) }))}
        onChange={(theme) => {
          settings.theme.value = theme
        }}
      />
      <Choice
        legend={t('board:menu.pace')}
        name="pace"
        value={settings.pace.value}
        choices={PACES.map((pace) => ({ value: pace, label: t(`board:menu.pace.${pace}`) }))}
        onChange={(pace) => {
          settings.pace.value = pace
        }}
      />
      <ul class="menu-list">
        {others.map((seat) => (
          <Item
            key={seat}
            icon="users"
            words={t('board:menu.pass', { seat: namedOf(view.value, seat) })}
            onClick={() => onPass?.(seat)}
          />
        ))}
        <Item
          icon="bookOpen"
          words={t('board:words.title')}
          onClick={() => {
            board.open.value = { kind: 'words' }
          }}
        />
        <Item
          icon="info"
          words={t('board:menu.coach')}
          onClick={() => {
            settings.coach.value = true
            settings.coached.value = []
            board.open.value = undefined
          }}
        />
        <Item icon="download" words={t('board:menu.receipt')} onClick={onReceipt} />
        <Item
          icon="arrowLeft"
          words={t(kept ? 'board:menu.leave' : 'board:menu.leave.unkept')}
          onClick={onLeave}
        />
      </ul>
      <p class="fine soft">{t('board:menu.seed', { seed })}</p>
    </Dialog>
  )
}
