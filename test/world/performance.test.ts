import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Beat } from '../../src/world/beats.ts'
import { Performance, type Playing } from '../../src/world/stage/performance.ts'
import type { Shown } from '../../src/world/stage/sheet.ts'

const beats: Beat[] = ['one', 'two', 'three'].map((caption) => ({
  caption,
  ms: 1000,
  marks: [{ kind: 'kept', seat: 'care' }],
}))
const nowhere = { layout: {}, labels: [] } as unknown as Shown

function stage() {
  const told: (Playing | undefined)[] = []
  const marks: string[] = []
  const finish = vi.fn()
  const performance = new Performance(
    { show: (mark) => void marks.push(mark.kind), clear: () => void marks.splice(0) },
    (playing) => void told.push(playing),
  )
  performance.play(beats, () => nowhere, false, finish)
  const caption = (): string | undefined => told.at(-1)?.caption
  return { performance, told, marks, finish, caption }
}

describe('a performance', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('shows each beat for its time, then ends and says so once', () => {
    const { told, marks, finish, caption } = stage()
    expect(caption()).toBe('one')
    expect(marks).toEqual(['kept'])
    vi.advanceTimersByTime(1000)
    expect(told.at(-1)).toEqual({ at: 1, of: 3, caption: 'two', marks: beats[1]?.marks, paused: false })
    vi.advanceTimersByTime(2000)
    expect(told.at(-1)).toBeUndefined()
    expect(marks).toEqual([])
    expect(finish).toHaveBeenCalledOnce()
  })

  it('can be held for as long as one likes, and then has left what it had', () => {
    const { performance, told, caption } = stage()
    vi.advanceTimersByTime(700)
    performance.pause()
    expect(told.at(-1)?.paused).toBe(true)
    vi.advanceTimersByTime(60_000)
    expect(caption()).toBe('one')
    performance.resume()
    vi.advanceTimersByTime(299)
    expect(caption()).toBe('one')
    vi.advanceTimersByTime(2)
    expect(caption()).toBe('two')
  })

  it('marks the beat that it is held at anew when the map is drawn at another size, and nothing after the end', () => {
    const shown: string[] = []
    const performance = new Performance(
      { show: (mark, { shown: { scale } }) => void shown.push(`${mark.kind} ${scale}`), clear: () => void 0 },
      () => undefined,
    )
    let scale = 1
    performance.play(
      beats,
      () => ({ ...nowhere, scale }),
      false,
      () => undefined,
    )
    performance.pause()
    scale = 2
    performance.lay()
    expect(shown).toEqual(['kept 1', 'kept 2'])
    performance.skip()
    performance.lay()
    expect(shown).toHaveLength(2)
  })

  it('goes on and back a beat at a time and waits there, and no further than its ends', () => {
    const { performance, told, finish, caption } = stage()
    performance.step(-1)
    expect(told.at(-1)).toMatchObject({ at: 0, paused: true })
    performance.step(1)
    performance.step(1)
    performance.step(1)
    expect(caption()).toBe('three')
    vi.advanceTimersByTime(60_000)
    expect(finish).not.toHaveBeenCalled()
    performance.resume()
    vi.advanceTimersByTime(1001)
    expect(finish).toHaveBeenCalledOnce()
  })

  it('plays faster and slower, and ends at once when it is skipped', () => {
    const { performance, caption, finish } = stage()
    performance.speed = 2
    vi.advanceTimersByTime(1000)
    expect(caption()).toBe('two')
    vi.advanceTimersByTime(501)
    expect(caption()).toBe('three')
    performance.skip()
    expect(finish).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(60_000)
    expect(finish).toHaveBeenCalledOnce()
  })
})
