import type { ComponentChildren, VNode } from 'preact'
import type { Standing } from '../lab.ts'
import { say } from '../words/index.ts'

/** What is shown of a question to the lab: how far it is, the answer, or why there is none with a way to ask again. */
export function Waiting<T>({
  standing,
  working,
  again,
  stop,
  children,
}: {
  standing: Standing<T>
  /** What is being done meanwhile. */
  working: string
  again: () => void
  stop: () => void
  children: (value: T) => ComponentChildren
}): VNode {
  switch (standing.at) {
    case 'asked': {
      const { progress } = standing
      return (
        <div class="lab-work">
          <p class="small soft">{progress === undefined ? say('lab.waits') : working}</p>
          <progress
            aria-label={say('lab.progress')}
            max={progress?.of ?? 1}
            {...(progress === undefined ? {} : { value: progress.done })}
          />
          <button type="button" class="link-button" onClick={stop}>
            {say('lab.stop')}
          </button>
        </div>
      )
    }
    case 'failed':
      return (
        <div class="lab-work">
          <p role="alert">
            {standing.problem.code === 'cancelled'
              ? say('lab.stopped')
              : say('lab.failed', { why: say(`lab.failed.${standing.problem.code}`) })}
          </p>
          <button type="button" class="button" onClick={again}>
            {say('lab.again')}
          </button>
        </div>
      )
    case 'answered':
      return <>{children(standing.value)}</>
  }
}
