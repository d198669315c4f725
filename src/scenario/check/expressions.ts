import type { Fault, Path } from '../diagnostic.ts'
import { type Interval, interval, spanInWords, UNKNOWN } from '../interval.ts'
import { type Ranges, rangeOf } from '../range.ts'
import { faultsIn } from '../scope.ts'
import { type Node, parseExpression } from '../syntax.ts'
import { type Context, GAME_NAMES, isHoodFigure } from '../vocabulary.ts'
import type { Desk } from './desk.ts'

/** Where an expression stands. */
export interface Setting {
  readonly context: Context
  readonly byHood: boolean
}

/** Reads the expressions of a scenario and tells their faults; knows what each name of the model can be. */
export class Expressions {
  readonly #desk: Desk
  readonly #ranges: Ranges
  /** What variables can be; filled while the model is checked. */
  readonly variables = new Map<string, Interval>()
  /** What indicators can be; likewise. */
  readonly indicators = new Map<string, Interval>()

  constructor(desk: Desk) {
    this.#desk = desk
    this.#ranges = {
      name: (name) => this.#rangeOfName(name),
      indicator: (id) => this.indicators.get(id) ?? UNKNOWN,
      hoods: desk.data.place.neighbourhoods.length,
    }
  }

  /** The syntax of a text whose names and functions are right; else undefined, and the faults are told. */
  parse(path: Path, text: string, { context, byHood }: Setting): Node | undefined {
    const { report, names, namesOpen, ids } = this.#desk
    if (report.isMended(path)) return undefined
    const parsed = parseExpression(text)
    const faults = parsed.ok
      ? faultsIn(parsed.value, { context, byHood, names, namesOpen, ids })
      : [parsed.error]
    report.inside(path, faults)
    return parsed.ok && faults.length === 0 ? parsed.value : undefined
  }

  /** What an expression can give; `faults` takes divisions by 0 and figures too large. */
  range(node: Node, faults: Fault[]): Interval {
    return rangeOf(node, this.#ranges, faults)
  }

  /** Reads an expression whole: tells its faults and gives what it can be. */
  read(path: Path, text: string, setting: Setting): Interval {
    const node = this.parse(path, text, setting)
    if (!node) return UNKNOWN
    const faults: Fault[] = []
    const range = this.range(node, faults)
    this.#desk.report.inside(path, faults)
    return range
  }

  /** Reads an expression that gives a score. */
  score(path: Path, text: string): void {
    const { low, high } = this.read(path, text, { context: 'fact', byHood: false })
    const known = Number.isFinite(low) && Number.isFinite(high)
    if (known && (low < 0 || high > 1000))
      this.#desk.report.at(
        path,
        `the score may be ${spanInWords(interval(low, high))}; hold it with clamp(…, 0, 1000)`,
      )
  }

  #rangeOfName(name: string): Interval {
    const { data, report } = this.#desk
    const variable = this.variables.get(name)
    if (variable) return variable
    for (const section of ['parameters', 'stocks'] as const) {
      const index = data.model[section].findIndex((item) => item.name === name)
      const item = data.model[section][index]
      if (item)
        return item.min > item.max || report.isMended(['model', section, index])
          ? UNKNOWN
          : interval(item.min, item.max)
    }
    if (isHoodFigure(name)) {
      const figures = data.place.neighbourhoods.map((hood) => hood[name])
      return report.isMended(['place']) ? UNKNOWN : interval(Math.min(...figures), Math.max(...figures))
    }
    if (!GAME_NAMES.some((known) => known === name)) return UNKNOWN
    if (name === 'quarter') return interval(1, 4)
    if (name === 'confidence') return interval(0, 1000)
    if (report.isMended(['rounds'])) return UNKNOWN
    return interval(name === 'round' ? 1 : data.rounds, data.rounds)
  }
}
