import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../kernel/index.ts'
import type {
  Action,
  Alternative,
  Decision,
  Progress,
  References,
  TurningPoints,
  WhatIf,
} from '../../schema/index.ts'

/** Why the lab has no answer. */
export interface LabProblem {
  readonly code:
    | 'unplayable'
    | 'not-over'
    | 'no-such-entry'
    | 'no-choice'
    | 'same-action'
    | 'refused'
    | 'no-persona'
    | 'cancelled'
    | 'failed'
  /** The same in English, for those who look for what went wrong. */
  readonly message: string
}

/** How to hear of its progress, and to call a question off. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

export type Asked<T> = Promise<Result<T, LabProblem>>

/** What the debrief asks about a session that is over and that takes long to answer: worked out beside the page. */
export interface Lab {
  /** The decisions of the record that can be left out. */
  decisions(watch?: Watch): Asked<readonly Decision[]>
  /** The session beside what the place comes to in silos and when all work together. */
  references(watch?: Watch): Asked<References>
  turningPoints(watch?: Watch): Asked<TurningPoints>
  /** What could have been done at entry `n` instead. */
  alternatives(n: number, watch?: Watch): Asked<readonly Alternative[]>
  /** What the session comes to without entry `n`, or with something else done in its place. */
  whatIf(n: number, instead: Action | null, watch?: Watch): Asked<WhatIf>
}

/** How a question stands. */
export type Standing<T> =
  | { readonly at: 'asked'; readonly progress: Progress | undefined }
  | { readonly at: 'answered'; readonly value: T }
  | { readonly at: 'failed'; readonly problem: LabProblem }

/**
 * Asks a question, again whenever `ask` is another, and calls it off when nobody waits for it any more. Undefined while
 * there is none. `again` asks the same once more; `stop` calls it off.
 */
export function useAnswer<T>(ask: ((watch: Watch) => Asked<T>) | undefined): {
  standing: Standing<T> | undefined
  again: () => void
  stop: () => void
} {
  const [standing, setStanding] = useState<Standing<T>>()
  const [times, setTimes] = useState(0)
  const running = useRef<AbortController>()
  useEffect(() => {
    if (!ask) {
      setStanding(undefined)
      return
    }
    const off = new AbortController()
    running.current = off
    setStanding({ at: 'asked', progress: undefined })
    const onProgress = (progress: Progress): void => {
      if (!off.signal.aborted) setStanding({ at: 'asked', progress })
    }
    void ask({ onProgress, signal: off.signal }).then((answer) => {
      if (off.signal.aborted) return
      setStanding(
        answer.ok ? { at: 'answered', value: answer.value } : { at: 'failed', problem: answer.error },
      )
    })
    return () => off.abort()
  }, [ask, times])
  const again = useCallback(() => setTimes((n) => n + 1), [])
  const stop = useCallback(() => {
    running.current?.abort()
    setStanding({ at: 'failed', problem: { code: 'cancelled', message: 'called off' } })
  }, [])
  return { standing, again, stop }
}
