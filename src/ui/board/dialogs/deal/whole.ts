import type { Option, View } from '../../../../schema/index.ts'
import { sharesOf } from '../../partners/shares.tsx'
import { duesOf, spanOf, type Term } from './draft.ts'

type Propose = Extract<Option, { type: 'propose' }>

/** A deal on a whole programme: with whom, and what each would put in. */
export interface Whole {
  readonly with: readonly string[]
  readonly terms: readonly Term[]
}

/**
 * The deal by which every partner of a programme would put in its whole part, in £k, by the earliest quarter that it can be
 * promised for. Undefined where the viewer is no partner of it, or where somebody could not promise that part.
 */
export function wholeProgramme(view: View, { with: others, terms }: Propose, id: string): Whole | undefined {
  const programme = view.programmes.find((one) => one.id === id)
  if (!programme) return undefined
  const seats = sharesOf(view, programme)
    .filter(({ asked }) => asked > 0)
    .map(({ seat }) => seat)
  const partners = seats.filter((seat) => seat !== view.viewer)
  if (partners.length === 0 || partners.length === seats.length) return undefined
  if (partners.some((seat) => !others.includes(seat)) || seats.length > terms.most) return undefined
  const written = seats.flatMap((by): Term[] => {
    const blank = { by, verb: 'fund', programme: id, line: '' } as const
    const amount = spanOf(terms, blank)?.usual
    const due = duesOf(terms, blank)[0]
    if (amount === undefined || due === undefined) return []
    return [{ clause: { do: 'pledge', by, promise: { of: 'fund', programme: id, amount, due } } }]
  })
  return written.length === seats.length
    ? { with: others.filter((seat) => partners.includes(seat)), terms: written }
    : undefined
}

/** The programmes on which the viewer can put a whole deal to all partners, in the order of the view. */
export const wholeProgrammes = (view: View, option: Propose): { id: string; title: string }[] =>
  view.programmes
    .filter(({ id }) => wholeProgramme(view, option, id) !== undefined)
    .map(({ id, title }) => ({ id, title }))
