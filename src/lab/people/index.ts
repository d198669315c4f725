export { type Comparison, comparePeople, EXPERIMENTS, type Ordered, type PeopleReport } from './compare.ts'
export { peopleIn } from './experiment.ts'
export { MIX, MIX_SOURCE, type Ordering, type Published, type Standing } from './published.ts'
