import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BOARD_ACTS } from '../../src/schema/index.ts'
import { matches } from '../../src/ui/board/dialogs/words.tsx'
import { GLOSSARY } from '../../src/ui/words/en/glossary.ts'
import { en } from '../../src/ui/words/en/index.ts'
import { type TermId, term } from '../../src/ui/words/en/term.ts'

/** Words of the trade that screens use, each with the entry that explains it. */
const JARGON: Readonly<Record<string, TermId>> = {
  'ring-fenced': 'ring-fence',
  statutory: 'statutory',
  'legal floor': 'floor',
  assurance: 'overhead',
  reserves: 'reserves',
  outturn: 'outturn',
  shaded: 'shaded',
  'pooled fund': 'pooled-fund',
  'gain share': 'gain-share',
  'control totals': 'control-totals',
  regulator: 'regulator',
  notice: 'section-114',
  'joint board': 'joint-board',
  'open book': 'open-book',
  'data sharing agreement': 'data-sharing',
  'section 256': 'payments',
  'section 75': 'pooled-fund',
  residents: 'co-production',
}

const ids = Object.keys(term).filter((key) => !key.endsWith('.about'))
const grouped = Object.values(GLOSSARY).flat()

/** Every term that a part of the screen links to. */
const linked = new Set(
  globSync('src/ui/**/*.tsx')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => [
      ...[...text.matchAll(/<(?:Term|Word) id=(?:"([a-z0-9-]+)"|\{([^}]+)\})/g)].flatMap(
        ([, id, code]) => id ?? [...(code ?? '').matchAll(/'([a-z0-9-]+)'/g)].map((found) => found[1]),
      ),
      ...[...text.matchAll(/const TERMS = \{([\s\S]*?)\} as const/g)].flatMap(([, code]) =>
        [...(code ?? '').matchAll(/'([a-z0-9-]+)'/g)].map((found) => found[1]),
      ),
      ...[...text.matchAll(/terms=\{\[([^\]]+)\]\}/g)].flatMap(([, list]) =>
        [...(list ?? '').matchAll(/'([a-z0-9-]+)'/g)].map((found) => found[1]),
      ),
    ]),
)

/** What screens say, the glossary itself left out. */
const said = Object.entries(en)
  .filter(([name]) => name !== 'term')
  .flatMap(([, words]) => Object.values(words))
  .join('\n')
  .toLowerCase()

describe('the glossary', () => {
  it('puts every term in one group, with an entry of its own', () => {
    expect([...grouped].sort()).toEqual([...ids].sort())
    for (const id of ids) expect(term).toHaveProperty([`${id}.about`])
  })

  it('has each word of the trade that screens use, linked from a screen', () => {
    for (const [word, id] of Object.entries(JARGON)) {
      expect(said, word).toContain(word)
      expect(linked, `${word}: no screen links to “${id}”`).toContain(id)
    }
  })

  it('is joined by a hint for every act, of what it is for, when leaders use it and what it costs', () => {
    const acts = [...BOARD_ACTS.filter((act) => act !== 'deal' && act !== 'agreement'), 'propose', 'counter']
    for (const act of [...acts, 'draft', 'escalate', 'seal'])
      for (const part of ['for', 'life', 'cost']) expect(en.hint).toHaveProperty([`${act}.${part}`])
  })

  it('finds a term by its word and by what is said of it, in any case', () => {
    const found = (sought: string): string[] => grouped.filter((id) => matches(id, sought))
    expect(found('ring')).toContain('ring-fence')
    expect(found('SECTION 75')).toContain('pooled-fund')
    expect(found('zzz')).toEqual([])
  })
})
