import type { ShownOutcome } from '../budget/shown.js';
import type { Settlement } from '../grant/settlement.js';
import { Amount } from '../money/amount.js';
import { text, word } from '../report/cell.js';
import type { Directory } from '../report/directory.js';
import {
  type BookCell,
  type BookRow,
  type BookSheet,
  cellAt,
  computed,
  type Formula,
  type SettledHeading,
  type SheetId,
  settledHeading,
  sumFormula,
} from './book.js';
import { totalId } from './book-block.js';

const SETTLEMENT: SheetId = { kind: 'settlement' };
const WAYS = ['toRepay', 'lawful'] as const;
type Way = (typeof WAYS)[number];

/** The final settlement: a row per municipality, its settled years as planned and lawfully; open years count for nothing. */
export function settlementSheet(
  { settlements, rules }: Pick<ShownOutcome, 'settlements' | 'rules'>,
  directory: Directory,
): BookSheet {
  const years = [
    ...new Set(settlements.flatMap((one) => [...one.years.map(({ year }) => year), ...one.open])),
  ];
  years.sort((a, b) => a - b);
  const ids = settlements.map(({ municipality }) => municipality);
  return {
    id: SETTLEMENT,
    title: { key: 'book-of-grant', sheet: 'settlement', grant: rules.name },
    columns: [
      'code',
      'name',
      ...WAYS.flatMap((way) => [...years.map((year) => ({ way, year })), way]),
      'open',
    ],
    rows: [
      ...settlements.map((one) => settlementRow(one, directory)),
      ...(settlements.length > 1 ? [settlementSumRow(settlements, years, ids)] : []),
    ],
    marks: [],
    legend: 'settlement',
  };
}

function settlementRow(settlement: Settlement, directory: Directory): BookRow {
  const { municipality, years, open } = settlement;
  const { code, name } = directory.municipality(municipality);
  const ofYears = WAYS.flatMap((way) =>
    years.map((settled): readonly [SettledHeading, BookCell] => {
      const sheet: SheetId = { kind: way === 'lawful' ? 'lawful' : 'year', year: settled.year };
      return [
        settledHeading({ way, year: settled.year }),
        computed(settled[way], cellAt(sheet, totalId(code), 'toRepay')),
      ];
    }),
  );
  const sums = WAYS.map((way): readonly [Way, BookCell] => {
    const parts = years.map(({ year }) => cellAt(SETTLEMENT, municipality, settledHeading({ way, year })));
    return [way, computed(years.length === 0 ? null : settlement[way], sumFormula(parts))];
  });
  return {
    id: municipality,
    kind: 'row',
    cells: {
      code: text(code),
      name: text(name),
      ...Object.fromEntries([...ofYears, ...sums]),
      open: text(open.join(', ')),
    },
  };
}

/** What all municipalities repay; empty where nobody has settled. */
function settlementSumRow(
  settlements: readonly Settlement[],
  years: readonly number[],
  ids: readonly string[],
): BookRow {
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  const column = (heading: SettledHeading | Way): Formula => ({
    op: 'column',
    from: { sheet: SETTLEMENT, row: first, column: heading },
    to: last,
  });
  const sumOf = (amounts: readonly Amount[]) => (amounts.length === 0 ? null : Amount.sum(amounts));
  const cells = WAYS.flatMap((way): readonly (readonly [SettledHeading | Way, BookCell])[] => [
    ...years.map((year): readonly [SettledHeading, BookCell] => {
      const settledYears = settlements.flatMap((one) => one.years.filter((settled) => settled.year === year));
      const heading = settledHeading({ way, year });
      return [heading, computed(sumOf(settledYears.map((settled) => settled[way])), column(heading))];
    }),
    [
      way,
      computed(sumOf(settlements.filter((one) => one.years.length > 0).map((one) => one[way])), column(way)),
    ],
  ]);
  return { id: 'total', kind: 'total', cells: { name: word('total'), ...Object.fromEntries(cells) } };
}
