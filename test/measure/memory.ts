import type { CDPSession } from 'playwright-core'
import type { Verdict } from '../bench/verdict.ts'
import { verdictOf } from '../bench/verdict.ts'
import type { Site } from './site.ts'
import { goOn, leave, mapDrawn, reach, sitDown } from './steps.ts'

const SESSIONS = 10

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[]]
    }
  }
  readonly nodes: readonly number[]
}

/** What the page holds after collection, in MB: objects, words and elements, without the compiled code, which grows as it is used. */
async function heldBy(cdp: CDPSession): Promise<number> {
  const chunks: string[] = []
  const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk)
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const code = types[0].indexOf('code')
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + kind] !== code) sum += nodes[at + size] ?? 0
  return sum / 1024 / 1024
}

/** What the page holds after each of ten sessions that were opened, played a little and left. */
export async function openAndLeave(site: Site, say: (line: string) => void): Promise<Verdict[]> {
  const { page, cdp, close } = await site.open('')
  await cdp.send('HeapProfiler.enable')
  const held: number[] = []
  for (let i = 0; i < SESSIONS; i++) {
    await sitDown(page)
    await mapDrawn(page)
    await reach(page, 'brief', 1)
    await goOn(page)
    await reach(page, 'board', 1)
    await leave(page)
    await page.waitForTimeout(500)
    held.push(await heldBy(cdp))
  }
  await close()
  say(`Held after each of ${SESSIONS} sessions, MB: ${held.map((size) => size.toFixed(2)).join(' ')}`)
  // The first loads what is loaded once. The browser keeps pictures it has read (the map is one of 7 MB) as long as it likes, so
  // the middle one of three is told. What is never let go of is in each.
  const middle = (three: readonly number[]): number => [...three].sort((a, b) => a - b)[1] ?? Number.NaN
  const [early, late] = [middle(held.slice(1, 4)), middle(held.slice(-3))]
  return [
    verdictOf('memory after sessions eight to ten against two to four, times', [late / early], {
      most: 1.03,
    }),
  ]
}
