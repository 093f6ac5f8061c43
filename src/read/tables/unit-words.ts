// Words that say what amounts are: “× € 1.000”, “in duizenden euro’s”, “(€)”. Without such words nothing is taken for
// thousands.

export const THOUSAND = String.raw`1[.,  ]?000(?:,-)?(?![.,  ]?\d)`;
export const EURO = "(?:€|eur(?:o(?:['’]?s)?)?)";
const TIMES = '[x×*]';

const IN_THOUSANDS = new RegExp(
  [
    String.raw`(?:^|[\s(\[])${TIMES}\s*${EURO}\s*(?:${THOUSAND}|duizend\b)`,
    String.raw`(?:^|[\s(\[])${TIMES}\s*(?:${THOUSAND}|duizend\b)(?:\s*${EURO}|(?=\s*(?:$|[)\].,;:])))`,
    String.raw`(?:^|[\s(\[])${EURO}\s*${TIMES}\s*(?:${THOUSAND}|duizend\b)`,
    String.raw`\bin\s+(?:${EURO}\s*${THOUSAND}|${THOUSAND}\s*${EURO})`,
    String.raw`(?<=\b(?:bedrag(?:en)?|cijfers|amounts?|figures)\s+(?:(?:zijn|are)\s+)?)in\s+${THOUSAND}(?=\s*(?:$|[)\].,;:]))`,
    String.raw`\bin\s+(?:${EURO}\s+)?(?:duizend(?:en|tallen)?|thousands?)(?:\s+(?:of\s+)?${EURO})?`,
    String.raw`(?:^|\bin\s|[\s(\[])(?:k€|€\s?k)(?=$|[\s)\]])`,
  ].join('|'),
  'i',
);
const IN_MILLIONS = new RegExp(
  [
    String.raw`(?:^|[\s(\[])${TIMES}\s*${EURO}?\s*(?:1[., ]?000[., ]?000|(?:1\s*)?(?:mln|miljoen|million))`,
    String.raw`\bin\s+(?:${EURO}\s+)?(?:mln|miljoen(?:en)?|millions?)\b`,
  ].join('|'),
  'i',
);
const IN_EUROS = new RegExp(
  String.raw`\b(?:in\s+(?:hele\s+|gehele\s+|whole\s+)?)${EURO}(?=$|[\s)\].,;:])(?!\s*['’´\`]?\d)`,
  'i',
);

/** What amounts may be. */
type Unit = 'thousand' | 'million' | 'euro';

/** Words of a unit in a text, with what stands before and behind them. */
export interface UnitWords {
  readonly unit: Unit;
  readonly words: string;
  readonly before: string;
  readonly behind: string;
}

/** The words of a text that say what amounts may be; undefined where there are none. */
export function unitWordsIn(text: string): UnitWords | undefined {
  for (const [unit, pattern] of UNITS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [words] = found;
    return {
      unit,
      words,
      before: text.slice(0, found.index),
      behind: text.slice(found.index + words.length),
    };
  }
  return undefined;
}

/** Whether words name euros, and not only a number that may be of anything. */
export function isOfMoney(words: string): boolean {
  return new RegExp(EURO, 'i').test(words);
}

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['million', IN_MILLIONS],
  ['thousand', IN_THOUSANDS],
  ['euro', IN_EUROS],
];

const BARE = new RegExp(
  String.raw`^[(\[]?\s*(?:bedrag(?:en)?\s+|amounts?\s+)?(?:in\s+(?:hele\s+)?)?${EURO}\s*[)\]]?$`,
  'i',
);

/** Whether a text only says what amounts are, and heads nothing by itself. */
export function isUnitText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && (BARE.test(trimmed) || withoutUnit(trimmed) === '');
}

const EURO_BEHIND = new RegExp(String.raw`(?:(?:^|\s+)${EURO}|€)\s*$`, 'i');
const BRACKETED = /\s*[([]([^()[\]]*)[)\]]\s*$/;
const BRACKETS = /\s*[([]([^()[\]]*)[)\]]/g;

/** Whether a header or the cell below it says that its column is in euros, as in “Besteed (€)”. */
export function saysEuros(text: string): boolean {
  return (
    unitWordsIn(text)?.unit === 'euro' || BARE.test(text.trim()) || BARE.test(BRACKETED.exec(text)?.[1] ?? '')
  );
}

/** Whether a text says, among other words, what amounts are. */
export function saysUnit(text: string): boolean {
  return unitWordsIn(text) !== undefined || saysEuros(text);
}

/** A header without what it says of the unit of its amounts. */
export function withoutUnit(header: string): string {
  const unbracketed = header.replace(BRACKETS, (whole, within: string) =>
    unitWordsIn(within) !== undefined || BARE.test(within) ? '' : whole,
  );
  if (unbracketed !== header) return unbracketed.trim();
  const said = unitWordsIn(header);
  if (said?.behind.trim() === '') return said.before.trim();
  return header.replace(EURO_BEHIND, '').trim();
}
