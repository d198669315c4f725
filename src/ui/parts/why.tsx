import type { ComponentChildren, VNode } from 'preact'
import type { TermId } from '../words/en/term.ts'
import { t } from '../words/index.ts'
import { Own } from './own.tsx'
import { Popover } from './popover.tsx'
import { Term } from './term.tsx'

/** One line of an account: what it is, its figure as it is shown, and what is to be said of it. */
export interface AccountRow {
  readonly words: ComponentChildren
  readonly figure: string
  readonly note?: string | undefined
}

/** What a number is made of, as a small table with its total. */
export const Account = ({
  title,
  rows,
  total,
  totalWords = t('why:total'),
}: {
  title: string
  rows: readonly AccountRow[]
  total: string
  totalWords?: string
}): VNode => (
  <table class="account">
    <caption>
      <Own>{title}</Own>
    </caption>
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          <th scope="row">
            <Own>{row.words}</Own>
            {row.note !== undefined && (
              <span class="fine soft account-note">
                <Own>{row.note}</Own>
              </span>
            )}
          </th>
          <td class="num">
            <Own>{row.figure}</Own>
          </td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{totalWords}</th>
        <td class="num">
          <Own>{total}</Own>
        </td>
      </tr>
    </tfoot>
  </table>
)

/** A number that answers “why?”: underlined with dots; pressed, it opens what it is made of. */
export const Why = ({
  title,
  value,
  shown = value,
  terms = [],
  children,
}: {
  /** What the number is of. */
  title: string
  /** The number in words. */
  value: string
  /** What is drawn for it, where that is not the number in words. */
  shown?: ComponentChildren
  /** Words of the glossary that the account needs. */
  terms?: readonly TermId[]
  children: () => ComponentChildren
}): VNode => (
  <Popover kind="number" name={t('why:name', { title, value })} label={<Own>{shown}</Own>}>
    {() => (
      <>
        {children()}
        {terms.length > 0 && (
          <p class="account-terms">
            {terms.map((id) => (
              <Term key={id} id={id} />
            ))}
          </p>
        )}
      </>
    )}
  </Popover>
)
