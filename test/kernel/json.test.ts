import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, hashOfJson } from '../../src/kernel/index.ts'

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: [2, { d: null, c: 'x' }] })).toBe('{"a":[2,{"c":"x","d":null}],"b":1}')
    expect(hashOfJson({ a: 1, b: 2 })).toBe(hashOfJson({ b: 2, a: 1 }))
  })

  it('reads back as the same value', () => {
    const leaf = fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null))
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value')),
      ),
    }))
    fc.assert(
      fc.property(value, (v) => {
        expect(canonical(JSON.parse(canonical(v)))).toBe(canonical(v))
      }),
    )
  })

  it('refuses what would not be the same everywhere', () => {
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, () => 1, Symbol('x')])
      expect(() => canonical([bad])).toThrow(TypeError)
  })

  it('hashes with SHA-256', () => {
    expect(hashOfJson('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126')
  })
})
