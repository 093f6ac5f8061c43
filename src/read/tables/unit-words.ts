// Words that say what amounts are: “× € 1.000”, “in duizenden euro’s”, “(€)”. Without such words nothing is taken for
// thousands.

const THOUSAND = String.raw`1[.,  ]?000(?:,-)?(?![.,  ]?\d)`;
const EURO = "(?:€|eur(?:o(?:['’]?s)?)?)";
const TIMES = '[x×*]';

const IN_THOUSANDS = new RegExp(
  [
    String.raw`(?:^|[\s(\[])${TIMES}\s*${EURO}\s*(?:${THOUSAND}|duizend\b)`,
    String.raw`(?:^|[\s(\[])${TIMES}\s*(?:${THOUSAND}|duizend\b)(?:\s*${EURO}|(?=\s*(?:$|[)\].,;:])))`,
    String.raw`\bin\s+(?:${EURO}\s*${THOUSAND}|${THOUSAND}\s*${EURO})`,
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
  String.raw`\b(?:in\s+(?:hele\s+|gehele\s+|whole\s+)?)${EURO}(?=$|[\s)\].,;:])(?!\s*\d)`,
  'i',
);

/** What a text says that amounts are; undefined where it says nothing. */
export function unitSaid(text: string): 'thousand' | 'million' | 'euro' | undefined {
  if (IN_MILLIONS.test(text)) return 'million';
  if (IN_THOUSANDS.test(text)) return 'thousand';
  return IN_EUROS.test(text) ? 'euro' : undefined;
}

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

/** A header without what it says of the unit of its amounts. */
export function withoutUnit(header: string): string {
  const bracketed = BRACKETED.exec(header);
  if (bracketed && (unitSaid(bracketed[1] ?? '') !== undefined || BARE.test(bracketed[1] ?? '')))
    return header.slice(0, bracketed.index).trim();
  const said = [IN_MILLIONS, IN_THOUSANDS, IN_EUROS]
    .map((words) => words.exec(header))
    .find((found) => found !== null);
  if (said && said.index + said[0].length === header.trimEnd().length)
    return header.slice(0, said.index).trim();
  return header.replace(EURO_BEHIND, '').trim();
}
