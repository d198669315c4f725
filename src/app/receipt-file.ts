import type { Receipt } from '../schema/index.ts'

/** A part of a file’s name: letters and figures of any script, at most so many. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '_')
    .slice(0, 60)

/** The name under which a receipt is handed in: the place, the seed, the seats of people, and the start of its hash. */
export function nameOf({ scenario, seed, roster, hash }: Receipt): string {
  const people = Object.entries(roster).flatMap(([seat, { holder }]) => (holder === 'person' ? [seat] : []))
  const place = scenario.id.split('/').at(-1) ?? ''
  return `${[plain(place), plain(seed), people.join('+'), hash.slice(0, 6)].join('_')}.receipt.json`
}

const textOf = (receipt: unknown): string => `${JSON.stringify(receipt, null, 2)}\n`

/** Hands a text to the player as a file. */
export function handOver(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Hands a receipt to the player as a file. */
export function downloadReceipt(receipt: Receipt): void {
  handOver(nameOf(receipt), textOf(receipt), 'application/json')
}

/** Hands over anything else that was kept, as it is. */
export function downloadKept(name: string, kept: unknown): void {
  handOver(`${plain(name)}.kept.json`, textOf(kept), 'application/json')
}

/** The receipt as a file that devices let pages share: most refuse JSON, and none refuses plain text. */
const shared = (receipt: Receipt): File =>
  new File([textOf(receipt)], nameOf(receipt).replace(/\.json$/, '.txt'), { type: 'text/plain' })

/** Whether this device can pass a receipt on to another app (mail, messages). */
export function canShare(receipt: Receipt): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [shared(receipt)] })
}

/** Passes a receipt on to another app, which the player chooses. False when the device failed; calling it off is no failure. */
export async function shareReceipt(receipt: Receipt): Promise<boolean> {
  try {
    await navigator.share({ files: [shared(receipt)], title: nameOf(receipt) })
    return true
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError'
  }
}
