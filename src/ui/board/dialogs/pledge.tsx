import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Terms } from '../../../schema/index.ts'
import { opened } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Choice } from '../../parts/field.tsx'
import { Own } from '../../parts/own.tsx'
import { Cost } from '../../parts/pips.tsx'
import { Term } from '../../parts/term.tsx'
import { promised } from '../../sentences/promise.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { Stakes } from '../partners/stakes.tsx'
import { BlankForm } from './deal/blank-form.tsx'
import { firstBlank, mended, promiseOf } from './deal/draft.ts'
import { useSend } from './send.tsx'
import { ToWhom } from './to-whom.tsx'

/** A one-sided promise, in public or in private. */
export function PledgeDialog({ to: at }: { to?: string | undefined }): VNode | null {
  const { view, options } = useTable()
  const { send, problem, close } = useSend()
  const [option] = useState(() => opened(options.value, 'pledge')[0])
  const me = view.value.viewer
  const [terms] = useState<Terms>(() => ({
    most: 1,
    seats: option ? { [me]: { pay: 0, share: [], promise: option.promise } } : {},
    cards: {},
  }))
  const [kept, setBlank] = useState(() => firstBlank(terms, [me]))
  const [to, setTo] = useState<string[]>(at ? [at] : [])
  const [open, setOpen] = useState<'public' | 'private'>('public')
  if (!option) return null
  const blank = mended(terms, [me], kept, {})
  const promise = promiseOf(blank)
  return (
    <Dialog title={t('board:pledge.title')} kicker={t('board:act.pledge')} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (promise && to.length > 0) send({ type: 'pledge', to, promise, public: open === 'public' })
        }}
      >
        <ToWhom legend={t('board:pledge.to')} seats={option.to} chosen={to} onChange={setTo} />
        <fieldset class="add-term">
          <legend class="label">{t('board:pledge.what')}</legend>
          <BlankForm view={view.value} terms={terms} parties={[me]} blank={blank} onChange={setBlank} />
        </fieldset>
        {promise && (
          <blockquote class="saying">
            <Own>{t('board:pledge.saying', { what: promised(view.value, promise) })}</Own>
          </blockquote>
        )}
        {promise && to.length > 0 && (
          <Stakes
            view={view.value}
            clauses={[{ do: 'pledge', by: me, promise }]}
            parties={[me, ...to]}
            alone
          />
        )}
        <Choice
          legend={t('board:pledge.how')}
          name="pledge-public"
          value={open}
          choices={[
            { value: 'public', label: t('board:pledge.public'), note: t('board:pledge.public.note') },
            { value: 'private', label: t('board:pledge.private'), note: t('board:pledge.private.note') },
          ]}
          onChange={setOpen}
        />
        <p class="small soft">
          {t('board:pledge.hint')} <Term id="pledge" />
        </p>
        {problem}
        <footer class="dialog-foot">
          <Cost attention={option.attention} />
          {(to.length === 0 || !promise) && <span class="fine soft">{t('board:act.choose')}</span>}
          <button type="submit" class="button strong" disabled={to.length === 0 || !promise}>
            {t('board:pledge.button')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
