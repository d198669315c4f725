import { formOf, nodeOf } from './forms.ts'
import { functionTables } from './functions.ts'
import { modelSchema, type Node, scenarioSchema } from './json-schema.ts'
import { anchorOf, type Section, sectionsOf, tablesOf, type Uses } from './sections.ts'

const INTRODUCTION = `# Reference of the scenario file

<!-- Written by \`npm run docs\` from src/schema/scenario*.ts and src/scenario/vocabulary.ts: change it there. -->

Every key of a scenario file and of a shared model. [Writing a scenario](README.md) teaches the format step by step;
[expressions](expressions.md) tells how figures are worked out. Editors that know YAML check a file as you type when its
first line names the JSON Schema: [scenario.schema.json](scenario.schema.json), [model.schema.json](model.schema.json).

- A file is YAML. A key that is not listed here is an error, so that a misspelling is never silently ignored.
- All numbers are whole. Money is in thousands of pounds (£k) a quarter; shares are of 1,000.
- *Left out* says what counts when the key is not there; *needed* means that it must be.
- \`[]\` in a path means each item of a list: \`seats[].lines[]\` is a service line of a seat.`

function contents(sections: readonly Section[]): string {
  const tops = sections.filter(({ path }) => path !== '' && !path.includes('.'))
  const lines = tops.map(({ path }) => `[\`${path}\`](#${anchorOf(path)})`)
  const rest = [
    '[effects](#form-effect)',
    '[forms](#forms)',
    '[shared models](#shared-models)',
    '[functions](#functions)',
  ]
  return `${['[the file](#the-file)', ...lines, ...rest].join(' · ')}`
}

function sectionText(section: Section, known: ReadonlySet<string>): string {
  const depth = section.path.split('.').length
  const title = section.path === '' ? 'The file' : `\`${section.path}\``
  const anchor = section.path === '' ? 'the-file' : anchorOf(section.path)
  return [
    `<a id="${anchor}"></a>\n\n${'#'.repeat(Math.min(depth + 1, 5))} ${title}`,
    section.path === '' || section.description === '' ? '' : `${section.description}.`,
    tablesOf(section, known),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const listed = (paths: readonly string[]): string => paths.map((path) => `\`${path}\``).join(', ')

function effectText(effect: Node, uses: Uses): string {
  const section: Section = { path: 'effect', description: '', kinds: effect.oneOf ?? [] }
  return [
    `<a id="form-effect"></a>\n\n## Effects`,
    `${effect.description}. They stand in ${listed(uses.get('effect') ?? [])}.`,
    tablesOf(section, new Set()),
  ].join('\n\n')
}

function formsText(defs: Readonly<Record<string, Node>>, uses: Uses): string {
  const rows = Object.entries(defs)
    .filter(([form]) => form !== 'effect')
    .map(([form, node]) => {
      const pattern = node.pattern === undefined ? formOf(node) : `text that fits \`${node.pattern}\``
      const where = form === 'expression' ? ` Stands in ${listed(uses.get(form) ?? [])}.` : ''
      return `| <a id="form-${form}"></a>${form} | ${pattern} | ${node.description}.${where} |`
    })
  return `<a id="forms"></a>\n\n## Forms\n\n| form | is | what it is |\n| --- | --- | --- |\n${rows.join('\n')}`
}

function modelText(): string {
  const own = Object.entries(modelSchema().properties ?? {}).filter(([, part]) => !nodeOf(part).items)
  const rows = own.map(
    ([key, part]) => `| \`${key}\` | ${formOf(nodeOf(part))} | ${nodeOf(part).description ?? ''} |`,
  )
  return [
    '<a id="shared-models"></a>\n\n## Shared models',
    'A file in `scenarios/models/` holds a model that several scenarios share: `parameters`, `stocks`, `equations`, `indicators` and `charges` as under [`model`](#model), each of which may be left out, and besides',
    `| key | form | what it is |\n| --- | --- | --- |\n${rows.join('\n')}`,
    'A scenario names it by `model.base` and lays its own entries over it: one of the same name replaces the shared one in its place, others are added after them.',
  ].join('\n\n')
}

/** The reference, as the text of a page. */
export function referenceText(): string {
  const schema = scenarioSchema()
  const uses: Uses = new Map()
  const sections = sectionsOf(schema, '', uses)
  const known = new Set(sections.map(({ path }) => path))
  const defs = Object.fromEntries(
    Object.entries(schema.$defs ?? {}).map(([form, node]) => [form, nodeOf(node)]),
  )
  return `${[
    INTRODUCTION,
    contents(sections),
    ...sections.map((section) => sectionText(section, known)),
    effectText(nodeOf(defs['effect']), uses),
    formsText(defs, uses),
    modelText(),
    `<a id="functions"></a>\n\n## Functions\n\n${functionTables()}`,
  ].join('\n\n')}\n`
}
