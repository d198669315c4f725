import {
  type Context,
  FACT_FUNCTIONS,
  FUNCTIONS,
  GAME_NAMES,
  HOOD_FIGURES,
} from '../../scenario/vocabulary.ts'

/** What each word of expressions means; `npm run docs` fails on a word of the vocabulary that has no meaning here. */
const MEANINGS: Readonly<Record<string, string>> = {
  min: 'the least of two or more',
  max: 'the greatest of two or more',
  abs: 'the figure without its sign',
  clamp: '`x` held between two bounds',
  piecewise: 'straight lines between the points, flat outside; the points are numbers, x ascending',
  season:
    'picks by the quarter of the financial year: April–June, July–September, October–December, January–March',
  sum: 'the sum over the neighbourhoods',
  lowest: 'the least over the neighbourhoods',
  highest: 'the greatest over the neighbourhoods',
  at: 'the figure of one neighbourhood',
  closing: 'a stock at the end of the quarter',
  delay:
    'the variable or stock `x` as it was `n` quarters ago (1 to 12, a number), `start` for quarters before play',
  indicator: 'an indicator’s true value (the mean over neighbourhoods where it has one for each)',
  before: 'the same before the first round',
  reserves: '£k in hand; below 0 when overdrawn',
  income: '£k of income in all rounds so far',
  spent: '£k spent on a line in the round',
  trust: 'what the first thinks of the second overall, 0 to 1000',
  trust_of: 'the mean of what the others think of the seat, 0 to 1000',
  kept: 'pledges kept so far',
  broken: 'pledges broken so far',
  lies: 'lies proven so far',
  paid: '£k that the first paid to the second in deals so far',
  delivered: 'the number of quarters in which the programme ran',
  funded: '£k that the seat put into the programme so far',
  happened: '1 once the event has fallen, else 0',
  knows: '1 when the seat holds the card or was told of it, else 0',
  signed: 'how many seats are in the largest agreement of the kind that is in force; 0 when there is none',
  under_notice: '1 while the seat is under a notice or control totals, else 0',
  engaged: 'how often residents were worked with on the programme',
  in_act: '1 when the story is in the act, else 0',
  round: 'the round: 1, 2, …',
  rounds: 'how many rounds there are',
  quarter: 'the quarter of the financial year: 1 is April to June',
  confidence: 'the public’s confidence, 0 to 1000',
  people: 'people of the neighbourhood',
  deprivation: 'its deprivation, 0 to 1000',
  rurality: 'its rurality, 0 to 1000',
  older: 'its people aged 65 and over, of 1,000',
}

const PLACES: Readonly<Record<Context, string>> = {
  equation: 'equations',
  report: 'indicators, charges',
  fact: 'story, scores, gap',
}

function meaning(word: string): string {
  const found = MEANINGS[word]
  if (found === undefined) throw new Error(`say what “${word}” means in src/cli/docs/functions.ts`)
  return found
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const anchored = (word: string, form: string): string => `<a id="function-${word}"></a>\`${form}\``

/** The tables of the functions and names that expressions may use. */
export function functionTables(): string {
  const everywhere = [...FUNCTIONS].map(([word, { form, in: contexts }]) => [
    anchored(word, form),
    contexts.length === 3 ? 'everywhere' : contexts.map((context) => PLACES[context]).join(', '),
    meaning(word),
  ])
  const facts = [...FACT_FUNCTIONS].map(([word, { ids }]) => [
    anchored(word, `${word}(${ids.map((kind) => `"${kind}"`).join(', ')})`),
    meaning(word),
  ])
  const game = GAME_NAMES.map((word) => [`\`${word}\``, PLACES.fact, meaning(word)])
  const hood = HOOD_FIGURES.map((word) => [`\`${word}\``, 'where a neighbourhood is meant', meaning(word)])
  return [
    '### Of figures',
    table(['written', 'may stand in', 'gives'], everywhere),
    '<a id="functions-of-the-game"></a>\n\n### Of the game',
    'These stand in the story, in scores (of mandates and outcomes) and in the gap. Ids are in double quotes; one that does not exist is an error.',
    table(['written', 'gives'], facts),
    '### Names that are always there',
    table(['written', 'may stand in', 'is'], [...game, ...hood]),
  ].join('\n\n')
}
