import type { BookHeading } from '../../book/book.js';

const WIDTHS: Partial<Record<BookHeading, number>> = {
  code: 14.5,
  name: 22,
  year: 7,
  themeName: 28,
  intervention: 5,
  interventionName: 50,
  provenance: 12,
  parameter: 34,
  share: 12,
  value: 48,
  status: 13,
  source: 90,
  kind: 15,
  from: 7,
  to: 7,
  planFrom: 9,
  planTo: 9,
  grant: 11,
  line: 6,
  lineCode: 14,
  open: 24,
  region: 34,
  mandateHolder: 26,
  mandateHolderKind: 19,
  item: 34,
  party: 34,
  percentage: 12,
  deviation: 11,
  rank: 9,
  remainder: 11,
  bound: 11,
};
const AMOUNT_WIDTH = 16.5;

/** How wide a column is, in characters; those that hold amounts fit thirteen digits. */
export function widthOf(heading: BookHeading): number {
  return WIDTHS[heading] ?? AMOUNT_WIDTH;
}
