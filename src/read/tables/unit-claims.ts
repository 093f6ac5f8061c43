// Whether words such as “× € 1.000” in a text are said of the amounts of a table. “waarvan 4 x € 1.000” is a sum in a
// remark; “aantal inwoners (x 1.000)” may be of anything, and then no amount is believed.

import { EURO, isOfMoney, THOUSAND, type UnitWords, unitWordsIn } from './unit-words.js';

/** What a text says of amounts: a unit, or something of which it is not certain that it is one. */
export type UnitClaim = 'thousand' | 'million' | 'euro' | 'unsure';

/** Where a text stands: above the table, among its rows or below them, or as the header of a column, of amounts or not. */
export type ClaimPlace = 'title' | 'note' | 'header' | 'amount-header';

const THOUSANDS = String.raw`(?:${THOUSAND}|duizend(?:en|tallen)?|thousands?|mln\.?|miljoen(?:en)?|millions?)`;

const UNCOUNTED = String.raw`(?<!\d[\d.,]*\s*)`;

/** What looks like a unit, where nobody has said so in words: “(000)”, “TEUR”, “duizend euro”, “× € 100”, a bare “in 1.000”. */
const LIKE: readonly string[] = [
  String.raw`\bin\s+(?:hele\s+)?(?:euro)?cent(?:en|s)?\b|(?:^|[(\[])\W*(?:euro)?centen\W*(?:$|[)\]])|\b(?:tien|honderd)duizend(?:en|tallen)\b`,
  String.raw`(?<!\d)['’´\`]000\b|[([]\s*000\s*[)\]]|€\s*000\b|10(?:³|\^3)`,
  String.raw`\b[tkm]\s?(?:€|eur(?:o(?:['’]?s)?)?(?![a-z]))`,
  String.raw`\bdzd\b|${EURO}\s*1\s?(?:k\b|duizend\b)|${THOUSAND}(?:-?tallen|['’]en)`,
  String.raw`(?:(?:^|\s)/|\bgedeeld\s+door|\bdivided\s+by|\bmaal|\bkeer|\btimes|\bper)\s*(?:${EURO}\s*)?(?:${THOUSAND}|duizend\b)`,
  String.raw`\bin\s+${THOUSAND}\s*(?:$|[)\].,;:])`,
  String.raw`${UNCOUNTED}\b(?:duizend(?:en|tallen)?|thousands?|mln\.?|miljoen(?:en)?|millions?)\s+(?:of\s+)?${EURO}\s*$`,
  String.raw`\b(?:eenheid|unit|schaal|scale|factor)\b\W*(?:${EURO}\W*)?${THOUSANDS}`,
  String.raw`${UNCOUNTED}(?:^|[\s(\[])[x×]\s*${EURO}\s*1[\d.,]*0\b|${THOUSAND}\s*[x×]\s*${EURO}`,
];
/** “(€ 1.000)” is a sum in a note, and may be a unit above. */
const LIKE_ABOVE = String.raw`[([]\s*(?:(?:alle\s+)?bedragen\s+)?(?:in\s+)?[:/]?\s*(?:${EURO}\s*)?${THOUSANDS}\s*${EURO}?\s*[)\]]`;

/** A sum of a thousand euros that is all that a title says. */
const LIKE_ALONE = String.raw`^\W*(?:${EURO}\s*${THOUSAND}|${THOUSAND}\s*${EURO})\W*$`;

/** What a text says that amounts are; undefined where it says nothing of them. */
export function unitClaim(text: string, place: ClaimPlace): UnitClaim | undefined {
  const found = unitWordsIn(text);
  if (!found) return (place === 'note' ? LIKE_A_UNIT : LIKE_A_UNIT_ABOVE).test(text) ? 'unsure' : undefined;
  if (DENIED.test(text)) return 'unsure';
  const isOfOthers = COUNTED.test(text) && !isOfMoney(found.words);
  if (isOfOthers && place === 'header') return undefined;
  if (isOfOthers && found.unit === 'thousand') return 'unsure';
  return found.unit === 'thousand' ? claimOfThousands(found, place) : found.unit;
}

/** Whether words may say that amounts are something else than euros. */
export function isOtherThanEuros(claim: UnitClaim | undefined): boolean {
  return claim !== undefined && claim !== 'euro';
}

const LIKE_A_UNIT = new RegExp(LIKE.join('|'), 'i');
const LIKE_A_UNIT_ABOVE = new RegExp([...LIKE, LIKE_ABOVE, LIKE_ALONE].join('|'), 'i');
const DENIED = /\b(?:niet|geen|not|no)\b/i;

const NUMBER_WORDS =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** What counts how often there is something of a thousand euros. */
const COUNT = new RegExp(String.raw`(?:^|[^\p{L}\d.,])(\d[\d.,]*|${NUMBER_WORDS})\s*[(\[]?\s*$`, 'iu');
const YEAR = /^(?:19|20|21)\d\d$/;
/** A number behind such a word counts nothing: it says which one it is. */
const NUMBERED =
  /\b(?:tabel|table|bijlage|annex|appendix|blad|sheet|deel|part|versie|version|kwartaal|quarter)\s+\S+\s*$/i;

/** What is counted in thousands and is no money. */
const COUNTED =
  /\b(?:aantal(?:len)?|inwoners?|inwonertal|personen|leden|deelnemers|uren|fte|huishoudens|number|inhabitants|residents|population|persons|people|members|hours|households)\b/i;

const AMOUNTS =
  'bedrag(?:en)?|cijfers?|getallen|begroting(?:en)?|budget(?:ten|s)?|realisatie|amounts?|figures?';
const BETWEEN =
  'zijn|luiden|staan|weergegeven|uitgedrukt|vermeld|opgenomen|afgerond|op|are|is|expressed|shown|stated|rounded|to|in';
/** Amounts, named right before their unit: “Alle bedragen zijn × € 1.000”. */
const OF_AMOUNTS = new RegExp(String.raw`\b(?:${AMOUNTS})(?:\s+(?:${BETWEEN}))*\s*[:,]?\s*[(\[]?\s*$`, 'i');
/** Words beside a unit that say nothing else. */
const BESIDE = new RegExp(
  `^(?:${AMOUNTS}|${BETWEEN}|alle|all|de|het|the|noot|noten|voetnoot|nb|notes?|let|toelichting|opmerking(?:en)?|tenzij|anders|aangegeven|unless|otherwise|eenheid|unit)$`,
  'i',
);
const AT_END = /^[\s)\].,;:]*$/;

function claimOfThousands({ words, before, behind }: UnitWords, place: ClaimPlace): UnitClaim | undefined {
  // What stands before the unit is the name of the column, be it a number.
  if (place === 'header' || place === 'amount-header') return 'thousand';
  const isAtEnd = AT_END.test(behind);
  const count = COUNT.exec(before)?.[1];
  const isBullet = before === '' && words.startsWith('*');
  if (isBullet || (count !== undefined && !YEAR.test(count)))
    return isAtEnd || NUMBERED.test(before) ? 'unsure' : unitClaim(behind, place);
  if (OF_AMOUNTS.test(before) || areAllBeside(`${before} ${behind}`)) return 'thousand';
  return place === 'title' && isAtEnd ? 'thousand' : 'unsure';
}

function areAllBeside(text: string): boolean {
  return text
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .every((word) => BESIDE.test(word));
}
