// The amounts of many rows as text, straight from the columns of their year.

import type { Column } from '../../calculation/kernels.js';
import type { ColumnTotal } from '../../calculation/views.js';

/** The amounts of a row by their place in the columns. */
type Place = Pick<ColumnTotal, 'columns' | 'at'>;

/** How a format writes amounts: what stands before each, by its place in the order of the calculation, and its text. */
export interface AmountFormat {
  readonly head: (place: number) => string;
  /** @unit cent; NaN: none */
  readonly text: (cents: number) => string;
}

/** What stands in front of each amount that differs from row to row, those amounts, and what stands behind the last. */
interface Template {
  readonly heads: readonly string[];
  readonly differing: readonly Column[];
  readonly tail: string;
}

/** Writes the amounts of a row, of rows that mostly stand in the same columns. */
export function amountsWriter(format: AmountFormat): (row: Place) => string {
  const templates = new WeakMap<readonly Column[], Template>();
  return ({ columns, at }) => {
    const template = templates.get(columns) ?? templateOf(columns, format);
    templates.set(columns, template);
    return filledTemplate(template, at, format);
  };
}

/** What is the same in all rows of a year is text of the template. */
function templateOf(columns: readonly Column[], { head, text }: AmountFormat): Template {
  const heads: string[] = [];
  const differing: Column[] = [];
  let between = '';
  columns.forEach((column, place) => {
    between += head(place);
    const [first = Number.NaN] = column;
    if (column.every((cents) => Object.is(cents, first))) {
      between += text(first);
      return;
    }
    heads.push(between);
    differing.push(column);
    between = '';
  });
  return { heads, differing, tail: between };
}

function filledTemplate({ heads, differing, tail }: Template, at: number, { text }: AmountFormat): string {
  let all = '';
  let [last, ofLast] = [Number.NaN, text(Number.NaN)];
  for (let column = 0; column < heads.length; column++) {
    const cents = differing[column]?.[at] ?? Number.NaN;
    // What is available mostly is what was granted, and what is budgeted what is available.
    if (!Object.is(cents, last)) [last, ofLast] = [cents, text(cents)];
    all += `${heads[column]}${ofLast}`;
  }
  return all + tail;
}
