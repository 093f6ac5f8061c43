// The official amounts beside files, and what the amounts of files are.

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const LPO = { 'lpo.csv': 'gemeente;jaar;onderdeel;beschikking;toegekend\nAlmere;2024;7;LPO;21248,00\n' };
const HEADER = 'gemeente;jaar;onderdeel;toegekend\n';

describe('-a official', () => {
  test('is what counts without -a', async () => {
    const named = await jsonOf(['allocate', '-a', 'official', '-m', 'Almere']);
    const unnamed = await jsonOf(['allocate', '-m', 'Almere']);
    expect(named).toEqual(unnamed);
  });

  test('stands beside a file, whose rows add up as a later decision', async () => {
    const argv = ['allocate', '-a', 'official', '-a', 'lpo.csv', '-m', 'Almere'];
    const { rows, totals, findings, options } = await jsonOf(argv, { files: LPO });
    const of = (year: number, intervention: number) =>
      rows.find((row) => row.year === year && row.intervention === intervention);
    // 531,659.00 + 21,248.00; 15% of it is 82,936.05
    expect(of(2024, 7)).toMatchObject({ granted: '552907.00', shiftLimit: '82936.05', provenance: 'file' });
    expect(of(2024, 11)).toMatchObject({ granted: '111928.00', provenance: 'official' });
    expect(of(2023, 7)).toMatchObject({ granted: '576440.00', provenance: 'official' });
    // 3,316,431.00 + 21,248.00
    expect(totals.map(({ granted, provenance }) => [granted, provenance])).toEqual([
      ['3351189.00', 'official'],
      ['3337679.00', 'file'],
      ['3478172.00', 'official'],
      ['2961529.00', 'official'],
    ]);
    expect(findings).toMatchObject([
      {
        code: 'OFFICIAL_DIFFERENCE',
        severity: 'note',
        amounts: { given: '3337679.00', official: '3316431.00', difference: '21248.00' },
        where: { file: 'lpo.csv', line: 2 },
      },
    ]);
    expect(options).toEqual({ municipality: ['GM0034'], allocation: ['official'] });
  });

  test('is no decision twice where the file names none', async () => {
    const files = { 'a.csv': `${HEADER}Almere;2024;7;1,00\n` };
    const { rows, summary } = await jsonOf(['allocate', '-a', 'a.csv', '-a', 'official', '-m', 'Almere'], {
      files,
    });
    expect(rows.find((row) => row.year === 2024 && row.intervention === 7)?.['granted']).toBe('531660.00');
    expect(summary.errors).toBe(0);
  });

  test('is repeated by verify', async () => {
    const argv = ['allocate', '-a', 'official', '-a', 'lpo.csv', '-m', 'Almere', '-f', 'json'];
    const { stdout } = await runSpuk(argv, { files: LPO });
    const verified = await runSpuk(['verify', 'r.json'], { files: { ...LPO, 'r.json': stdout } });
    expect([verified.status, verified.stderr]).toEqual([0, expect.stringContaining('r.json: gelijk')]);
  });

  test('is refused twice', async () => {
    const { status, stderr } = await runSpuk(['check', '-a', 'official', '-a', 'official']);
    expect(status).toBe(2);
    expect(stderr).toContain('official is twee keer opgegeven');
  });

  test('may stand in the settings, also of a file elsewhere', async () => {
    const files = { 'map/s.json': '{"allocation":["official","lpo.csv"]}', 'map/lpo.csv': LPO['lpo.csv'] };
    const { totals } = await jsonOf(['allocate', '--config', 'map/s.json', '-m', 'Almere', '-y', '2024'], {
      files,
    });
    expect(totals.map(({ granted }) => granted)).toEqual(['3337679.00']);
  });

  test('is a file where it is written as a path', async () => {
    const files = { './official': `${HEADER}Almere;2024;7;1,00\n` };
    const { rows } = await jsonOf(['allocate', '-a', './official'], { files });
    expect(rows.map(({ granted }) => granted)).toEqual(['1.00']);
  });
});

describe('--amounts-in', () => {
  const files = { 'a.csv': `${HEADER}Deventer;2025;7;268,1\nDeventer;2025;11;56,4\n` };

  test('euros and thousands: what is suspected without it is what it says', async () => {
    const grants = async (...argv: readonly string[]) => {
      const { rows, findings } = await jsonOf(['allocate', '-a', 'a.csv', ...argv], { files });
      return [rows.map(({ granted }) => granted), findings.map(({ code }) => code)];
    };
    expect(await grants()).toEqual([['268.10', '56.40'], ['SCALE_SUSPECTED']]);
    expect(await grants('--amounts-in', 'euro')).toEqual([['268.10', '56.40'], []]);
    expect(await grants('--amounts-in', 'thousand')).toEqual([['268100.00', '56400.00'], []]);
  });

  test.each([
    [['check']],
    [['settle', '-s', 's.csv']],
    [['explain', '-m', 'Deventer', '-y', '2025', '-i', '7']],
    [['allocate']],
  ])('stands in the receipt of %j, and verify repeats it', async (command) => {
    const world = { ...files, 's.csv': 'gemeente;jaar;onderdeel;besteed\nDeventer;2025;7;100.000,00\n' };
    const argv = [...command, '-a', 'a.csv', '--amounts-in', 'thousand', '-f', 'json'];
    const { stdout } = await runSpuk(argv, { files: world });
    expect(JSON.parse(stdout).options.amountsIn).toBe('thousand');
    const verified = await runSpuk(['verify', 'r.json'], { files: { ...world, 'r.json': stdout } });
    expect([verified.status, verified.stdout]).toEqual([0, '']);
  });

  test('is of the allocation alone, and totals are in its unit too', async () => {
    const world = {
      'a.csv': 'gemeente;jaar;7;11;totaal\nDeventer;2023;290,71;56,45;347,16\n',
      'p.csv': 'gemeente;jaar;soort;van;naar;bedrag\nDeventer;2023;verschuiving;7;11;100,00\n',
    };
    const argv = ['allocate', '-a', 'a.csv', '-p', 'p.csv', '--amounts-in', 'thousand'];
    const { rows, findings } = await jsonOf(argv, { files: world });
    expect(rows.map(({ granted, available }) => [granted, available])).toEqual([
      ['290710.00', '290610.00'],
      ['56450.00', '56550.00'],
    ]);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('is believed where it makes a whole year a thousand times too large, and the totals are said', async () => {
    const official = await runSpuk(['allocate', '-m', 'Deventer', '-y', '2023', '-f', 'csv']);
    const world = { 'a.csv': official.stdout };
    const { findings, totals } = await jsonOf(['allocate', '-a', 'a.csv', '--amounts-in', 'thousand'], {
      files: world,
    });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['OFFICIAL_DIFFERENCE', 'note']]);
    const { given, official: published } = findings[0]?.amounts ?? {};
    // the same digits with three zeros more
    expect(given).toBe(published?.replace('.00', '000.00'));
    expect(totals[0]?.['granted']).toBe(given);
  });

  test('an amount that would have more than thirteen digits is none', async () => {
    const world = { 'a.csv': `${HEADER}Deventer;2025;7;10000000000,00\n` };
    const { findings } = await jsonOf(['allocate', '-a', 'a.csv', '--amounts-in', 'thousand'], {
      files: world,
    });
    expect(findings).toMatchObject([{ code: 'BAD_AMOUNT' }]);
  });

  test('takes euro and thousand, nothing else; also from the settings', async () => {
    const { status, stderr } = await runSpuk(['check', '--amounts-in', 'cent']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Kies euro of thousand.')]);
    const world = { ...files, 'spuk.config.json': '{"allocation":"a.csv","amountsIn":"thousand"}' };
    const { rows } = await jsonOf(['allocate'], { files: world });
    expect(rows.map(({ granted }) => granted)).toEqual(['268100.00', '56400.00']);
  });
});

describe('files with amounts that call themselves indicative', () => {
  const text = 'gemeente;jaar;onderdeel;beschikking;toegekend;herkomst\nAlmere;2023;7;;575820,00;';

  test('get one note, and their amounts are those of a file', async () => {
    const files = {
      'a.csv': `${text}indicatief\nAlmere;2023;11;;112027,00;Indicative\nAlmere;2023;8;;1,00;\n`,
    };
    const { rows, findings } = await jsonOf(['allocate', '-a', 'a.csv'], { files });
    expect(rows.map(({ provenance }) => provenance)).toEqual(['file', 'file', 'file']);
    expect(findings).toMatchObject([
      { code: 'INDICATIVE_AMOUNTS', severity: 'note', where: { line: 2, field: 'herkomst' } },
    ]);
    expect(findings[0]?.message).toContain('2 bedragen zijn als indicatief gemerkt');
  });

  test.each(['', 'bestand', 'officieel'])('and none where it says «%s»', async (word) => {
    const { findings } = await jsonOf(['allocate', '-a', 'a.csv'], {
      files: { 'a.csv': `${text}${word}\n` },
    });
    expect(findings).toEqual([]);
  });
});

test('of many differences a file is said with its first five, and how many more there are', async () => {
  const { stdout } = await runSpuk(['allocate', '-y', '2024', '-f', 'csv']);
  const changed = stdout.replaceAll(/^(GM\d+,(?:"[^"]*"|[^,]*),2024,[^,]*,1,)\d+\.00/gm, '$11.00');
  const { stderr, status } = await runSpuk(['check', '-a', 'land.csv'], { files: { 'land.csv': changed } });
  expect(status).toBe(0);
  expect(stderr.match(/^ {2}- land\.csv:\d+:\d+: /gm)).toHaveLength(5);
  expect(stderr).toContain('- land.csv: … en nog 337 van deze soort');
});
