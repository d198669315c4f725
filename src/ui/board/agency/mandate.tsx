import type { VNode } from 'preact'
import { Icon } from '../../parts/icon.tsx'
import { Meter } from '../../parts/notice.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'

/** What I am judged by, and how I stand. */
export function Mandate({ about = false }: { about?: boolean }): VNode {
  const { view } = useTable()
  return (
    <ul class="mandate">
      {view.value.mine.mandate.map((item) => {
        const score = Math.round(item.score / 10)
        return (
          <li key={item.id}>
            <div class="mandate-head">
              <span>
                {item.kind === 'private' && <Icon name="lock" size={13} />} {item.title}
              </span>
              <span class="num">{score}</span>
            </div>
            <Meter value={item.score} label={t('board:mandate.score', { title: item.title, score })} />
            {about && (
              <p class="fine soft">
                {item.text} {item.kind === 'private' ? t('board:mandate.private') : ''}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
