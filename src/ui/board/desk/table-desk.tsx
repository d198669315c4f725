import type { VNode } from 'preact'
import { opened } from '../../lore.ts'
import { Section } from '../../parts/fold.tsx'
import { Term } from '../../parts/term.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { Acts } from './acts.tsx'
import { Claims } from './claims.tsx'
import { EndedDeals } from './ended.tsx'
import { Asked, Tray } from './tray.tsx'

/** The desk in the board phase: what waits for me, what I can do, and what I was told. */
export function TableDesk(): VNode {
  const { options } = useTable()
  const ready = opened(options.value, 'ready').length > 0
  return (
    <div class="table-desk">
      <Section title={t(ready ? 'board:acts.title' : 'board:acts.done')} level={3}>
        <Acts />
        <Asked />
      </Section>
      <Tray />
      <EndedDeals />
      <Section title={t('board:claims.title')} level={3} aside={<Term id="claim" />}>
        <Claims />
      </Section>
    </div>
  )
}
