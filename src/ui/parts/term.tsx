import type { VNode } from 'preact'
import type { TermId } from '../words/en/term.ts'
import { t } from '../words/index.ts'
import { Popover } from './popover.tsx'

/** A word of the trade: underlined with dots, explained when pressed. */
export const Term = ({ id }: { id: TermId }): VNode => (
  <Popover kind="term" label={t(`term:${id}`)}>
    {() => <p>{t(`term:${id}.about`)}</p>}
  </Popover>
)
