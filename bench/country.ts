import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIGURES = 'dist/data/indicative.txt';

/** The whole country as the file of a user: an amount per municipality, year and intervention. */
export interface Country {
  readonly allocation: string;
  readonly separator: string;
  /** Where a result may be written. */
  readonly output: string;
  readonly remove: () => void;
}

/** Writes the figures that come with the program as a long allocation file. */
export function writeCountry(): Country {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-bench-'));
  const allocation = join(folder, 'country.csv');
  writeFileSync(allocation, `gemeentecode;jaar;onderdeel;toegekend\n${rows().join('\n')}\n`);
  return {
    allocation,
    separator: ';',
    output: join(folder, 'out.json'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function rows(): readonly string[] {
  const [, header = '', ...lines] = readFileSync(FIGURES, 'utf8').trimEnd().split('\n');
  const columns = header.split(' ').map((column) => column.replace(':', ';'));
  return lines.flatMap((line) => {
    const [code = '', ...cents] = line.split(' ');
    return columns.map((column, index) => `${code};${column};${euros(cents[index] ?? '')}`);
  });
}

function euros(cents: string): string {
  const digits = cents.padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}
