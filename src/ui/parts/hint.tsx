import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { HintId } from '../words/en/hint.ts'
import { isKey, t } from '../words/index.ts'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'

/** What the dialog that is being drawn is about: its hint goes by it. */
export const HintContext = createContext('')

const isHint = (id: string): id is HintId => isKey(`hint:${id}.for`)

/** A “?” that says what an act is for, when leaders use it and what it costs; nothing where there is nothing to say. */
export function Hint(): VNode | null {
  const id = useContext(HintContext)
  if (!isHint(id)) return null
  return (
    <Popover kind="hint" name={t('hint:button')} label={<Icon name="help" size={20} />}>
      {() => (
        <>
          <p class="bubble-title">{t('hint:title')}</p>
          <dl class="hint">
            {(['for', 'life', 'cost'] as const).map((part) => (
              <div key={part}>
                <dt>{t(`hint:label.${part}`)}</dt>
                <dd>{t(`hint:${id}.${part}`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Popover>
  )
}
