import { eachChosenRow, groupedBy, type ShownOutcome } from '../budget/shown.js';
import type { Finding } from '../findings/finding.js';
import { AMOUNT_KEYS, type Amounts } from '../grant/amounts.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import type { Level } from './budget-report.js';
import { amountCell, type Cell, EMPTY, integer, text } from './cell.js';
import type { Directory } from './directory.js';
import type { HeadingKey } from './heading.js';
import { type RowCodes, rowCodes } from './marks.js';
import type { RecordStream } from './records.js';

interface Key {
  readonly municipality?: string;
  readonly year: number;
  readonly theme?: string | null;
  readonly intervention?: number;
}

/** What every record is made with. */
interface Named {
  readonly columns: readonly HeadingKey[];
  readonly directory: Directory;
  readonly codes: RowCodes;
}

const KEY_COLUMNS: Readonly<Record<Level, readonly HeadingKey[]>> = {
  intervention: ['code', 'name', 'year', 'theme', 'intervention'],
  theme: ['code', 'name', 'year', 'theme'],
  municipality: ['code', 'name', 'year'],
  year: ['code', 'name', 'year'],
};

/**
 * The budget as flat records. Themes and years are sums over the municipalities shown; code and name are filled
 * in there when it is one municipality. The last column has the codes of the findings that point at the row.
 */
export function budgetRecords(
  outcome: ShownOutcome,
  level: Level,
  directory: Directory,
  findings: readonly Finding[],
): RecordStream {
  const columns = KEY_COLUMNS[level];
  const named: Named = { columns, directory, codes: rowCodes(findings, directory) };
  const keyed = {
    intervention: () => interventionRecords(outcome, named),
    municipality: () => totalRecords(outcome, named),
    theme: () => summed(outcome.rows, ({ year, theme }) => ({ year, theme }), named),
    year: () => summed(outcome.totals, ({ year }) => ({ year }), named),
  }[level]();
  const lawful: readonly HeadingKey[] = hasLawful(outcome, level) ? ['lawful'] : [];
  return { columns: [...columns, ...AMOUNT_KEYS, ...lawful, 'provenance', 'findings'], rows: keyed };
}

/** What is lawfully repaid stands beside what is repaid as planned, where it is known: per municipality and year. */
function hasLawful({ settlements }: ShownOutcome, level: Level): boolean {
  return level === 'municipality' && settlements.length > 0;
}

function* interventionRecords(outcome: ShownOutcome, named: Named): Generator<readonly Cell[]> {
  for (const row of eachChosenRow(outcome)) yield record(row, row, row.provenance, named);
}

function* totalRecords(outcome: ShownOutcome, named: Named): Generator<readonly Cell[]> {
  const settled = new Map(outcome.settlements.map(({ municipality, years }) => [municipality, years]));
  for (const total of outcome.eachTotal()) {
    const cells = record(total, total, total.provenance, named);
    const ofYear = settled.get(total.municipality)?.find(({ year }) => year === total.year);
    yield settled.size === 0
      ? cells
      : [...cells.slice(0, -2), amountCell(ofYear?.lawful ?? null), ...cells.slice(-2)];
  }
}

function summed<Part extends Amounts & { readonly municipality: string; readonly provenance: Provenance }>(
  parts: readonly Part[],
  keyOf: (part: Part) => Key,
  named: Named,
): readonly (readonly Cell[])[] {
  const municipalities = new Set(parts.map(({ municipality }) => municipality));
  const [only] = municipalities;
  const one = only !== undefined && municipalities.size === 1 ? { municipality: only } : {};
  const place = new Map(named.directory.themes.map(({ id }, index) => [id, index]));
  const order = ({ year, theme }: Key) => year * 100 + (place.get(theme ?? '') ?? -1);
  return [...groupedBy(parts, (part) => JSON.stringify(keyOf(part))).values()]
    .flatMap(({ parts: group, ...sum }) => {
      const [first] = group;
      return first ? [{ key: { ...one, ...keyOf(first) }, sum, provenance: leastCertain(group) }] : [];
    })
    .sort((a, b) => order(a.key) - order(b.key))
    .map(({ key, sum, provenance }) => record(key, sum, provenance, named));
}

function record(
  key: Key,
  amounts: Amounts,
  provenance: Provenance,
  { columns, directory, codes }: Named,
): readonly Cell[] {
  const { municipality, year, theme, intervention } = key;
  const cells: Partial<Record<HeadingKey, Cell>> = {
    year: integer(year),
    ...(municipality === undefined
      ? {}
      : { code: text(municipality), name: text(directory.municipality(municipality).name) }),
    ...(theme ? { theme: text(theme) } : {}),
    ...(intervention === undefined ? {} : { intervention: integer(intervention) }),
  };
  return [
    ...columns.map((column) => cells[column] ?? EMPTY),
    ...AMOUNT_KEYS.map((name) => amountCell(amounts[name])),
    { kind: 'provenance', provenance },
    text(codes(key)),
  ];
}
