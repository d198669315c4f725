import type { VNode } from 'preact'
import type { ProgrammeView, View } from '../../../schema/index.ts'
import { actsOn } from '../../account/figure.ts'
import { indicatorTitle, namedOf } from '../../lore.ts'
import { Own } from '../../parts/own.tsx'
import { useTable } from '../../table.ts'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { gainsSaid } from '../partners/in-terms.tsx'
import { programmeState, runsWhen } from '../partners/programmes.tsx'
import { Shares } from '../partners/shares.tsx'
import type { SheetProps } from './draft.ts'
import { spentSoFar } from './past.ts'
import { withoutPromise } from './promised.ts'
import { Row } from './row.tsx'

/** The figures of the place on which a service or programme acts by the model, where there are any. */
function ActsOn({ view, cause }: { view: View; cause: Parameters<typeof actsOn>[1] }): VNode | null {
  const figures = actsOn(view, cause)
  if (figures.length === 0) return null
  return (
    <span class="fine soft">
      <Own>{t('why:acts.on', { figures: list(figures.map((id) => indicatorTitle(view, id))) })}</Own>
    </span>
  )
}

/** The service lines, each from the legal floor to its ceiling. */
export function Lines({ option, draft, set }: SheetProps): VNode {
  const { view, events } = useTable()
  return (
    <ul class="budget-lines">
      {option.lines.map((line) => {
        const about = view.value.mine.lines.find((one) => one.id === line.id)
        const value = draft.lines[line.id] ?? line.min
        const name = about?.name ?? line.id
        const change = (amount: number): void =>
          set({ ...draft, lines: { ...draft.lines, [line.id]: amount } })
        return (
          <Row
            key={line.id}
            name={name}
            value={value}
            min={line.min}
            max={line.max}
            mark={{ at: line.plan, name: t('board:budget.mark') }}
            onChange={change}
          >
            {about?.about && (
              <span class="fine soft" {...asWritten()}>
                {about.about}
              </span>
            )}
            <span class="fine soft">
              {t('board:budget.plan', { plan: money(line.plan) })}
              {about?.last !== null && about?.last !== undefined
                ? ` · ${t('board:budget.last', { last: money(about.last) })}`
                : ''}
              {view.value.round > 2 &&
                ` · ${t('board:budget.sofar', { amount: money(spentSoFar(events.value, view.value.viewer, line.id)) })}`}
            </span>
            <ActsOn view={view.value} cause={{ line: line.id }} />
            {about && about.harms.length > 0 && value < line.plan && (
              <span class="fine bad">
                {t('board:budget.harms', {
                  seats: list(about.harms.map((seat) => namedOf(view.value, seat))),
                })}
              </span>
            )}
          </Row>
        )
      })}
    </ul>
  )
}

/** Whose part of a programme nobody has promised: what I put in alone is partly lost. */
function Unsure({ view, programme }: { view: View; programme: ProgrammeView }): VNode | null {
  const seats = withoutPromise(view, programme)
  if (seats.length === 0) return null
  return (
    <span class="fine bad">
      <Own>{t('board:budget.unsure', { seats: list(seats.map((seat) => namedOf(view, seat))) })}</Own>
    </span>
  )
}

/** How a programme stands, who is thought to gain, and when it runs where that is not `usual`. */
function About({ view, programme, usual }: { view: View; programme: ProgrammeView; usual: string }): VNode {
  const runs = runsWhen(programme)
  return (
    <span class="fine soft">
      {t('board:programme.sofar')} {programmeState(programme)}.{' '}
      <Own>{gainsSaid(view, programme.gains, false)}</Own> {runs === usual ? '' : runs}
    </span>
  )
}

/** What holds of all programmes of the sheet, said once: when they run, and what is lost where they do not. */
function Rule({ usual }: { usual: ProgrammeView | undefined }): VNode {
  const { view } = useTable()
  return (
    <p class="budget-rule fine soft">
      {usual && `${t('board:budget.programmes.rule', { share: usual.threshold / 10 })} `}
      {t('board:budget.programmes.sunk', { share: view.value.rules.sunk / 10 })}
    </p>
  )
}

/** The joint programmes that one can put money into. */
export function Programmes(props: SheetProps): VNode {
  const { view } = useTable()
  const { option } = props
  if (option.programmes.length === 0) return <p class="small soft">{t('board:budget.programmes.none')}</p>
  const offered = option.programmes.flatMap(
    ({ id }) => view.value.programmes.find((one) => one.id === id) ?? [],
  )
  const usual = offered.find(({ level }) => level === 'weakest')
  return (
    <>
      <Rule usual={usual} />
      <ProgrammeRows {...props} usual={usual ? runsWhen(usual) : ''} />
    </>
  )
}

function ProgrammeRows({ option, draft, set, usual }: SheetProps & { usual: string }): VNode {
  const { view } = useTable()
  return (
    <ul class="budget-lines">
      {option.programmes.map(({ id, cost, max }) => {
        const programme = view.value.programmes.find((one) => one.id === id)
        const value = draft.programmes[id] ?? 0
        const name = programme?.title ?? id
        const change = (amount: number): void =>
          set({ ...draft, programmes: { ...draft.programmes, [id]: amount } })
        return (
          <Row
            key={id}
            name={name}
            value={value}
            max={max}
            mark={{ at: cost, name: t('board:budget.mark.cost') }}
            onChange={change}
          >
            {programme && <Shares view={view.value} programme={programme} />}
            {programme && <About view={view.value} programme={programme} usual={usual} />}
            <ActsOn view={view.value} cause={{ programme: id }} />
            {programme && value > 0 && <Unsure view={view.value} programme={programme} />}
          </Row>
        )
      })}
    </ul>
  )
}
