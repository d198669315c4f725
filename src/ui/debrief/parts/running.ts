import { useEffect } from 'preact/hooks'
import type { View } from '../../../schema/index.ts'
import { shortOf } from '../../lore.ts'
import { say } from '../words/index.ts'
import { whenOf } from './time.ts'

/** The property of the root from which the style of print takes the line at the head of each sheet. */
const LINE = '--running-line'

/** Tells print what stands at the head of each sheet: the place, whose record it is, from when to when, and the seed. */
export function useRunningLine(view: View): void {
  const line = say('opening.running', {
    place: view.place.name,
    scenario: view.scenario.title,
    seat: shortOf(view, view.viewer),
    from: whenOf(view, 1),
    to: whenOf(view, view.rounds),
    seed: view.debrief?.seed ?? '',
  })
  useEffect(() => {
    const { style } = document.documentElement
    // As a string of CSS: what it is quoted with, and what escapes, stand for themselves.
    style.setProperty(LINE, `"${line.replaceAll(/["\\]/g, '\\$&')}"`)
    return () => {
      style.removeProperty(LINE)
    }
  }, [line])
}
