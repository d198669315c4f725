import type { ConfidenceCause, Happening, TrustCause, View } from '../../schema/index.ts'
import { programmeTitle } from '../lore.ts'
import { type Sentence, sentence, written } from './slots.tsx'

/** What happened, by its title. */
const happened = (view: View, story: Happening): Sentence =>
  story.type === 'programme-dropped'
    ? sentence('trust:cause.story.dropped', { title: written(programmeTitle(view, story.programme)) })
    : sentence('trust:cause.story.of', { title: written(story.title) })

/** Why trust moved, and what happened where it was the story. */
export const trustCause = (view: View, because: TrustCause, story: Happening | undefined): Sentence =>
  story ? happened(view, story) : sentence(`trust:cause.${because}`)

/** Why the public’s confidence moved, and what happened where it was the story. */
export const confidenceCause = (
  view: View,
  because: ConfidenceCause,
  story: Happening | undefined,
): Sentence => (story ? happened(view, story) : sentence(`event:confidence.${because}`))
