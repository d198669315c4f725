import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Dialog } from '../../parts/dialog.tsx'
import { Search } from '../../parts/search.tsx'
import { GLOSSARY, type GlossaryGroup } from '../../words/en/glossary.ts'
import type { TermId } from '../../words/en/term.ts'
import { t } from '../../words/index.ts'
import { holds } from '../../words/sought.ts'
import { useBoard } from '../state.ts'

/** Whether a term or what is said of it holds what is looked for. */
export const matches = (id: TermId, sought: string): boolean =>
  holds(`${t(`term:${id}`)} ${t(`term:${id}.about`)}`, sought)

const groupsOf = (sought: string): { group: GlossaryGroup; ids: TermId[] }[] =>
  (Object.keys(GLOSSARY) as GlossaryGroup[]) // the keys of a constant of our own
    .map((group) => ({ group, ids: GLOSSARY[group].filter((id) => matches(id, sought)) }))
    .filter(({ ids }) => ids.length > 0)

/** The glossary: every word of the trade, by what it is about, with a search over words and what is said of them. */
export function WordsDialog(): VNode {
  const board = useBoard()
  const [sought, setSought] = useState('')
  const groups = groupsOf(sought)
  return (
    <Dialog
      size="side"
      title={t('board:words.title')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <div class="words-search">
        <Search label={t('board:words.search')} value={sought} onChange={setSought} />
        <p class="fine soft" role="status">
          {t('board:words.found', { count: groups.reduce((sum, { ids }) => sum + ids.length, 0) })}
        </p>
      </div>
      {groups.map(({ group, ids }) => (
        <section key={group} class="glossary">
          <h3>{t(`board:words.group.${group}`)}</h3>
          <dl>
            {ids.map((id) => (
              <div key={id}>
                <dt>{t(`term:${id}`)}</dt>
                <dd class="small soft">{t(`term:${id}.about`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
