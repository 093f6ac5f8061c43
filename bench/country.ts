import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIGURES = 'dist/data/official.txt';

/** The whole country as the files of a user: an amount per municipality, year and intervention, and a plan. */
export interface Country {
  readonly allocation: string;
  /** Shifts and carries of every municipality, all within the limits. */
  readonly plan: string;
  /** What was spent of every amount, so that what is planned can be carried. */
  readonly spent: string;
  readonly separator: string;
  /** Where a result may be written. */
  readonly output: string;
  readonly remove: () => void;
}

/** What is planned of every municipality: shifts within a theme, and carries where the limit leaves room for them. */
const PLANNED = [
  { year: 2023, kind: 'verschuiving', from: 7, to: 11, percent: 12n },
  { year: 2023, kind: 'verschuiving', from: 1, to: 2, percent: 10n },
  { year: 2024, kind: 'verschuiving', from: 10, to: 5, percent: 14n },
  { year: 2024, kind: 'verschuiving', from: 15, to: 14, percent: 5n },
  { year: 2023, kind: 'doorschuiving', from: 11, to: '', percent: 15n },
  { year: 2023, kind: 'doorschuiving', from: 3, to: '', percent: 19n },
  { year: 2025, kind: 'doorschuiving', from: 7, to: '', percent: 20n },
] as const;

/** Writes the figures that come with the program as a long allocation file, and a plan for them. */
export function writeCountry(): Country {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-bench-'));
  const allocation = join(folder, 'country.csv');
  const plan = join(folder, 'plan.csv');
  const spent = join(folder, 'besteding.csv');
  writeFileSync(allocation, `gemeentecode;jaar;onderdeel;toegekend\n${rows().join('\n')}\n`);
  writeFileSync(plan, `gemeentecode;jaar;soort;van;naar;bedrag\n${planRows().join('\n')}\n`);
  writeFileSync(spent, `gemeentecode;jaar;onderdeel;besteed\n${rows(spentOf).join('\n')}\n`);
  return {
    allocation,
    plan,
    spent,
    separator: ';',
    output: join(folder, 'out.json'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A row per amount: what was granted, or what was spent of it. */
function rows(spentOf = (cents: bigint, _column: string, _row: number) => cents): readonly string[] {
  const { columns, lines } = figures();
  return lines.flatMap(({ code, cents }, line) =>
    columns.flatMap((column, index) => {
      // What is not divided is left out: a file of a user has fifteen amounts a year.
      if (column.endsWith(':0')) return [];
      const amount = spentOf(BigInt(cents[index] ?? 0), column, line * columns.length + index);
      return [`${code};${column.replace(':', ';')};${euros(String(amount))}`];
    }),
  );
}

/** From 60% to 139% of it, the same every time; of what carries, 60% to 79%. */
function spentOf(cents: bigint, column: string, row: number): bigint {
  const [year, intervention] = column.split(':').map(Number);
  const carries =
    year === 2025 || PLANNED.some((one) => one.to === '' && one.year === year && one.from === intervention);
  const percent = 60 + ((row * 7919) % (carries ? 20 : 80));
  return (cents * BigInt(percent)) / 100n;
}

function planRows(): readonly string[] {
  const { columns, lines } = figures();
  return PLANNED.flatMap(({ year, kind, from, to, percent }) => {
    const column = columns.indexOf(`${year}:${from}`);
    return lines
      .map(({ code, cents }) => ({ code, amount: (BigInt(cents[column] ?? 0) * percent) / 100n }))
      .filter(({ amount }) => amount > 0n)
      .map(({ code, amount }) => [code, year, kind, from, to, euros(String(amount))].join(';'));
  });
}

interface Figures {
  /** Year and intervention. */
  readonly columns: readonly string[];
  readonly lines: readonly { readonly code: string; readonly cents: readonly string[] }[];
}

function figures(): Figures {
  const [header = '', ...lines] = readFileSync(FIGURES, 'utf8').trimEnd().split('\n');
  return {
    columns: header.split(' '),
    lines: lines.map((line) => {
      const [code = '', ...cents] = line.split(' ');
      return { code, cents };
    }),
  };
}

function euros(cents: string): string {
  const digits = cents.padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}
