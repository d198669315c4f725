/** A column of a table: its name, what its values are counted in or chosen from, and what they mean. */
export interface Column {
  readonly name: string
  /** “id”, “round”, “£k”, “of 1,000” …; empty for words. */
  readonly unit: string
  readonly means: string
}

type Described = Readonly<Record<string, readonly [unit: string, means: string]>>

const described = (columns: Described): readonly Column[] =>
  Object.entries(columns).map(([name, [unit, means]]) => ({ name, unit, means }))

const SEAT = ['id', 'the seat'] as const
const ROUND = ['round', 'the quarter; 0 is before play'] as const
const TITLE = ['', 'its title'] as const

/**
 * The columns of each table, in order, with their meaning: the files are read without the game at hand. The names are in
 * English whatever language is spoken, so that one program reads the files of all.
 */
export const COLUMNS = {
  rounds: described({
    round: ['round', 'the quarter of play, as other tables count it'],
    financial_year: ['year', 'the year in which its financial year began, in April'],
    quarter: ['1 to 4', 'the quarter of that financial year; 1 is April to June'],
    begins: ['date', 'its first day'],
  }),
  figures: described({
    indicator: ['id', 'what is measured'],
    title: TITLE,
    unit: ['', 'what true and published are counted in'],
    better: ['higher or lower', 'the way in which it is better'],
    round: ROUND,
    true: ['see unit', 'the figure as it was'],
    published: ['see unit', 'as it was published, late and with its error; empty where it never was'],
  }),
  outcomes: described({
    outcome: ['id', 'a shared outcome'],
    title: TITLE,
    weight: ['', 'how much it counts in the whole, beside the weights of the others'],
    start: ['of 1,000', 'its score before play'],
    end: ['of 1,000', 'its score at the end'],
  }),
  mandates: described({
    seat: SEAT,
    item: ['id', 'what the seat is judged by'],
    kind: ['', 'balance (money), duty, headline, or private (an agenda that it kept to itself)'],
    title: TITLE,
    weight: ['', 'how much it counts in the mandate, beside the weights of the others'],
    score: ['of 1,000', 'its score at the end'],
  }),
  trust: described({
    round: ROUND,
    from: ['id', 'the seat that trusts'],
    to: ['id', 'the seat that is trusted'],
    trust: ['of 1,000', 'at the end of the round'],
  }),
  promises: described({
    id: ['number', 'the promise'],
    by: ['id', 'the seat that made it'],
    to: ['ids', 'the seats to which it was made'],
    of: ['', 'what was promised: fund, maintain, share, sign or contribute'],
    about: ['id', 'the programme, service line, topic, kind or number of agreement'],
    amount_k: ['£k', 'what was promised; empty where it was no money'],
    public: ['true or false', 'whether the whole table heard it'],
    deal: ['number', 'the deal of which it was part; empty for one made freely'],
    made_in: ['round', 'when it was made'],
    due_in: ['round', 'when it fell due; empty for what an agreement asks each quarter'],
    status: ['', 'open, kept, broken or lapsed'],
    judged_in: ['round', 'when it was judged'],
    did: ['£k or seats', 'what was paid; for share and sign the number of seats served'],
    says_again: [
      'number',
      'the promise that it says again and with which it counts; empty for one that counts',
    ],
  }),
  claims: described({
    id: ['number', 'the claim'],
    card: ['id', 'the card of which it was told'],
    title: TITLE,
    by: ['id', 'the seat that told it'],
    to: ['ids', 'the seats that were told'],
    round: ['round', 'when it was told'],
    claimed: ['see unit', 'what was told'],
    meant: ['see unit', 'what its giver meant, before an agreement or the taking out of names changed it'],
    reading: ['see unit', 'what the giver itself read'],
    truth: ['see unit', 'what was so'],
    unit: ['', 'what these four are counted in'],
    way: ['', 'for cards about people: agreement, anonymised or no-basis; empty for others'],
    proven_false: ['true or false', 'whether it was proven a lie during play'],
  }),
  cards: described({
    card: ['id', 'a card; it has a row for each seat that was told, and one where none was'],
    title: TITLE,
    holder: ['id', 'the seat that held it'],
    dealt_in: ['round', 'when it came'],
    reading: ['see unit', 'what it said'],
    truth: ['see unit', 'what was so'],
    unit: ['', 'what both are counted in'],
    useful_to: ['ids', 'the seats to which it mattered'],
    told_to: ['id', 'a seat that was told'],
    told_in: ['round', 'when'],
  }),
  money: described({
    from: ['id', 'the seat that paid; “table” for what is not known by seat'],
    to: ['id', 'a seat, “programme:” and its id, or “outside:” and what it was lost on'],
    amount_k: ['£k', 'all that was paid so'],
  }),
  balances: described({
    seat: SEAT,
    start_k: ['£k', 'its balance before play'],
    end_k: ['£k', 'its balance at the end'],
  }),
  agreements: described({
    id: ['number', 'the agreement'],
    kind: ['id', 'its kind'],
    by: ['id', 'the seat that drafted it'],
    parties: ['ids', 'the seats that it is for'],
    status: ['', 'what had become of it at the end'],
  }),
  reflections: described({
    round: ['round', 'when it was asked'],
    seat: ['id', 'who answered'],
    about: ['id', 'the seat that was asked about'],
    need: ['id', 'what was thought to be its greatest need; empty where nothing was said'],
    true_need: ['id', 'what was'],
    thought_trust: ['of 1,000', 'how far it was thought to trust the one who answered'],
    true_trust: ['of 1,000', 'how far it did'],
  }),
  log: described({
    entry: ['number', 'the entry of the receipt’s log that brought it about'],
    round: ROUND,
    what: ['', 'the kind of event'],
    by: ['id', 'the seat that did it; empty where none did'],
    data: ['JSON', 'all else that is known of it'],
  }),
  columns: described({
    table: ['', 'a table of the record'],
    column: ['', 'a column of it'],
    unit: ['', 'what its values are counted in or chosen from'],
    means: ['', 'what they are'],
  }),
} as const satisfies Readonly<Record<string, readonly Column[]>>

export type TableName = keyof typeof COLUMNS
