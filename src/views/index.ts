export { debriefOf } from './debrief.ts'
export { eventsFor, viewFor } from './seat.ts'
