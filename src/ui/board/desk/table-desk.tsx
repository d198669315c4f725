import type { VNode } from 'preact'
import { Section } from '../../parts/fold.tsx'
import { Term } from '../../parts/term.tsx'
import { t } from '../../words/index.ts'
import { Acts } from './acts.tsx'
import { Claims } from './claims.tsx'
import { EndedDeals } from './ended.tsx'
import { Tray } from './tray.tsx'

/** The desk in the board phase: what waits for me, what I can do, and what I was told. */
export function TableDesk(): VNode {
  return (
    <div class="table-desk">
      <Tray />
      <Acts />
      <EndedDeals />
      <Section title={t('board:claims.title')} level={3} aside={<Term id="claim" />}>
        <Claims />
      </Section>
    </div>
  )
}
