// --carry max proposes what may be carried; --write-plan writes the whole plan, which check and allocate accept.

import { describe, expect, test } from 'vitest';
import { type JsonRow, jsonOf, runSpuk } from '../../support/run-spuk.js';
import { CARRY_TOO_HIGH, optionsOf, SEVERAL, WHOLE } from './settle-files.js';

const NL_HEADER = '\uFEFFgemeentecode;gemeente;jaar;soort;van;naar;bedrag;toelichting';

/** The options for allocation and actuals of a folder, without its plan. */
const withoutPlan = (folder: string) => ['-a', `${folder}/toekenning.csv`, '-s', `${folder}/bestedingen.csv`];

/** What was said, whatever its lines. */
const unwrapped = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Writes the plan of a settlement and gives its text. */
async function planOf(argv: readonly string[], file = 'voorstel.csv'): Promise<string> {
  const { written } = await runSpuk(['settle', ...argv, '--write-plan', file]);
  return written.get(file) ?? '';
}

describe('a plan that is written', () => {
  test('is the plan as it was read, where it is followed', async () => {
    expect((await planOf(optionsOf(WHOLE))).split('\r\n')).toEqual([
      NL_HEADER,
      'GM0034;Almere;2023;verschuiving;7;11;86373,00;extra mantelzorg',
      'GM0034;Almere;2023;doorschuiving;11;;22405,40;',
      'GM0034;Almere;2025;doorschuiving;0;;71202,70;',
      '',
    ]);
  });

  test('has the shifts and the most that may be carried, marked as a proposal', async () => {
    expect((await planOf([...optionsOf(SEVERAL), '--carry', 'max'])).split('\r\n')).toEqual([
      NL_HEADER,
      // 2023: 20% of 1,000.00 and all of it unspent; 2025: 10% of 1,500.00, of 200.00 unspent
      'GM0034;Almere;2023;doorschuiving;7;;200,00;voorstel: wat ten hoogste mag',
      'GM0034;Almere;2025;doorschuiving;0;;150,00;voorstel: wat ten hoogste mag',
      // 2023: 20% of 200.00, of 79.50 unspent; 2025: 10% of 200.00, of 90.00 unspent. Rijswijk overspent in 2023.
      'GM1696;Wijdemeren;2023;doorschuiving;7;;40,00;voorstel: wat ten hoogste mag',
      'GM1696;Wijdemeren;2025;doorschuiving;0;;20,00;voorstel: wat ten hoogste mag',
      '',
    ]);
  });

  test('carries nothing out of a year that is not settled, whatever was planned', async () => {
    const files = { 'bestedingen.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2024;7;1,00\n' };
    const { written } = await runSpuk(
      [
        'settle',
        '-a',
        `${SEVERAL}/toekenning.csv`,
        '-p',
        `${SEVERAL}/plan.csv`,
        '-s',
        'bestedingen.csv',
      ].concat(['-m', 'Almere', '--carry', 'max', '--write-plan', 'voorstel.csv']),
      { files },
    );
    expect(written.get('voorstel.csv')).toBe(`${NL_HEADER}\r\n`);
  });

  test('is in English with points and commas', async () => {
    expect((await planOf([...optionsOf(WHOLE), '--lang', 'en'])).split('\n')).toEqual([
      'code,municipality,year,kind,from,to,amount,note',
      'GM0034,Almere,2023,shift,7,11,86373.00,extra mantelzorg',
      'GM0034,Almere,2023,carry,11,,22405.40,',
      'GM0034,Almere,2025,carry,0,,71202.70,',
      '',
    ]);
  });

  test('is of the municipalities that are shown', async () => {
    const text = await planOf([...optionsOf(SEVERAL), '-m', 'Wijdemeren', '--carry', 'max']);
    expect(text).toContain('Wijdemeren');
    expect(text).not.toContain('Almere');
  });

  test('has every year, also with -y', async () => {
    const text = await planOf([...optionsOf(WHOLE), '-y', '2025']);
    expect(text).toBe(await planOf(optionsOf(WHOLE)));
  });

  test('is said with its number of rows, and the result is printed all the same', async () => {
    const argv = ['settle', ...optionsOf(WHOLE), '--carry', 'max', '--write-plan', 'voorstel.csv'];
    const { stdout, stderr, status } = await runSpuk(argv);
    expect(status).toBe(0);
    expect(stdout).toContain('Eindafrekening');
    expect(unwrapped(stderr)).toContain(
      'voorstel.csv: het plan, 3 rijen, met de hoogste toegestane doorschuivingen in plaats van die van het plan;',
    );
  });

  test('of some municipalities is said to be theirs', async () => {
    const { stderr } = await runSpuk([
      'settle',
      ...optionsOf(SEVERAL),
      '-m',
      'Wijdemeren',
      '--write-plan',
      'w.csv',
    ]);
    expect(unwrapped(stderr)).toContain('w.csv: het plan van Wijdemeren,');
  });

  test('is not written where a row of an input could not be read: it would not be whole', async () => {
    const files = { 'plan.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;een\n' };
    const argv = [
      'settle',
      ...withoutPlan(WHOLE),
      '-p',
      'plan.csv',
      '--carry',
      'max',
      '--write-plan',
      'w.csv',
      '-q',
    ];
    const { written, stderr, status } = await runSpuk(argv, { files });
    expect([[...written.keys()], status]).toEqual([[], 1]);
    expect(unwrapped(stderr)).toContain(
      'w.csv is niet geschreven: niet alle rijen van de invoer konden worden gelezen',
    );
  });

  test('does not go to standard output behind the result', async () => {
    const argv = ['settle', ...optionsOf(WHOLE), '--write-plan', '-'];
    expect((await runSpuk(argv)).status).toBe(2);
    const { stdout, status } = await runSpuk([...argv, '-o', 'uit.json', '-q']);
    expect([status, stdout.split('\r\n')[0]]).toEqual([0, NL_HEADER]);
  });

  test('is not written where the result cannot be, and the other way round that is refused', async () => {
    const argv = ['settle', ...optionsOf(WHOLE), '-o', 'uit.json', '--write-plan', 'voorstel.csv'];
    const ran = await runSpuk(argv, { unwritable: { 'uit.json': 'EACCES' } });
    expect([ran.status, [...ran.written.keys()]]).toEqual([2, []]);
    expect((await runSpuk(argv, { unwritable: { 'voorstel.csv': 'ENOSPC' } })).status).toBe(2);
  });
});

describe.each([WHOLE, SEVERAL, CARRY_TOO_HIGH])('the proposal for %s, read back as a plan', (folder) => {
  test.each(['nl', 'en'])('gives the same settlement, in %s', async (lang) => {
    const text = await planOf([...optionsOf(folder), '--carry', 'max', '--lang', lang]);
    const files = { 'voorstel.csv': text };
    const proposed = await jsonOf(['settle', ...optionsOf(folder), '--carry', 'max']);
    const read = await jsonOf(['settle', ...withoutPlan(folder), '-p', 'voorstel.csv'], { files });
    expect(read.rows).toEqual(proposed.rows);
    expect(read.totals).toEqual(proposed.totals);
    expect(read['settlement']).toEqual(proposed['settlement']);
  });

  test('passes check, and allocate has the same budget', async () => {
    const files = { 'voorstel.csv': await planOf([...optionsOf(folder), '--carry', 'max']) };
    const argv = [...withoutPlan(folder), '-p', 'voorstel.csv'];
    const { summary, status } = await jsonOf(['check', ...argv], { files });
    expect([summary.errors, status]).toEqual([0, 0]);
    const budgets = (rows: readonly JsonRow[]) =>
      rows.map(({ year, intervention, carriedIn, carriedOut, budget }) =>
        [year, intervention, carriedIn, carriedOut, budget].join(' '),
      );
    const allocated = await jsonOf(['allocate', '-a', `${folder}/toekenning.csv`, '-p', 'voorstel.csv'], {
      files,
    });
    const settled = await jsonOf(['settle', ...argv], { files });
    expect(budgets(allocated.rows)).toEqual(budgets(settled.rows));
    expect(allocated.summary.errors).toBe(0);
  });
});
