// The words by which a column says whether an amount is added or taken off: debit and credit, and what stands for them.

/** Whether an amount counts as it stands, or is taken off. */
export type Side = 'plus' | 'minus';

/** The words of one way to say it; words of two ways are not mixed in one column. */
type Family = Readonly<Record<Side, readonly string[]>>;

/** The one way that has no letters. */
const SIGNS: Family = { plus: ['+', 'plus'], minus: ['-', 'min', 'minus'] };

/** What documents are called: an invoice is spent, a credit note is taken off. */
const INVOICES: Family = {
  plus: ['factuur', 'facturen', 'inkoopfactuur', 'inkoopfacturen', 'invoice', 'invoices'],
  minus: [
    ...['creditnota', "creditnota's", 'credit nota', 'credit-nota', 'creditfactuur', 'credit factuur'],
    ...['creditnote', 'credit note', 'creditmemo', 'credit memo'],
  ],
};

const FAMILIES: readonly Family[] = [
  {
    plus: ['d', 'db', 'dr', 'deb', 'dbt', 'debt', 'debet', 'debit'],
    minus: ['c', 'cr', 'cre', 'crd', 'cdt', 'cred', 'credit', 'k', 'kr', 'kredit'],
  },
  { plus: ['s', 'soll'], minus: ['h', 'haben'] },
  { plus: ['af'], minus: ['bij'] },
  {
    plus: ['l', 'last', 'lasten', 'uitgave', 'uitgaven'],
    minus: ['b', 'bate', 'baten', 'inkomst', 'inkomsten', 'ontvangst', 'ontvangsten'],
  },
  INVOICES,
  SIGNS,
];

/** Whether a text says by itself that it is a credit note: of what was bought, it lowers what is spent. */
export function isCreditNote(text: string): boolean {
  return INVOICES.minus.includes(written(text));
}

/** Words that say by themselves, without their counterpart in any row, that an amount is taken off. */
const TELLING: readonly string[] = [
  ...['c', 'cr', 'cre', 'crd', 'cred', 'credit', 'kredit', 'haben', 'bij'],
  ...INVOICES.minus,
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
  const [one, other, ...more] = wordsIn(header).map(inFamilies);
  if (!one || !other || more.length > 0) return false;
  return one.family === other.family && one.side !== other.side && one.family !== SIGNS;
}

/** A word by which a column says it. */
export interface SignWord {
  readonly family: Family;
  readonly side: Side;
  /** Whether it says by itself that an amount is taken off. */
  readonly telling: boolean;
}

/** What a text of a column says; undefined where it is no such word, nor the same one twice as in “D - Debet”. */
export function signWord(text: string): SignWord | undefined {
  const alone = inFamilies(written(text));
  if (alone) return alone;
  if (text.length > LONGEST) return undefined;
  const words = wordsIn(text);
  const said = words.map(inFamilies);
  const [first] = said;
  const agree = said.every((word) => word?.family === first?.family && word?.side === first?.side);
  if (!first || !agree || first.family === SIGNS) return undefined;
  return { ...first, telling: said.some((word) => word?.telling === true) };
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

function inFamilies(word: string): SignWord | undefined {
  for (const family of FAMILIES) {
    const side = family.plus.includes(word) ? 'plus' : family.minus.includes(word) ? 'minus' : undefined;
    if (side) return { family, side, telling: TELLING.includes(word) };
  }
  return undefined;
}

/** What a text says in a column of this family; undefined where it is none of its words. */
export function sideOf(text: string, family: Family | undefined): Side | undefined {
  const word = signWord(text);
  return word?.family === family ? word?.side : undefined;
}

function written(text: string): string {
  return text.trim().toLowerCase().replaceAll('\u2212', '-').replace(/\.$/, '');
}
