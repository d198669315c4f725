import { afterEach, describe, expect, it } from 'vitest'
import { articleOf, begun, named } from '../../src/ui/words/article.ts'
import { speak } from '../../src/ui/words/index.ts'

describe('an agency’s name in a sentence', () => {
  afterEach(() => speak('en'))

  it.each([
    ['NHS Trust', 'the NHS Trust'],
    ['Care Trust', 'the Care Trust'],
    ['Hospital Trust', 'the Hospital Trust'],
    ['Children’s Trust', 'the Children’s Trust'],
    ["Children's Trust", "the Children's Trust"],
    ['Council', 'the Council'],
    ['Public Health', 'Public Health'],
    ['Families', 'Families'],
    ['Tegborough Care', 'Tegborough Care'],
    ['Vale Council', 'Vale Council'],
    ['The Trust', 'The Trust'],
  ])('of %s is %s', (short, said) => {
    expect(named(short)).toBe(said)
  })

  it('begins with a capital, and is left as it is in Welsh', async () => {
    expect(begun(named('NHS Trust'))).toBe('The NHS Trust')
    await speak('cy')
    expect(articleOf('NHS Trust')).toBe('')
  })
})
