import type { VNode } from 'preact'
import { Dialog } from '../../parts/dialog.tsx'
import { type TermId, term } from '../../words/en/term.ts'
import { t } from '../../words/index.ts'
import { useBoard } from '../state.ts'

const isTerm = (key: string): key is TermId => !key.endsWith('.about')

/** The glossary. */
export function WordsDialog(): VNode {
  const board = useBoard()
  return (
    <Dialog
      size="side"
      title={t('board:words.title')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <dl class="glossary">
        {Object.keys(term)
          .filter(isTerm)
          .map((id) => (
            <div key={id}>
              <dt>{t(`term:${id}`)}</dt>
              <dd class="small soft">{t(`term:${id}.about`)}</dd>
            </div>
          ))}
      </dl>
    </Dialog>
  )
}
