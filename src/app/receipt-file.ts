import type { Receipt } from '../schema/index.ts'

/** A part of a file’s name. */
const plain = (text: string): string => text.replace(/[^\w-]+/g, '_')

/** Hands a receipt to the player as a file. */
export function downloadReceipt(receipt: Receipt): void {
  const text = `${JSON.stringify(receipt, null, 2)}\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${plain(receipt.scenario.id)}-${plain(receipt.seed)}.receipt.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
