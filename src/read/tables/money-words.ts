// Words that say of amounts what they are, for headers, titles and cells of rows alike.

/** What was planned, and is no spending yet. */
export const PLANNED: readonly string[] = [
  ...['begroting', 'begroot', 'begrote', 'budget', 'raming', 'ramingen', 'geraamd', 'geraamde', 'budgeted'],
  'begrotingswijziging',
];
/** What was granted, as a header says it of amounts. */
export const DECIDED: readonly string[] = [
  ...['toegekend', 'toegekende', 'beschikt', 'verleend', 'verleende', 'granted', 'allocated'],
];
/** The same as nouns, which may head numbers or dates of decisions as well. */
export const DECISIONS: readonly string[] = [
  ...['toekenning', 'toekenningen', 'beschikking', 'verlening', 'grant', 'allocation'],
];
/** What was promised to others, and may be spent yet. */
export const PROMISED: readonly string[] = [
  ...['verplichting', 'verplichtingen', 'verplicht', 'obligo', 'commitment', 'commitments'],
];
export const EXPECTED: readonly string[] = ['prognose', 'forecast'];
export const SPENT: readonly string[] = [
  ...['realisatie', 'realisaties', 'gerealiseerd', 'gerealiseerde', 'besteed', 'bestede', 'besteding'],
  ...['bestedingen', 'uitgaven', 'uitgegeven', 'werkelijk', 'werkelijke', 'jaarrekening', 'rekening'],
  ...['uitputting', 'verantwoord', 'verantwoording', 'geboekt', 'lasten', 'kosten', 'spent', 'spending'],
  ...['actual', 'actuals', 'realised', 'realized', 'realisation', 'realization', 'expenditure'],
  ...['expenditures', 'outturn', 'costs'],
];
/** What follows from other amounts, or comes in. */
export const DERIVED: readonly string[] = [
  ...['verschil', 'verschillen', 'saldo', 'resultaat', 'restant', 'afwijking', 'overschot', 'tekort'],
  ...['baten', 'inkomsten', 'difference', 'balance', 'result', 'remaining', 'variance', 'income'],
];

/** What a column calls a row that is no spending, as a whole: words that elsewhere may be what something was spent on. */
const NO_SPENDING: readonly string[] = [
  ...['plan', 'planning', 'gepland', 'planned', 'bestelling', 'bestellingen', 'bestelorder', 'inkooporder'],
  ...['purchase order', 'concept', 'draft', 'geannuleerd', 'annulering', 'cancelled', 'canceled'],
  ...['vervallen', 'teruggedraaid', 'gestorneerd', 'reversed', 'statistisch', 'statistical'],
  ...['uren', 'uur', 'hours', 'hour', 'verdichting', 'verdichtingsniveau'],
];
/** “Meerjarenraming”, “Inkoopverplichting”, “Budgetboeking”: compounds of what was planned or promised. */
const COMPOUND =
  /^[a-z]*(?:begroting|begrotingen|raming|ramingen|prognose|verplichting|verplichtingen|budget)$|^(?:begrotings?|budget|ramings?|verplichtingen|verplichtings?|prognose)(?:boeking|mutatie|post|regel|wijziging|journaal|bedrag|cijfer)(?:en|s)?$/;
/** What says that a row is not of that after all: “Realisatie naast begroting”, “niet begroot”. */
const SPENT_AFTER_ALL: readonly string[] = [...SPENT, 'niet', 'geen', 'buiten', 'zonder', 'not', 'no'];

/** Whether a column that says what its rows are calls a row no spending: “Begroting na wijziging”, “Concept”, “Plan 2024”. */
export function isKindNotSpent(plain: string): boolean {
  const words = plain.split(' ').filter((word) => !/^\d+$/.test(word));
  if (NO_SPENDING.includes(words.join(' '))) return true;
  if (words.some((word) => SPENT_AFTER_ALL.includes(word))) return false;
  return words.some(
    (word) => [PLANNED, PROMISED, EXPECTED].some((list) => list.includes(word)) || COMPOUND.test(word),
  );
}

/** Words that a header has where its column says what rows are: “Soort mutatie”, “Documenttype”, “Status”. */
const KIND_HEADER = /(?:soort|type|status|scenario|versie|version|kind|niveau|level|fase|dagboek|journaal)$/;
/** What makes a name of it, or says what costs are for: “Kostensoort naam” may be “Budget mantelzorg”. */
const NAMED_KIND = /^(?:omschrijving|naam|description|name|kosten.*|project.*|organisatie.*)$/;
const UNIT_HEADERS: readonly string[] = ['eenheid', 'meeteenheid', 'unit'];
const COUNT_HEADERS: readonly string[] = ['aantal', 'hoeveelheid', 'quantity'];

/** Whether a column says what its rows are, by a word of its header; a unit is that of a count where one stands beside it. */
export function isKindHeader(plain: string, beside: readonly string[]): boolean {
  if (UNIT_HEADERS.includes(plain)) return !beside.some((header) => COUNT_HEADERS.includes(header));
  const words = plain.split(' ');
  return words.some((word) => KIND_HEADER.test(word)) && !words.some((word) => NAMED_KIND.test(word));
}

const REVERSED_HEADERS: readonly string[] = [
  ...['storno', 'stornering', 'gestorneerd', 'geannuleerd', 'vervallen', 'teruggedraaid', 'reversed'],
  ...['cancelled', 'canceled'],
];
const YES: readonly string[] = ['x', 'ja', 'j', 'yes', 'y', 'waar', 'true', '1'];

/** Whether a column without another meaning marks rows that were taken back: “Storno” with X or ja. */
export function isReversedHeader(plain: string): boolean {
  return REVERSED_HEADERS.includes(plain);
}

export function isYes(plain: string): boolean {
  return YES.includes(plain);
}

const CURRENCY =
  /^(?:val|cur|curr|munt|muntsoort|munteenheid|valutasoort|valutacode|currencycode)$|(?:valuta|currency)$/;
/** What makes an amount, a rate or a day of it: “Waarde/CO-valuta”, “Valutakoers”. */
const NO_CURRENCY =
  /^(?:.*bedrag|amount|waarde|value|.*koers|rate|.*datum|date|omschrijving|saldo|debet|credit)$/;

/** Whether a column says in which currency an amount is. */
export function isCurrencyHeader(plain: string): boolean {
  const words = plain.split(' ');
  return words.some((word) => CURRENCY.test(word)) && !words.some((word) => NO_CURRENCY.test(word));
}

/** Whether the header of amounts says that they are euros. */
export function isInEuros(header: string): boolean {
  return /€|\beur(?:o|os)?\b/i.test(header);
}

/** What was asked for and is not granted. */
export const ASKED: readonly string[] = ['aangevraagd', 'aangevraagde', 'aanvraag', 'requested'];
/** What does not hold any more. */
export const VOID: readonly string[] = [
  ...['vervallen', 'ingetrokken', 'afgewezen', 'geannuleerd', 'withdrawn', 'cancelled', 'rejected'],
];
/** Several words that say what is left over. */
export const LEFT_OVER = /\b(?:nog (?:te besteden|beschikbaar)|niet besteed|terug te betalen|to be repaid)\b/;
