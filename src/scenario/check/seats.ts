import { sum } from '../../kernel/index.ts'
import type { ScenarioData, SeatData } from '../../schema/scenario.ts'
import type { Path } from '../diagnostic.ts'
import { quoted } from '../nearest.ts'
import type { Desk } from './desk.ts'

/** Trust in each facet between seats of whom a scenario tells nothing. */
const UNTOLD = 450

/** Seats: lines, money, parameters that take the spending. */
export function checkSeats(desk: Desk): void {
  const takers = new Map<string, string>()
  desk.data.seats.forEach((seat, i) => {
    const path = ['seats', i]
    checkMoney(desk, seat, path)
    seat.lines.forEach((line, j) => {
      checkLine(desk, seat, j, [...path, 'lines', j])
      const at = [...path, 'lines', j, 'sets']
      const other = takers.get(line.sets)
      if (other)
        desk.report.at(
          at,
          `"${line.sets}" takes the spending of ${other} too; give each line its own parameter`,
        )
      takers.set(line.sets, `line ${quoted(line.id)} of ${seat.id}`)
    })
    if (seat.ringfenced && !seat.lines.some((line) => line.public_health))
      desk.report.at(
        [...path, 'ringfenced'],
        'the ring-fenced grant has no line to be spent on; set public_health: true on at least one line',
      )
  })
}

function checkLine(desk: Desk, seat: SeatData, index: number, path: Path): void {
  const line = seat.lines[index]
  if (!line) return
  const { report } = desk
  if (line.floor > line.plan)
    report.at(
      [...path, 'plan'],
      `the plan ${line.plan} is below the floor ${line.floor}; plan at least the floor`,
    )
  if (line.plan > line.ceiling)
    report.at(
      [...path, 'plan'],
      `the plan ${line.plan} is above the ceiling ${line.ceiling}; plan at most the ceiling`,
    )
  desk.knownAll('seat', line.harms, [...path, 'harms'])
  const own = line.harms.indexOf(seat.id)
  if (own >= 0)
    report.at([...path, 'harms', own], 'a cut of its own line harms other seats; leave out the seat itself')
  checkTaker(desk, line, path)
}

/** The parameter is the spending in £k: one figure for the whole place, able to hold what the line may get. */
function checkTaker(desk: Desk, line: SeatData['lines'][number], path: Path): void {
  const at = [...path, 'sets']
  const index = desk.data.model.parameters.findIndex((p) => p.name === line.sets)
  const parameter = desk.data.model.parameters[index]
  if (!parameter) {
    desk.named('parameter', line.sets, at)
    return
  }
  if (parameter.by)
    desk.report.at(
      at,
      `"${line.sets}" has a figure for each neighbourhood; name a parameter of the whole place`,
    )
  if (desk.report.isMended(['model', 'parameters', index])) return
  if (parameter.min > line.floor || parameter.max < line.ceiling)
    desk.report.at(
      at,
      `"${line.sets}" holds ${parameter.min} to ${parameter.max}; give it bounds that hold the line’s ${line.floor} to ${line.ceiling}`,
    )
}

/**
 * Two rules of money, in every round: income pays what the law requires (committed and floors), and income with the
 * opening reserves pays the approved plan (committed and plans). A plan that outruns income over the year is allowed: it
 * is what a seat may have to solve.
 */
function checkMoney(desk: Desk, seat: SeatData, path: Path): void {
  const { report, data } = desk
  if (report.isMended(path)) return
  const at = [...path, 'income']
  const incomes = typeof seat.income === 'number' ? [seat.income] : seat.income
  if (typeof seat.income !== 'number' && seat.income.length !== data.rounds && !report.isMended(['rounds']))
    report.at(
      at,
      `there are ${seat.income.length} figures of income for ${data.rounds} rounds; write one for each round`,
    )
  const law = seat.committed + sum(seat.lines.map((line) => line.floor))
  const plan = seat.committed + sum(seat.lines.map((line) => line.plan))
  incomes.forEach((income, i) => {
    const figure = typeof seat.income === 'number' ? at : [...at, i]
    const most = income + Math.max(0, seat.reserves)
    if (law > income)
      report.at(figure, `income ${income} is less than committed and floors, ${law}; raise it or lower those`)
    else if (plan > most)
      report.at(
        figure,
        `income and reserves, ${most}, are less than committed and plans, ${plan}; raise them or plan less`,
      )
  })
}

/** The history between seats and their grievances. */
export function checkHistory(desk: Desk): void {
  const seen = new Set<string>()
  const { trust, grievances } = desk.data.history
  trust.forEach(({ from, to }, i) => {
    const path = ['history', 'trust', i]
    desk.known('seat', from, [...path, 'from'])
    desk.known('seat', to, [...path, 'to'])
    if (from === to) desk.report.at([...path, 'to'], `"${to}" has no trust in itself; name two seats`)
    if (seen.has(`${from} ${to}`))
      desk.report.at(path, `the trust of ${from} in ${to} is there twice; keep one of the two`)
    seen.add(`${from} ${to}`)
  })
  grievances.forEach((grievance, i) => {
    const path = ['history', 'grievances', i]
    desk.known('seat', grievance.of, [...path, 'of'])
    desk.known('seat', grievance.against, [...path, 'against'])
    if (grievance.of === grievance.against)
      desk.report.at(
        [...path, 'against'],
        `"${grievance.against}" has no grievance against itself; name two seats`,
      )
  })
}

/** The scenario with trust between every two seats: where it tells nothing, the same in each facet. */
export function withHistory(data: ScenarioData): ScenarioData {
  const told = new Set(data.history.trust.map(({ from, to }) => `${from} ${to}`))
  const level = data.history.untold ?? UNTOLD
  const untold = data.seats.flatMap(({ id: from }) =>
    data.seats
      .filter(({ id: to }) => to !== from && !told.has(`${from} ${to}`))
      .map(({ id: to }) => ({ from, to, ability: level, benevolence: level, integrity: level })),
  )
  return { ...data, history: { ...data.history, trust: [...data.history.trust, ...untold] } }
}
