export { debriefOf } from './debrief.ts'
export { ViewOnDemand } from './on-demand.ts'
export { eventsFor, viewFor } from './seat.ts'
