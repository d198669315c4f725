import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/index.ts'
import { One, Tool } from './kept-one.tsx'
import type { Keeping, Offer } from './model.ts'

/** How many sessions are shown before all are asked for. */
const SHOWN = 6

/** What this version cannot read: it can be saved as a file, or removed. */
function Aside({ keeping }: { keeping: Keeping }): VNode {
  return (
    <details class="fold">
      <summary>
        {t('sessions:aside', { count: keeping.aside.length })} <Icon name="chevronDown" size={18} />
      </summary>
      <p class="small soft">{t('sessions:aside.about', { count: keeping.aside.length })}</p>
      <ul class="kept">
        {keeping.aside.map(({ id, why }) => {
          const title = t('sessions:aside.one', { id })
          return (
            <li key={id} class="kept-one">
              <div class="kept-words">
                <h3 class="kept-title">{title}</h3>
                <p class="fine soft">{why === 'unreadable' ? t('sessions:aside.why') : why}</p>
              </div>
              <div class="kept-tools">
                <Tool
                  icon="download"
                  word="sessions:tool.save"
                  title={title}
                  onClick={() => keeping.onSave(id)}
                />
                <Tool
                  icon="trash"
                  word="sessions:tool.remove"
                  title={title}
                  onClick={() => keeping.onRemove(id)}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** The sessions kept on this device: to go on with, to look at again, to name, to save and to remove. */
export function Sessions({ keeping, offers }: { keeping: Keeping; offers: readonly Offer[] }): VNode | null {
  const { saves, aside, removed, onUndo } = keeping
  const undo = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [all, setAll] = useState(false)
  // The button that removed it is gone: what can be done next has the focus.
  useEffect(() => undo.current?.focus({ preventScroll: true }), [removed])
  // So is the one that showed the rest: the first of these has it.
  useEffect(() => {
    if (all) list.current?.children[SHOWN]?.querySelector('button')?.focus()
  }, [all])
  if (saves.length + aside.length === 0 && removed === undefined) return null
  return (
    <section class="start-part" id="sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('sessions:title')}</h2>
      <div role="status">
        {removed !== undefined && (
          <Notice icon="trash">
            {t('sessions:removed', { title: removed })}{' '}
            <button ref={undo} type="button" class="line-button" onClick={onUndo}>
              {t('sessions:undo')}
            </button>
          </Notice>
        )}
      </div>
      <ul class="kept" ref={list}>
        {saves.slice(0, all ? undefined : SHOWN).map((save) => (
          <One
            key={save.id}
            save={save}
            offer={offers.find(({ id }) => id === save.receipt.scenario.id)}
            keeping={keeping}
          />
        ))}
      </ul>
      {!all && saves.length > SHOWN && (
        <button type="button" class="button kept-all" onClick={() => setAll(true)}>
          {t('sessions:all', { of: saves.length })}
        </button>
      )}
      {aside.length > 0 && <Aside keeping={keeping} />}
    </section>
  )
}
