export * from './action.ts'
export * from './acts.ts'
export * from './again.ts'
export type * from './comparison.ts'
export * from './event.ts'
export * from './happening.ts'
export * from './ids.ts'
export * from './option.ts'
export * from './receipt.ts'
export * from './rejection.ts'
export type {
  ActData,
  AgreementKindData,
  CardData,
  EffectData,
  EventData,
  IndicatorData,
  LineData,
  ModelData,
  ProgrammeData,
  RulesData,
  ScenarioData,
  SeatData,
} from './scenario.ts'
export * from './trust.ts'
export * from './view.ts'
