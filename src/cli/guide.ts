import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What commands write into a scenario’s guide for facilitators: each between comments of its own, under a heading. */
const BLOCKS = {
  audit: { by: 'audit --write', heading: 'The audit' },
  'line-ups': { by: 'line-ups --write', heading: 'How far tables of partners get' },
} as const
export type Block = keyof typeof BLOCKS

const marksOf = (block: Block): { open: string; close: string } => ({
  open: `<!-- ${block}: written by \`${BLOCKS[block].by}\`; do not edit by hand -->`,
  close: `<!-- /${block} -->`,
})

/** A guide with a command’s lines between their marks; with a section of its own at the end where it has no marks yet. */
function withBlock(guide: string, block: Block, lines: readonly string[]): string {
  const { open, close } = marksOf(block)
  const text = [open, ...lines, close].join('\n')
  const [from, to] = [guide.indexOf(open), guide.indexOf(close)]
  if (from >= 0 && to > from) return guide.slice(0, from) + text + guide.slice(to + close.length)
  return `${guide.trimEnd()}\n\n## ${BLOCKS[block].heading}\n${text}\n`
}

/** What stands between a command’s marks in a guide; undefined when it has none. */
export function blockIn(guide: string, block: Block): string | undefined {
  const { open, close } = marksOf(block)
  const [from, to] = [guide.indexOf(open), guide.indexOf(close)]
  return from >= 0 && to > from ? guide.slice(from + open.length, to) : undefined
}

/** Writes lines into the guide beside a scenario’s file. Returns what is wrong when there is no guide. */
export function writeToGuide(file: string, block: Block, lines: readonly string[]): string | undefined {
  const guide = join(dirname(file), 'guide.md')
  if (!existsSync(guide)) return `${guide}:1:1: there is no guide to write to; begin one beside the scenario`
  writeFileSync(guide, withBlock(readFileSync(guide, 'utf8'), block, lines))
  return undefined
}
