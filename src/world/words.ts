import { fillSlots } from '../kernel/slots.ts'

/**
 * The words that the map shows, in English. The app gives translations by the same keys; slots are in braces.
 * Names (`from`, `to`, `who`, `title`) come from the scenario.
 */
export const WORLD_WORDS = {
  'world.road.broken': 'broken road',
  'world.road.track': 'track',
  'world.road.lane': 'lane',
  'world.road.road': 'road',
  'world.road.avenue': 'avenue',
  'world.road.label': '{band} {overall}',
  'world.worst': 'faring worst',
  'world.beat.paid': '{from} pays {to} £{amount}k',
  'world.beat.paid-many': 'Money moves between pockets: £{amount}k in {count} payments',
  'world.beat.shared': '{from} shares what it knows: {title}',
  'world.beat.shared-many': '{count} cards are shared around the table',
  'world.beat.kept': '{who} keeps its promise to {to}',
  'world.beat.broken': '{who} breaks its promise to {to}',
  'world.beat.judged-many': 'Promises fall due: {kept} kept, {broken} broken',
  'world.beat.ran': '{title} runs this quarter',
  'world.beat.ran-few': 'These run this quarter: {titles}',
  'world.beat.ran-many': '{count} programmes run this quarter',
  'world.beat.stalled': '{title} stalls: not enough was put in',
  'world.beat.stalled-few': 'These stall, as not enough was put in: {titles}',
  'world.beat.stalled-many': '{count} programmes stall',
  'world.beat.lie': '{title}: {who} said {claimed}, the truth was {found}',
  'world.beat.lie-many': '{count} claims are proven false',
  'world.beat.event': '{title}',
  'world.beat.charged': 'You have to pay £{amount}k: {title}',
  'world.beat.charged-many': 'The quarter’s pressures cost you £{amount}k, most of it for: {title}',
  'world.beat.agreement-ended': 'An agreement ends: {title}',
  'world.beat.notice': 'A notice is served on {who}: others now look over its spending',
  'world.beat.notice-lifted': 'The notice on {who} is lifted',
  'world.beat.place-better': 'The place: better in {up}',
  'world.beat.place-worse': 'The place: worse in {down}',
  'world.beat.place-both': 'The place: better in {up}; worse in {down}',
  'world.beat.own-broken': 'You break your promise to {to}',
  'world.beat.own-broken-many': 'You break {count} promises, to {to}',
  'world.beat.own-lie': 'It comes out that you told an untruth: {title}',
  'world.beat.own-lie-many': 'It comes out that you told {count} untruths',
  'world.beat.my-trust-up': 'Your trust rises in {up}',
  'world.beat.my-trust-down': 'Your trust falls in {down}',
  'world.beat.my-trust-both': 'Your trust rises in {up}; it falls in {down}',
  'world.beat.trust-up': 'The trust of {from} in {to} rises',
  'world.beat.trust-down': 'The trust of {from} in {to} falls',
  'world.beat.trust-many': 'Trust between agencies rises in {up} cases and falls in {down}',
  'world.describe.place': '{place} in {season}.',
  'world.describe.spring': 'spring and early summer',
  'world.describe.summer': 'summer and early autumn',
  'world.describe.autumn': 'autumn and early winter',
  'world.describe.winter': 'winter',
  'world.describe.road': 'Road between {from} and {to}: {band}, trust {overall} of 1,000, {trend}.',
  'world.describe.bond.in-force': 'A gate on the road for an agreement in force, {title}: {between}.',
  'world.describe.bond.drafted': 'A scaffold on the road for a drafted agreement, {title}: {between}.',
  'world.describe.rising': 'rising',
  'world.describe.falling': 'falling',
  'world.describe.steady': 'steady',
  'world.describe.quiet': 'quiet',
  'world.describe.busy': 'busy',
  'world.describe.overwhelmed': 'overwhelmed',
  'world.describe.hospital': 'The door of {name} is {state}.',
  'world.describe.neighbourhood': '{name}: {people} people, wellbeing {well} of 100{worst}.',
  'world.describe.worst': ', faring worst',
  'world.describe.programme': '{title} has run in {count} quarters.',
  'world.describe.programme.planned': 'A site is being set up for {title}: money is promised for it.',
  'world.describe.programme.stopped': '{title} stands boarded up: quarters in which it ran, {count}.',
  'world.describe.hour.morning': 'It is morning on the map: the quarter begins.',
  'world.describe.hour.noon': 'It is midday on the map: agencies meet.',
  'world.describe.hour.afternoon': 'It is afternoon on the map: budgets are divided.',
  'world.describe.hour.evening': 'It is evening on the map: the outturn is in.',
  'world.describe.hour.dusk': 'It is dusk on the map, and lamps are lit: the quarter is looked back at.',
  'world.describe.country.sea': 'It lies by the sea.',
  'world.describe.country.hills': 'Hills and sheep lie about it.',
  'world.describe.country.woods': 'Woods lie about it.',
  'world.describe.country.fields': 'Fields lie about it.',
  'world.describe.canal': 'A canal runs through it, past works with a tall chimney.',
  'world.describe.weather.rain': 'It is a wet quarter.',
  'world.describe.weather.snow': 'Snow falls.',
  'world.describe.table': 'At the market stands the table of a joint board.',
  'world.describe.chest': 'At the market stands the open chest of a pooled fund.',
  'world.describe.ambulances': 'Ambulances that wait at its door: {count} on the map.',
  'world.describe.trolleys': 'Its wards are full: trolleys in the corridor, {count} on the map.',
  'world.describe.leaving': 'People with their bags who wait to go home: {count} on the map.',
  'world.describe.service.short': '{line}, {name}: on short hours, since less was spent on it than planned.',
  'world.describe.service.shut':
    '{line}, {name}: its shutters are down, since far less was spent than planned.',
  'world.describe.park': 'The park has grown wild, since the council’s work was cut.',
  'world.describe.notice': 'A red sign stands at the door of {name}: it is under a notice.',
  'world.describe.rounds':
    'Cars of home care on their rounds: {count}. There are four when social care spends what it planned.',
  'world.describe.kept': 'Gardens are kept and washing is out in: {names}.',
  'world.describe.left': 'Rubbish lies in the streets of: {names}.',
} as const

export type WorldWord = keyof typeof WORLD_WORDS

/** Looks a word up; a catalogue's own function has the same shape. */
export type Words = (key: string, data?: Record<string, string | number>) => string

/** The English words, with slots filled in. */
export const englishWords: Words = (key, data = {}) => {
  const text = new Map<string, string>(Object.entries(WORLD_WORDS)).get(key) ?? key
  return fillSlots(text, data)
}
