// The words by which a column says whether an amount is added or taken off: debit and credit, and what stands for them.

/** Whether an amount counts as it stands, or is taken off. */
export type Side = 'plus' | 'minus';

/** The words of one way to say it; words of two ways are not mixed in one column. */
type Family = Readonly<Record<Side, readonly string[]>>;

const FAMILIES: readonly Family[] = [
  {
    plus: ['d', 'db', 'dr', 'deb', 'debet', 'debit'],
    minus: ['c', 'cr', 'cred', 'credit', 'k', 'kredit'],
  },
  { plus: ['s', 'soll'], minus: ['h', 'haben'] },
  { plus: ['af'], minus: ['bij'] },
  { plus: ['+', 'plus'], minus: ['-', 'min', 'minus'] },
];

/** Words that say by themselves, without their counterpart in any row, that an amount is taken off. */
const TELLING: readonly string[] = ['c', 'cr', 'cred', 'credit', 'kredit', 'haben', 'bij'];

/** The headers of such a column, without case, accents, spaces and punctuation. */
export const SIGN_HEADERS: readonly string[] = [
  ...['dc', 'cd', 'dk', 'drcr', 'debetcredit', 'debitcredit', 'creditdebet', 'creditdebit', 'debetkredit'],
  ...['afbij', 'bijaf', 'sh', 'sollhaben', 'plusmin', 'plusminus', 'teken', 'sign'],
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
];
export const CREDIT_HEADERS: readonly string[] = [
  ...['credit', 'kredit', 'creditbedrag', 'bedragcredit', 'creditamount', 'amountcredit', 'creditmutatie'],
  ...['mutatiecredit', 'haben', 'habenbetrag', 'betraghaben', 'bij', 'bedragbij'],
];

/** Headers that are nothing but signs, of which no letter would be left to compare. */
const BARE_SIGN_HEADERS: readonly string[] = ['+/-', '-/+', '+-', '±'];

/** Whether a header of signs alone heads a column of signs. */
export function isBareSignHeader(header: string): boolean {
  return BARE_SIGN_HEADERS.includes(written(header).replaceAll(' ', ''));
}

/** How a column says it, by one of its words; undefined where that is no such word. */
export function familyOf(text: string): Family | undefined {
  const word = written(text);
  return FAMILIES.find(({ plus, minus }) => plus.includes(word) || minus.includes(word));
}

/** What a word says in a column of this family; undefined where it is none of its words. */
export function sideOf(text: string, family: Family | undefined): Side | undefined {
  const word = written(text);
  if (family?.plus.includes(word)) return 'plus';
  return family?.minus.includes(word) ? 'minus' : undefined;
}

/** Whether a word says by itself that an amount is taken off. */
export function isTelling(text: string): boolean {
  return TELLING.includes(written(text));
}

function written(text: string): string {
  return text.trim().toLowerCase().replaceAll('\u2212', '-').replace(/\.$/, '');
}
