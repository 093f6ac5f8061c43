import type { Namer } from './names.js';

/** What the official amounts of the grant are called. */
export function amountsOf({ amounts }: Namer): string {
  return amounts?.called ?? '';
}

/** The same behind a preposition; nothing where no amounts come along. */
export function ofAmounts({ amounts }: Namer, preposition: string): string {
  return amounts ? `${preposition}${amounts.called}` : '';
}

/** What is said of an official total that holds more than the interventions. */
export function whole({ amounts }: Namer): string {
  return amounts?.total ? `, ${amounts.total.called}` : '';
}
