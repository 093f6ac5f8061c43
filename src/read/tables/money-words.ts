// Words that say of amounts what they are, for headers, titles and cells of rows alike.

/** What was planned, and is no spending yet. */
export const PLANNED: readonly string[] = [
  ...['begroting', 'begroot', 'begrote', 'budget', 'raming', 'ramingen', 'geraamd', 'geraamde', 'budgeted'],
  'begrotingswijziging',
];
/** What was granted, as a header says it of amounts. */
export const DECIDED: readonly string[] = ['toegekend', 'beschikt', 'verleend', 'granted', 'allocated'];
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
