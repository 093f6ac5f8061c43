import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const FOLDER = 'fixtures/advise';
const FILES = ['advise', '-a', `${FOLDER}/toekenning.csv`, '-s', `${FOLDER}/bestedingen.csv`];

const adviceOf = async (...argv: readonly string[]) => {
  const { municipalities } = await jsonOf([...FILES, ...argv]);
  return JSON.stringify(municipalities);
};

test('of one municipality the same is advised as among others', async () => {
  const [all, one] = [await adviceOf('--prices'), await adviceOf('-m', 'Zwolle', '--prices')];
  expect(all).toContain(one.slice(1, -1));
});

test('every municipality with a settled year is there, by code', async () => {
  expect((await adviceOf()).match(/"code":"GM\d+"/g)).toEqual(['"code":"GM0150"', '"code":"GM0193"']);
});

describe('where anything is wrong nothing is advised', () => {
  const WRONG = ['-p', `${FOLDER}/te-veel.csv`];

  test('with status 1 and a sentence that -q does not silence', async () => {
    const { status, stdout, stderr } = await runSpuk([...FILES, ...WRONG, '-q']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Er is geen advies: los eerst de fouten op.');
    expect(stderr).toContain('SHIFT_LIMIT');
  });

  test('no plan is written, and JSON has the finding and no municipality', async () => {
    const { status, written } = await runSpuk([
      ...FILES,
      ...WRONG,
      '-o',
      'advies.json',
      '--write-plan',
      'voorstel.csv',
    ]);
    expect(status).toBe(1);
    expect([...written.keys()]).toEqual(['advies.json']);
    const { municipalities, summary } = JSON.parse(written.get('advies.json') ?? '{}');
    expect([municipalities, summary.errors]).toEqual([[], 1]);
  });

  test('what is wrong with another municipality is not in the way of one that is asked for', async () => {
    const { status } = await runSpuk([...FILES, ...WRONG, '-m', 'Zwolle']);
    expect(status).toBe(0);
  });

  test('a row that cannot be read is in the way of all', async () => {
    const files = {
      'geboekt.csv': 'gemeente;jaar;onderdeel;besteed\nDeventer;2023;7;1.000,00\nDeventer;2023;7;veel\n',
    };
    const argv = ['advise', '-a', `${FOLDER}/toekenning.csv`, '-s', 'geboekt.csv', '-m', 'Zwolle'];
    expect((await runSpuk(argv, { files })).status).toBe(1);
  });
});

test('with --strict a warning gives status 1, and the advice stands', async () => {
  const { status, stdout } = await runSpuk([...FILES, '-m', 'Zwolle', '--strict']);
  expect(status).toBe(1);
  expect(stdout).toContain('had gekund');
});

describe('what is expected', () => {
  const expected = (amount: string) => ({
    'verwachting.csv': `gemeente;jaar;onderdeel;besteed\nDeventer;2026;0;${amount}\n`,
  });
  const codes = async (amount: string) => {
    const argv = [...FILES, '-m', 'Deventer', '--expect', 'verwachting.csv'];
    const { findings } = await jsonOf(argv, { files: expected(amount) });
    return findings.filter(({ code }) => code === 'EXPECT_BELOW_SPENT').map(({ where }) => where?.file);
  };

  test('is held to what is booked: at 90,000.00 nothing, a cent below a warning at its file', async () => {
    expect(await codes('90.000,00')).toEqual([]);
    expect(await codes('89.999,99')).toEqual(['verwachting.csv']);
  });

  test('stands in the receipt, and cannot be the file of the bookings', async () => {
    const argv = [...FILES, '-m', 'Deventer', '--expect', 'verwachting.csv'];
    const { inputs } = await jsonOf(argv, { files: expected('90.000,00') });
    expect(inputs).toContainEqual(
      expect.objectContaining({ role: 'expected', file: 'verwachting.csv', rows: 1 }),
    );
    const { stderr, status } = await runSpuk([...FILES, '--expect', `${FOLDER}/bestedingen.csv`]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('twee keer opgegeven')]);
  });

  test('granted: of a year without bookings nothing is left', async () => {
    const files = { 'geboekt.csv': 'gemeente;jaar;onderdeel;besteed\nZwolle;2023;7;50.000,00\n' };
    const argv = ['advise', '-a', `${FOLDER}/toekenning.csv`, '-s', 'geboekt.csv', '--expect', 'granted'];
    const { municipalities, options } = await jsonOf(argv, { files });
    // Zwolle has 10,000.00 for 11, of which nothing is booked; of Deventer everything is expected to be spent.
    expect(JSON.stringify(municipalities).match(/"withoutPlan":"[\d.]+"/g)).toEqual([
      '"withoutPlan":"0.00"',
      '"withoutPlan":"10000.00"',
    ]);
    expect(options).toMatchObject({ expect: 'granted' });
  });
});

test('what is granted is expected of a year that still runs, whatever is booked of it', async () => {
  const repaid = async (on: string, ...more: readonly string[]) =>
    /"withoutPlan":"([\d.]+)"/.exec(await adviceOf('-m', 'Deventer', '--on', on, ...more))?.[1];
  // 2023: 100,000.00 − 60,000.00; 2025: 120,000.00 − 105,000.00; of 2026 90,000.00 of 120,000.00 is booked by now
  expect(await repaid('2026-06-15')).toBe('85000.00');
  expect(await repaid('2026-06-15', '--expect', 'granted')).toBe('55000.00');
  // Once it is over, what is booked is what was spent.
  expect(await repaid('2027-01-01', '--expect', 'granted')).toBe('85000.00');
});

describe('a result', () => {
  const argv = [...FILES, '-p', `${FOLDER}/plan.csv`, '--expect', `${FOLDER}/verwachting.csv`, '--prices'];

  test('names the day, and is computed again whatever day it is', async () => {
    const { stdout } = await runSpuk([...argv, '-f', 'json'], { today: '2026-06-15' });
    expect(JSON.parse(stdout).options).toEqual({ on: '2026-06-15', prices: true });
    const files = { 'advies.json': stdout };
    const { status, stderr } = await runSpuk(['verify', 'advies.json'], { files, today: '2027-01-01' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('gelijk')]);
  });

  test('that was changed is found', async () => {
    const { stdout } = await runSpuk([...argv, '--from', '2025', '--open', 'carry', '-f', 'json']);
    const files = { 'advies.json': stdout.replace('"advised":"42000.00"', '"advised":"41999.99"') };
    expect(files['advies.json']).not.toBe(stdout);
    expect((await runSpuk(['verify', 'advies.json'], { files })).status).toBe(1);
  });
});

test('rows of csv are read as a plan beside the one that was given', async () => {
  const given = ['-p', `${FOLDER}/plan.csv`];
  const { stdout } = await runSpuk([...FILES, ...given, '-f', 'csv', '-q']);
  const files = { 'erbij.csv': stdout };
  const { municipalities } = await jsonOf([...FILES, ...given, '-p', 'erbij.csv'], { files });
  const amounts = JSON.stringify(municipalities).match(/"plan":"([\d.]+)","advised":"\1"/g);
  expect(amounts).toHaveLength(2);
});

test('what rests on a key is marked, and a carry limit that is assumed and binds is named', async () => {
  const files = {
    'geboekt.csv': 'gemeente;jaar;onderdeel;besteed\nDeventer;2027;0;1,00\nDeventer;2028;0;9.000.000,00\n',
  };
  const { stdout } = await runSpuk(
    ['advise', '--grant', 'spuk-azwa-lokaal', '-s', 'geboekt.csv', '-m', 'Deventer', '--on', '2028-06-01'],
    { files },
  );
  expect(stdout).toContain('1.306.140,00 *');
  expect(stdout).toContain('Doorschuifgrens 2027');
  expect(stdout).toContain('aangenomen');
});

describe('settle and check say that less can be repaid', () => {
  const files = [...FILES.slice(1), '-m', 'Deventer'];
  const GAIN = 'Met `spuk advise` hoeft er';
  const said = async (command: string, ...more: readonly string[]) => {
    const { stderr } = await runSpuk([command, ...files, ...more], { today: '2024-06-15' });
    return stderr;
  };

  test.each(['settle', 'check'])('%s, in one line', async (command) => {
    // 15,000.00 by a shift and 15,000.00 by a carry of 2023; 2026 is not overspent as yet.
    expect(await said(command)).toContain(`${GAIN} € 30.000,00 minder te worden terugbetaald.`);
  });

  test('and what could have been', async () => {
    const stderr = await said('settle', '--on', '2026-12-01');
    expect(stderr).toContain('Er had € 30.000,00 minder hoeven te worden terugbetaald');
  });

  test('not with --quiet, nor to programs, nor beside an error, nor where there is nothing to gain', async () => {
    const silent = [
      await said('settle', '-q'),
      await said('settle', '-f', 'json'),
      await said('settle', '-p', `${FOLDER}/te-veel.csv`),
      await said('check', '-y', '2024', '-p', `${FOLDER}/te-veel.csv`, '--format', 'github'),
    ];
    for (const stderr of silent) expect(stderr).not.toContain('spuk advise');
    const { written } = await runSpuk([...FILES, '-m', 'Deventer', '--write-plan', 'voorstel.csv']);
    const plan = { 'voorstel.csv': written.get('voorstel.csv') ?? '' };
    const { stderr } = await runSpuk(['settle', ...files, '-p', 'voorstel.csv'], { files: plan });
    expect(stderr).not.toContain('spuk advise');
  });
});

test('what a plan carries into an open year is said, and is not called saved', async () => {
  const files = {
    's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2025;7;100.000,00\n',
    'p.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2025;doorschuiving;7;;100.000,00\n',
  };
  const argv = ['advise', '-m', 'Almere', '-s', 's.csv', '-p', 'p.csv'];
  const { stdout } = await runSpuk(argv, { files });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'Uw plan schuift € 100.000,00 door naar een jaar dat nog niet is afgerekend',
  );
  const json = JSON.parse((await runSpuk([...argv, '-f', 'json'], { files })).stdout);
  expect(json.municipalities[0].toRepay).toMatchObject({ openCarried: '0.00', planOpenCarried: '100000.00' });
  const settled = { ...files, 's.csv': `${files['s.csv']}Almere;2026;7;1,00\n` };
  expect((await runSpuk(argv, { files: settled })).stdout).not.toContain('nog niet is afgerekend');
});

test('no line of an advice is wider than a terminal of eighty columns', async () => {
  const rows = ['2023;7;400.000,00', '2023;11;200.000,00', '2024;7;600.000,00', '2024;2;1.300.000,00'];
  const files = {
    's.csv': `gemeente;jaar;onderdeel;besteed\n${rows.map((row) => `Almere;${row}\n`).join('')}`,
  };
  const argv = ['advise', '-m', 'Almere', '-s', 's.csv', '-q'];
  const { stdout } = await runSpuk(argv, { files, terminal: true, columns: 80 });
  const lines = stripVTControlCharacters(stdout).split('\n');
  expect(lines.filter((line) => line.includes('verschuiving')).length).toBeGreaterThan(3);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});
