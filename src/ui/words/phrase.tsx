import type { ComponentChildren, VNode } from 'preact'
import { type Key, t } from './index.ts'

type Piece = ComponentChildren
const OPEN = '\u0001'
const CLOSE = '\u0002'

/** A phrase whose slots may hold drawn things (a seat's mark and name, say) as well as text. */
export function Phrase({ k, slots }: { k: Key; slots: Readonly<Record<string, Piece>> }): VNode {
  const plain = Object.fromEntries(
    Object.entries(slots).map(([name, piece]) => [
      name,
      typeof piece === 'string' || typeof piece === 'number' ? piece : `${OPEN}${name}${CLOSE}`,
    ]),
  )
  const parts = t(k, plain).split(new RegExp(`${OPEN}(.*?)${CLOSE}`))
  return <>{parts.map((part, at) => (at % 2 === 0 ? part : slots[part]))}</>
}
