import type { BookHeading, CellReference, Formula } from '../../book/book.js';
import { SPLIT_AT } from '../../book/book-split.js';

type Split = Extract<Formula, { op: 'split' }>;

/**
 * A step of a split by largest remainders, in whole cents: the remainder of total × weight is taken in two steps, as
 * the product itself has more digits than a spreadsheet keeps.
 */
export function splitText(
  { step, sheet, row, sumRow, first, last, before, unit }: Split,
  at: (cell: CellReference, fixed: boolean) => string,
): string {
  const own = (column: BookHeading) => at({ sheet, row, column }, false);
  const sum = (column: BookHeading) => at({ sheet, row: sumRow, column }, true);
  const total = `ROUND(${sum('toDivide')}*100,0)`;
  const weight = `ROUND(${own('weight')}*100,0)`;
  const size = unit === 'euro' ? 100 : 1;
  const weights = `ROUND(${sum('weight')}*100,0)`;
  const divisor = unit === 'euro' ? `(${weights}*100)` : weights;
  const nearest = (value: string) => `${value}-${divisor}*ROUND((${value})/${divisor},0)`;
  const rests = (from: string, to: string) =>
    `${at({ sheet, row: from, column: 'splitRest' }, true)}:${at({ sheet, row: to, column: 'splitRest' }, true)}`;
  switch (step) {
    case 'splitHigh':
      return nearest(`${total}*INT(${weight}/${SPLIT_AT})`);
    case 'splitLow':
      return nearest(`(${own('splitHigh')}*${SPLIT_AT}+${total}*MOD(${weight},${SPLIT_AT}))`);
    case 'splitRest':
      return `${own('splitLow')}+IF(${own('splitLow')}<0,${divisor},0)`;
    case 'exactShare':
      return `ROUND(${own('roundedDown')}+ROUNDDOWN(${own('splitRest')}*10000/${weights},0)/1000000,6)`;
    case 'roundedDown':
      return `ROUND(ROUND((${total}*${weight}-${own('splitRest')})/${divisor},0)*${size}/100,2)`;
    case 'rank': {
      const ties = before === undefined ? '' : `+COUNTIF(${rests(first, before)},${own('splitRest')})`;
      return `1+COUNTIF(${rests(first, last)},">"&${own('splitRest')})${ties}`;
    }
    case 'remainder': {
      const left = sum('remainder');
      if (unit === 'cent') return `IF(${own('rank')}<=ROUND(${left}*100,0),0.01,0)`;
      const whole = `INT(ROUND(${left}*100,0)/100)`;
      return `ROUND(IF(${own('rank')}<=${whole},1,0)+IF(${own('rank')}=${whole}+1,${left}-${whole},0),2)`;
    }
  }
}
