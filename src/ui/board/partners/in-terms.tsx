import type { VNode } from 'preact'
import type { Clause, ProgrammeView, View } from '../../../schema/index.ts'
import { object } from '../../lore.ts'
import { Own } from '../../parts/own.tsx'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { useBoard } from '../state.ts'

/** The joint programmes that the terms of a deal would fund. */
export const programmesIn = (view: View, clauses: readonly Clause[]): ProgrammeView[] =>
  view.programmes.filter((programme) =>
    clauses.some(
      (clause) =>
        clause.do === 'pledge' && clause.promise.of === 'fund' && clause.promise.programme === programme.id,
    ),
  )

/** Who is thought to gain from a programme, in a sentence; with how much each quarter, where `worth` is to be told. */
export function gainsSaid(view: View, gains: ProgrammeView['gains'], worth = true): string {
  const told = worth && gains.some((gain) => gain.worth > 0)
  const seats = gains.map((gain) => {
    const to = gain.to === 'residents' ? t('deal:residents.within') : object(view, gain.to)
    return told && gain.worth > 0 ? t('deal:gain.short', { to, worth: money(gain.worth) }) : to
  })
  return t(told ? 'deal:gains.quarterly' : 'deal:gains.to', { seats: list(seats) })
}

interface Props {
  view: View
  clauses: readonly Clause[]
  /** Whether each programme can be opened in full: on the desk, not within another dialog. */
  opens?: boolean
  /** Whether a table beside it says what agencies would gain: then only who else would is said here. */
  told?: boolean
}

/** What each programme in the terms of a deal is, and who would gain. */
export function ProgrammesInTerms({ view, clauses, opens = false, told = false }: Props): VNode | null {
  const board = useBoard()
  const programmes = programmesIn(view, clauses)
  if (programmes.length === 0) return null
  return (
    <ul class="in-terms small">
      {programmes.map((programme) => {
        const gains = programme.gains.filter(({ to }) => !told || to === 'residents')
        return (
          <li key={programme.id}>
            {opens ? (
              <button
                type="button"
                class="line-button"
                onClick={() => {
                  board.open.value = { kind: 'programme', programme: programme.id }
                }}
              >
                <Own>{t('deal:about', { title: programme.title })}</Own>
              </button>
            ) : (
              <strong {...asWritten()}>{programme.title}</strong>
            )}
            <p {...asWritten()}>{programme.text}</p>
            {gains.length > 0 && (
              <p class="soft">
                <Own>{gainsSaid(view, gains)}</Own>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
