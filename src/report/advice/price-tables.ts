import type { Advice } from '../../budget/advice/advise.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, integer, word } from '../cell.js';
import type { Table, TableRow } from '../table.js';
import type { ShownAdvice } from './shown-advice.js';

type Prices = NonNullable<ShownAdvice['prices']>;

/** What rules cost, and what is repaid under other readings; of several municipalities together. */
export function priceTables({ advice, rules, prices }: ShownAdvice): readonly Table[] {
  if (!prices) return [];
  const codes = new Set(advice.map(({ municipality }) => municipality));
  const tables = [rulesTable(prices, codes, rules), readingsTable(prices, advice)];
  return tables.filter(({ rows }) => rows.length > 0);
}

function rulesTable(prices: Prices, codes: ReadonlySet<string>, rules: ShownAdvice['rules']): Table {
  const shown = prices.rules.filter(({ municipality }) => codes.has(municipality));
  const keys = new Set(shown.map(({ year, parameter }) => `${year} ${parameter}`));
  const rows = [...keys].flatMap((key): readonly TableRow[] => {
    const these = shown.filter(({ year, parameter }) => `${year} ${parameter}` === key);
    const [first] = these;
    if (!first) return [];
    const { year, parameter } = first;
    return [
      {
        kind: 'row',
        cells: [
          integer(year),
          { kind: 'parameter-name', parameter },
          valueCell(
            rules.years.find((each) => each.year === year),
            parameter,
          ),
          amountCell(Amount.sum(these.map(({ saves }) => saves))),
          ...(codes.size > 1 ? [integer(these.length)] : []),
        ],
      },
    ];
  });
  const counted = codes.size > 1 ? (['municipalities'] as const) : [];
  return {
    title: { key: 'advice-part', part: 'rules' },
    columns: ['year', 'parameter', 'value', 'ruleCosts', ...counted],
    rows,
  };
}

function valueCell(
  rules: ShownAdvice['rules']['years'][number] | undefined,
  parameter: Prices['rules'][number]['parameter'],
): Cell {
  return rules ? { kind: 'parameter-value', rules, parameter } : EMPTY;
}

function readingsTable({ readings }: Prices, advice: readonly Advice[]): Table {
  const least = Amount.sum(advice.map(({ toRepay }) => toRepay.advised.plus(toRepay.openCarried)));
  return {
    title: { key: 'advice-part', part: 'readings' },
    columns: ['year', 'parameter', 'value', 'toRepay', 'difference'],
    rows: readings.map(({ year, parameter: { id }, ofYear, toRepay }) => {
      // A sum of some of them would be believed to be that of all.
      const amounts = advice.flatMap(({ municipality }) => toRepay?.get(municipality) ?? []);
      const sum = amounts.length === advice.length ? Amount.sum(amounts) : null;
      return {
        kind: 'row',
        cells: [
          integer(year),
          { kind: 'parameter-name', parameter: id },
          { kind: 'parameter-value', rules: ofYear, parameter: id },
          sum ? amountCell(sum) : word('no-advice'),
          sum ? { kind: 'amount', amount: sum.minus(least), signed: true } : EMPTY,
        ],
      };
    }),
  };
}
