import { modelSchema, scenarioSchema, schemaText } from './json-schema.ts'
import { referenceText } from './reference.ts'

/** The pages for authors that are made from the schemas: their paths from the project’s root, and their texts. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/scenarios/reference.md', referenceText()],
    ['docs/scenarios/scenario.schema.json', schemaText('Wrong Pockets scenario', scenarioSchema())],
    ['docs/scenarios/model.schema.json', schemaText('Wrong Pockets shared model', modelSchema())],
  ])
