import type { EventBody } from '../schema/index.ts'
import { type LensFinding, SKILLS, type Skill } from './lens.ts'
import type { Past, Seen } from './past.ts'

/** The skills of which an act can be short; that residents were not asked is not an act on record. */
export type Missable = Exclude<Skill, 'co-production'>

/** A question to oneself about a skill, with the act of one’s own that it starts from: one that shows it, or fell short. */
export type Practice =
  | { readonly way: 'shown'; readonly skill: Skill; readonly act: Seen }
  | { readonly way: 'missed'; readonly skill: Missable; readonly act: Seen }

const isOfDeal = (past: Past, id: number): boolean =>
  past.record.pledges.some((one) => one.id === id && one.deal !== null)

/** The skills of which an act of the viewer was short; what somebody else did is never held against it. */
function missedBy(past: Past, body: EventBody): readonly Missable[] {
  const { me } = past
  switch (body.type) {
    case 'frame-fell':
      return body.by === me ? ['influencing'] : []
    case 'pledge-judged':
      if (body.kept || body.by !== me) return []
      return isOfDeal(past, body.pledge) ? ['negotiating', 'accountability'] : ['accountability']
    case 'lie-proven':
      return body.by === me ? ['accountability', 'influencing'] : []
    case 'withheld':
      return body.by === me ? ['networking', 'accountability'] : []
    case 'refused':
      return body.by === me ? ['networking'] : []
    case 'unanswered':
      return body.to === me ? ['networking'] : []
    case 'agreement-leaving':
      return body.by === me ? ['conflict-resolution'] : []
    case 'programme-dropped':
      return body.by === me ? ['stewardship'] : []
    case 'clawback':
    case 'notice-issued':
      return body.seat === me ? ['stewardship'] : []
    default:
      return []
  }
}

/**
 * Questions to oneself, by skill and in its order: one on an act that shows it and one on an act that was short of it,
 * each only where the record has such an act. Of several acts the last is taken: it is the best remembered.
 */
export function practiceFor(past: Past, skills: readonly LensFinding<Skill>[]): Practice[] {
  const missed = past.events.flatMap((act) => missedBy(past, act.body).map((skill) => ({ skill, act })))
  return SKILLS.flatMap((skill): Practice[] => {
    const shown = skills.find((one) => one.of === skill)?.acts ?? []
    // The acts come by how telling they are, then in order: the last of the most telling kind.
    const best = shown.findLast((act) => act.rule === shown[0]?.rule)
    const short = missed.findLast((one) => one.skill === skill)
    return [
      ...(best ? [{ way: 'shown' as const, skill, act: best }] : []),
      ...(short ? [{ way: 'missed' as const, ...short }] : []),
    ]
  })
}
