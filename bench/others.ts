// spuk beside what people use instead, on the same data in the same run:
// `npm run bench:others [-- --runs N --bookings N]`. Prints a table in Markdown.

import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measured } from './interleaved.js';
import { agreement, inWords, type Rows } from './others/agreement.js';
import type { Contender } from './others/contender.js';
import { writeData } from './others/data.js';
import { hledger } from './others/hledger.js';
import { libreOffice } from './others/libre-office.js';
import { miller } from './others/miller.js';
import { pandas } from './others/pandas.js';
import * as spuk from './others/spuk.js';
import { peakMemory } from './peak-memory.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, bookings: { type: 'string', default: '1000000' } },
});
const [runs, bookings] = [Number(values.runs), Number(values.bookings)];
for (const number of [runs, bookings]) {
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError('options ask for whole numbers above zero');
}

const programs = [pandas, miller, hledger, libreOffice].map((program) => ({
  ...program,
  installed: program.version(),
}));
const data = writeData(bookings);
try {
  const country = await table('country', [spuk.country(data), spuk.countryBook(data)]);
  const ledger = await table('ledger', [spuk.ledger(data)]);
  print([
    [
      `node ${process.version}`,
      ...programs.map(({ name, installed }) => installed ?? `**${name} is missing**`),
      `${cpus().length} cores, ${process.platform} ${process.arch}`,
      `${runs} interleaved runs, ${bookings.toLocaleString('en')} bookings`,
    ].join('; '),
    '',
    '| job | program | × spuk | MB | does | does not | agrees with spuk to the cent |',
    '|---|---|---|---|---|---|---|',
    ...country,
    ...ledger,
  ]);
} finally {
  data.remove();
}

/** The lines of one job; what the first of spuk's takes is what the others are held against. */
async function table(job: 'country' | 'ledger', own: readonly Contender[]): Promise<readonly string[]> {
  const found = programs.map((program) => ({
    program,
    at: program.installed === undefined ? 'missing: not installed' : program[job](data),
  }));
  const all = [...own, ...found.flatMap(({ at }) => (typeof at === 'string' ? [] : at))];
  const checked = await checks(all);
  const subjects = all.map(({ subject }) => subject);
  const times = measured(subjects, runs, 0);
  const [yardstick = Number.NaN] = times;
  const lines = all.map(({ subject, does, doesNot }, index) => {
    const ratio = ((times[index] ?? Number.NaN) / yardstick).toFixed(2);
    const { megabytes = 'no GNU time', words } = checked[index] ?? {};
    return [job, subject.name, ratio, megabytes, does, doesNot, words];
  });
  const not = found.flatMap(({ program, at }) =>
    typeof at === 'string' ? [[job, program.name, `**${at}**`, '', '', '', '']] : [],
  );
  return [...lines, ...not].map((cells) => `| ${cells.join(' | ')} |`);
}

interface Checked {
  readonly megabytes: number | undefined;
  readonly words: string;
}

/** A first run of each, which is not timed: it warms up, shows the memory, and its result is held to spuk's. */
async function checks(all: readonly Contender[]): Promise<readonly Checked[]> {
  const found: Checked[] = [];
  let ours: Rows | undefined;
  for (const { subject, rows } of all) {
    const megabytes = peakMemory(subject);
    const theirs = await rows();
    if (ours) {
      const compared = agreement(ours, theirs);
      if (compared.amounts === 0) throw new Error(`${subject.name} made nothing that can be compared`);
      found.push({ megabytes, words: inWords(compared) });
    } else {
      ours = theirs;
      found.push({ megabytes, words: `${theirs.size.toLocaleString('en')} rows` });
    }
  }
  return found;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
