import type { Name, Of, Told } from './beats.ts'
import type { Words } from './words.ts'

/** What I did wrong, said to my face: promises that I broke, and untruths of mine that were proven. */
export function ownWrongs(
  broken: readonly Of<'pledge-judged'>[],
  proven: readonly Of<'lie-proven'>[],
  words: Words,
  name: Name,
): Told[] {
  const told: Told[] = []
  const [pledge] = broken
  if (pledge) {
    const to = [...new Set(broken.flatMap((e) => e.to))]
    const data = { to: to.map(name).join(', '), count: broken.length }
    const caption = words(broken.length > 1 ? 'world.beat.own-broken-many' : 'world.beat.own-broken', data)
    told.push({ caption, marks: [{ kind: 'broken', seat: pledge.by, to }] })
  }
  const [lie] = proven
  if (lie) {
    const data = { title: lie.title, count: proven.length }
    const caption = words(proven.length > 1 ? 'world.beat.own-lie-many' : 'world.beat.own-lie', data)
    told.push({
      caption,
      marks: [{ kind: 'lie', seat: lie.by, to: [...new Set(proven.flatMap((e) => e.to))] }],
    })
  }
  return told
}
