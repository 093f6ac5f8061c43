// How long whole processes take, as ratios to a process that does the least: `npm run bench [-- --runs N]`.

import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { writeBookings } from './bookings.js';
import { writeCountry } from './country.js';
import { measured, type Subject } from './interleaved.js';
import { pageSizes } from './pages.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, bookings: { type: 'string', default: '1000000' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs asks for a whole number above zero');

/** What the project asks of a process at the most, by how its command begins. */
const TARGETS = [
  ['spuk --help', 1.15],
  ['spuk allocate -m', 1.4],
  ['spuk check', 1],
  ['spuk advise --prices', 12],
  ['spuk advise', 4],
] as const;

const ledgerRuns = Math.min(runs, 5);
const country = writeCountry();
const ledger = writeBookings(Number(values.bookings));
try {
  const start: readonly Subject[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    spuk('--version'),
    spuk('--help'),
    spuk('allocate -m Almere -y 2024'),
    spuk('allocate --by theme'),
    spuk('allocate --format json'),
    spuk('report -m Almere -f html -o page.html', { 'page.html': country.output }),
    spuk('report -f html -o page.html', { 'page.html': country.output }),
  ];
  const { output } = country;
  const given = { 'country.csv': country.allocation, 'plan.csv': country.plan, 'out.json': output };
  const files: readonly Subject[] = [
    { name: 'csv-parse alone', args: ['-e', parsing([country.allocation, country.plan], country.separator)] },
    spuk('check -a country.csv -p plan.csv -q', given),
    spuk('allocate --by theme -a country.csv -p plan.csv -q', given),
    spuk('allocate --format json -a country.csv -p plan.csv -q -o out.json', given),
  ];
  const settled = { ...given, 'besteding.csv': country.spent };
  const advice: readonly Subject[] = [
    spuk('check -a country.csv -p plan.csv -s besteding.csv -q', settled),
    spuk('advise -a country.csv -p plan.csv -s besteding.csv -q', settled),
    spuk('advise --prices -a country.csv -p plan.csv -s besteding.csv -q', settled),
  ];
  const big: readonly Subject[] = [
    { name: 'csv-parse alone, bestedingen.csv', args: ['-e', parsing([ledger.file], ledger.separator)] },
    spuk('settle -s bestedingen.csv --by municipality -q -f csv -o uit.csv', {
      'bestedingen.csv': ledger.file,
      'uit.csv': ledger.output,
    }),
  ];
  print([
    `node ${process.version}, ${cpus().length} cores, ${process.platform} ${process.arch}; ${runs} interleaved runs`,
    '',
    '| process | × | against | target |',
    '|---|---|---|---|',
    ...rows(start, runs),
    ...rows(files, runs),
    ...rows(advice, runs),
    ...rows(big, ledgerRuns),
    '',
    '| page | size | at most |',
    '|---|---|---|',
    ...pageSizes(),
  ]);
} finally {
  country.remove();
  ledger.remove();
}

function spuk(line: string, files: Readonly<Record<string, string>> = {}): Subject {
  return {
    name: `spuk ${line}`,
    args: ['bin/spuk.js', ...line.split(' ').map((word) => files[word] ?? word)],
  };
}

/** A line per subject but the first, which the others are held against. */
function rows([base, ...others]: readonly Subject[], times: number): readonly string[] {
  if (!base) return [];
  const [yardstick = Number.NaN, ...taken] = measured([base, ...others], times);
  return others.map(({ name }, index) => {
    const ratio = (taken[index] ?? Number.NaN) / yardstick;
    return `| \`${name}\` | ${ratio.toFixed(2)} | \`${base.name}\` | ${verdict(name, ratio)} |`;
  });
}

function verdict(name: string, ratio: number): string {
  const [, target] = TARGETS.find(([begin]) => name.startsWith(begin)) ?? [];
  if (target === undefined) return '';
  return ratio <= target ? `${target}: met` : `${target}: missed by ${(ratio - target).toFixed(2)}`;
}

/** The least that reading files takes: the same package, the same options, nothing done with the rows. */
function parsing(files: readonly string[], separator: string): string {
  const each = `for (const file of ${JSON.stringify(files)})`;
  return `${each} require('csv-parse/sync').parse(require('node:fs').readFileSync(file), { delimiter: '${separator}' })`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
