import type { Session } from '../../session/index.ts'
import type { Lab } from '../../ui/debrief/lab.ts'
import { LabDesk } from './lab-desk.ts'

/** What the debrief may ask about a session that is over, and the way to end the asking. */
export interface OpenLab {
  readonly lab: Lab
  close(): void
}

/** Opens the lab about a session. Nothing is loaded before the first question. */
export function labOf({ scenario, seed, roster, log }: Session): OpenLab {
  const desk = new LabDesk(scenario.data, { seed, roster, log: log.slice() })
  return {
    lab: {
      decisions: (watch) => desk.ask({ job: 'decisions' }, watch),
      references: (watch) => desk.ask({ job: 'references' }, watch),
      turningPoints: (watch) => desk.ask({ job: 'turning-points' }, watch),
      alternatives: (n, watch) => desk.ask({ job: 'alternatives', n }, watch),
      whatIf: (n, instead, watch) => desk.ask({ job: 'what-if', change: { n, instead } }, watch),
    },
    close: () => desk.close(),
  }
}
