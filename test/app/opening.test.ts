import { expect, it } from 'vitest'
import { opening } from '../../src/app/build/opening.ts'

/** What imports what, at once and later. */
const IMPORTS: Record<string, { now: string[]; later: string[] }> = {
  main: { now: ['start', 'words'], later: ['board'] },
  start: { now: ['words', 'picture'], later: [] },
  words: { now: [], later: ['welsh'] },
  // A circle, as modules may form.
  picture: { now: ['start'], later: [] },
  board: { now: ['words', 'rules'], later: [] },
  welsh: { now: [], later: [] },
  rules: { now: [], later: [] },
}
const getModuleInfo = (id: string) =>
  ({ importedIds: IMPORTS[id]?.now ?? [], dynamicallyImportedIds: IMPORTS[id]?.later ?? [] }) as never

it('one file has what the entry imports, and what that imports; nothing that is loaded later', () => {
  const [group] = opening('main').groups ?? []
  if (typeof group?.name !== 'function') throw new Error('the group is named by what is in it')
  const { name } = group
  const within = Object.keys(IMPORTS).filter((id) => typeof name(id, { getModuleInfo }) === 'string')
  expect(within).toEqual(['start', 'words', 'picture'])
})
