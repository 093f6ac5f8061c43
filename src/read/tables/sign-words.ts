// The words by which a column says whether an amount is added or taken off: debit and credit, and what stands for them.

/** Whether an amount counts as it stands, or is taken off. */
export type Side = 'plus' | 'minus';

/** The words of one way to say it; words of two ways are not mixed in one column. */
type Family = Readonly<Record<Side, readonly string[]>>;

/** The one way that has no letters. */
const SIGNS: Family = { plus: ['+', 'plus'], minus: ['-', 'min', 'minus'] };
/** What an amount is multiplied by; under a header that says nothing of signs it may be how many. */
const FACTORS: Family = { plus: ['1', '+1'], minus: ['-1'] };

/** What documents are called: an invoice is spent, a credit note is taken off. */
const INVOICES: Family = {
  plus: ['factuur', 'facturen', 'inkoopfactuur', 'inkoopfacturen', 'invoice', 'invoices'],
  minus: [
    ...['creditnota', "creditnota's", 'credit nota', 'credit-nota', 'creditfactuur', 'credit factuur'],
    ...['creditnote', 'credit note', 'creditmemo', 'credit memo'],
  ],
};

/** What an amount is of: costs, or what comes in. */
const COSTS: Family = {
  plus: [
    ...['l', 'last', 'lasten', 'uitgave', 'uitgaven', 'kosten', 'cost', 'costs'],
    ...['expense', 'expenses', 'expenditure'],
  ],
  minus: [
    ...['b', 'bate', 'baten', 'inkomst', 'inkomsten', 'ontvangst', 'ontvangsten'],
    ...['opbrengst', 'opbrengsten', 'income', 'revenue', 'revenues'],
  ],
};
/** Their other letters, which without their counterpart may be those of a journal: I, K, B, M. */
const COST_LETTERS: readonly Family[] = [
  { plus: ['k'], minus: ['o'] },
  { plus: ['u'], minus: ['i'] },
  { plus: ['uit'], minus: ['in'] },
];
/** Where a header names costs and what comes in, K is no credit. */
const ALL_COSTS: Family = {
  plus: [COSTS, ...COST_LETTERS].flatMap(({ plus }) => plus),
  minus: [COSTS, ...COST_LETTERS].flatMap(({ minus }) => minus),
};
const TRADE: Family = {
  plus: ['inkoop', 'inkopen', 'purchase', 'purchases'],
  minus: ['verkoop', 'verkopen', 'sale', 'sales', 'verkoopfactuur', 'verkoopfacturen'],
};

const FAMILIES: readonly Family[] = [
  {
    plus: ['d', 'db', 'dr', 'deb', 'dbt', 'debt', 'debet', 'debit'],
    minus: ['c', 'cr', 'cre', 'crd', 'cdt', 'cred', 'credit', 'k', 'kr', 'kredit'],
  },
  { plus: ['s', 'soll'], minus: ['h', 'haben'] },
  { plus: ['af'], minus: ['bij'] },
  ...[COSTS, ...COST_LETTERS],
  INVOICES,
  TRADE,
  SIGNS,
];

/** Whether a text says by itself that it is a credit note: of what was bought, it lowers what is spent. */
export function isCreditNote(text: string): boolean {
  return INVOICES.minus.includes(written(text));
}

/** Whether a word says what a row is, an income or a credit note, of which a minus says that it is taken off already. */
export function isOfWhatComesIn({ family, side }: SignWord): boolean {
  return side === 'minus' && (family === COSTS || family === INVOICES || family === TRADE);
}

/** What comes in as a whole word: a letter alone may stand for anything. */
const INCOMES: readonly string[] = [...COSTS.minus, ...TRADE.minus].filter((word) => word.length > 1);

/** Whether a text says that what it is of comes in. */
export function isIncome(text: string): boolean {
  return INCOMES.includes(written(text));
}

/** Words that say by themselves, without their counterpart in any row, that an amount is taken off. */
const TELLING: readonly string[] = [
  ...['c', 'cr', 'cre', 'crd', 'cred', 'credit', 'kredit', 'haben', 'bij'],
  ...[...INVOICES.minus, ...INCOMES],
];

/** What may stand beside such a word and changes nothing: “Debet boeking”, “D/C-indicatie”. */
const BESIDE =
  /^(?:boeking|mutatie|bedrag|zijde|kant|post|of|or|en|and|code|teken|sign|indicati?ef?|indicator|kenmerk|aanduiding|soort|type|entry)$/;

/** The headers of such a column, without case, accents, spaces and punctuation. */
export const SIGN_HEADERS: readonly string[] = [
  ...['dc', 'cd', 'dk', 'drcr', 'debetcredit', 'debitcredit', 'creditdebet', 'creditdebit', 'debetkredit'],
  ...['afbij', 'bijaf', 'sh', 'sollhaben', 'plusmin', 'plusminus', 'teken', 'sign', 'lb', 'bl'],
  ...['debetofcredit', 'debitorcredit', 'debcred', 'afofbij', 'dcteken', 'dccode', 'dcsign', 'dckenmerk'],
  ...['dcindicatie', 'dcindicator', 'dcaanduiding', 'debetcreditindicator', 'debetcreditindicatie'],
  ...[
    'debetcreditcode',
    'debetcreditkenmerk',
    'debitcreditindicator',
    'sollhabenkennzeichen',
    'shkennzeichen',
  ],
];

/** The headers of amounts that are debits, where the credits stand in a column beside them. */
export const DEBIT_HEADERS: readonly string[] = [
  ...['debet', 'debit', 'debetbedrag', 'bedragdebet', 'debitamount', 'amountdebit', 'debetmutatie'],
  ...['mutatiedebet', 'soll', 'sollbetrag', 'betragsoll', 'af', 'bedragaf'],
  ...['lasten', 'lastenbedrag', 'bedraglasten', 'mutatielasten', 'lastenmutatie'],
];
export const CREDIT_HEADERS: readonly string[] = [
  ...['credit', 'kredit', 'creditbedrag', 'bedragcredit', 'creditamount', 'amountcredit', 'creditmutatie'],
  ...['mutatiecredit', 'haben', 'habenbetrag', 'betraghaben', 'bij', 'bedragbij'],
  ...['baten', 'batenbedrag', 'bedragbaten', 'mutatiebaten', 'batenmutatie'],
];

/** Headers that are nothing but signs, of which no letter would be left to compare. */
const BARE_SIGN_HEADERS: readonly string[] = ['+/-', '-/+', '+-', '±'];

/** Whether a header of signs alone heads a column of signs. */
export function isBareSignHeader(header: string): boolean {
  return BARE_SIGN_HEADERS.includes(written(header).replaceAll(' ', ''));
}

/** Whether a header names both sides of one way to say it, and nothing else: “DEB/CRE”, “D of C”. */
export function isSignHeader(header: string): boolean {
  return namedFamily(header) !== undefined;
}

/** The way of which a header names both sides: “B/L” is of costs, where K is no credit. */
function namedFamily(header: string): Family | undefined {
  const plain = written(header);
  const words = /^[bl]{2}$/.test(plain) ? Array.from(plain) : wordsIn(header);
  const [one = '', other = '', ...more] = words;
  if (more.length > 0) return undefined;
  const named = FAMILIES.find((family) => {
    const sides = [one, other].map((word) => sideIn(word, family));
    return family !== SIGNS && sides.includes('plus') && sides.includes('minus');
  });
  return named === COSTS || (named && COST_LETTERS.includes(named)) ? ALL_COSTS : named;
}

/** The ways in which a column says it, of which each text is a word; the one that its header names goes first. */
export function familyOf(header: string, texts: readonly string[]): Family | undefined {
  const [named, first] = [namedFamily(header), texts.find((text) => waysOf(text).length > 0) ?? ''];
  const ways = [...(named ? [named] : []), ...waysOf(first)];
  const fits = (family: Family) => sideOf(first, family) !== undefined;
  const isOfAll = (family: Family) => texts.every((text) => sideOf(text, family) !== undefined);
  return ways.find((family) => fits(family) && isOfAll(family)) ?? ways.find(fits);
}

function waysOf(text: string): readonly Family[] {
  return [...FAMILIES, FACTORS].filter((family) => sideOf(text, family) !== undefined);
}

/** A word by which a column says it. */
export interface SignWord {
  readonly family: Family;
  readonly side: Side;
  /** Whether it says by itself that an amount is taken off. */
  readonly telling: boolean;
}

/** What a text of a column says in each way that has it as a word, or as the same one twice as in “D - Debet”. */
export function signWords(text: string): readonly SignWord[] {
  return FAMILIES.flatMap((family) => {
    const side = sideOf(text, family);
    return side ? [{ family, side, telling: isTelling(text) }] : [];
  });
}

function isTelling(text: string): boolean {
  return TELLING.includes(written(text)) || wordsIn(text).some((word) => TELLING.includes(word));
}

/** A longer text says more than one word twice. */
const LONGEST = 32;

/** The words of a text but for those that change nothing; numbers are left out beside a whole word: “1 = Debet”. */
function wordsIn(text: string): readonly string[] {
  const all = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const words = all.filter((word) => !BESIDE.test(word) && !/^\d+$/.test(word));
  const isWhole = words.some((word) => word.length > 2);
  return isWhole ? words : all.filter((word) => !BESIDE.test(word));
}

/** Words that bookings begin with as well: with a number they say what was booked, as “Factuur 12345” does. */
const OF_BOOKINGS: ReadonlySet<Family> = new Set([COSTS, ...COST_LETTERS, INVOICES, TRADE]);

/** What a text says in this way; undefined where it is none of its words. */
export function sideOf(text: string, family: Family): Side | undefined {
  const alone = sideIn(written(text), family);
  if (!alone && OF_BOOKINGS.has(family) && /\d/.test(text)) return undefined;
  if (alone || text.length > LONGEST || family === SIGNS || family === FACTORS) return alone;
  const [first, ...others] = wordsIn(text).map((word) => sideIn(word, family));
  return others.every((side) => side === first) ? first : undefined;
}

function sideIn(word: string, { plus, minus }: Family): Side | undefined {
  if (plus.includes(word)) return 'plus';
  return minus.includes(word) ? 'minus' : undefined;
}

function written(text: string): string {
  return text.trim().toLowerCase().replaceAll('\u2212', '-').replace(/\.$/, '');
}
