// `spuk check`: what was found and a verdict, on standard error; standard output only when it is asked for.

import { describe, expect, test } from 'vitest';
import { RUN_KEYS } from '../../support/run-keys.js';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const ALLOCATION = `gemeente;jaar;onderdeel;toegekend
Almere;2023;7;575.820,00
Almere;2023;11;112.027,00
Almere;2024;7;1.000,00
`;
const HEADER = 'gemeente;jaar;soort;van;naar;bedrag;toelichting\n';
const files = {
  'toekenning.csv': ALLOCATION,
  'goed.csv': `${HEADER}Almere;2023;doorschuiving;7;;115.164,00;\n`,
  'met-aanname.csv': `${HEADER}Almere;2023;verschuiving;7;11;86.373,00;\n`,
  'let-op.csv': `${HEADER}Almere;2023;verschuiving;7;12;1,00;\n`,
  // A cent above 15% of 575,820.00 = 86,373.00, on line 3
  'fout.csv': `${HEADER}Almere;2023;doorschuiving;7;;1,00;\nAlmere;2023;verschuiving;7;11;86.373,01;extra mantelzorg\n`,
  'kapot.csv': `${HEADER}Almere;2023;verschuivng;7;11;1,00;\n`,
};
const check = (plan: string, ...more: readonly string[]) =>
  runSpuk(['check', '-a', 'toekenning.csv', '-p', plan, ...more], { files });
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);
/** A text as it would stand on one line. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

describe('where all is well', () => {
  test('standard output is silent, the status 0 and the verdict all there is to say', async () => {
    expect(await check('goed.csv')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '1 gemeente, 2 jaren, geen bevindingen\n',
    });
  });

  test('nothing at all is said with --quiet', async () => {
    expect(await check('goed.csv', '--quiet')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('the figures that come with the program are so: 342 municipalities, 4 years', async () => {
    const { status, stdout, stderr } = await runSpuk(['check']);
    expect([status, stdout, stderr]).toEqual([0, '', '342 gemeenten, 4 jaren, geen bevindingen\n']);
  });
});

describe('the verdict', () => {
  test.each([
    ['fout.csv', [], '1 gemeente, 2 jaren, 1 fout, 1 opmerking'],
    ['let-op.csv', [], '1 gemeente, 2 jaren, 1 waarschuwing, 1 opmerking'],
    ['fout.csv', ['--lang', 'en'], '1 municipality, 2 years, 1 error, 1 note'],
    ['fout.csv', ['-y', '2024'], '1 gemeente, 1 jaar, geen bevindingen'],
    ['kapot.csv', ['-y', '2024'], '1 gemeente, 1 jaar, 1 fout'],
  ])('of %s %j is %j, on the last line', async (plan, options, verdict) => {
    const { stdout, stderr } = await check(plan, ...options);
    expect(stdout).toBe('');
    expect(lastLine(stderr)).toBe(verdict);
  });
});

describe('the exit status', () => {
  test.each([
    ['goed.csv', [], 0],
    ['goed.csv', ['--strict'], 0],
    ['met-aanname.csv', ['--strict'], 0],
    ['let-op.csv', [], 0],
    ['let-op.csv', ['--strict'], 1],
    ['fout.csv', [], 1],
    ['fout.csv', ['-y', '2024'], 0],
    ['kapot.csv', [], 1],
    ['kapot.csv', ['-y', '2024'], 1],
    ['fout.csv', ['-f', 'csv'], 2],
    ['weg.csv', [], 2],
    ['goed.csv', ['-y', '2027'], 2],
    ['goed.csv', ['-m', 'Almeer'], 2],
  ])('of %s %j is %i, whatever the format', async (plan, options, status) => {
    for (const format of options.includes('-f') ? [[]] : [[], ['-f', 'json'], ['-f', 'github']]) {
      const ran = await check(plan, ...options, ...format);
      expect([format, ran.status]).toEqual([format, status]);
      if (status === 2) expect(ran.stdout).toBe('');
    }
  });
});

describe('a finding', () => {
  test('has its place, the line with a mark under the cell, what is wrong, what to do, and the rule', async () => {
    const { stderr } = await check('fout.csv');
    expect(stderr).toContain(
      [
        'fout.csv:3:31: fout SHIFT_LIMIT',
        '  3 | Almere;2023;verschuiving;7;11;86.373,01;extra mantelzorg',
        '    |                               ^^^^^^^^^',
        '',
      ].join('\n'),
    );
    expect(unwrapped(stderr)).toContain(
      'Onderdeel 7 (Valpreventie) geeft in 2023 € 86.373,01 af; dat mag ten hoogste € 86.373,00 zijn (15% van € 575.820,00), € 0,01 te veel. Of deze grens bij de vaststelling nog geldt, is niet zeker: in de geldende tekst van artikel 5.3 lid 2 staat hij niet meer, en de vroegere tekst en het overgangsrecht zijn niet gevonden. Verlaag de verschuiving, of zie `spuk explain -m Almere -y 2023 -i 7` met dezelfde bestanden.',
    );
    expect(unwrapped(stderr)).toMatch(/Regel: [^.]* 2023 \(uitgelegd/);
  });

  test('stands nearer the prompt the more it matters: notes, warnings, errors', async () => {
    const { stderr } = await check('fout.csv', '-p', 'let-op.csv');
    const places = ['opmerking ASSUMED_RULE', 'waarschuwing SHIFT_NOT_GRANTED', 'fout SHIFT_LIMIT'].map(
      (head) => stderr.indexOf(head),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('among many of its kind is counted, not written out', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `Almere;2023;verschuiving;${(index % 9) + 3};1;1,00;\n`,
    );
    const many = { ...files, 'veel.csv': `${HEADER}${rows.join('')}` };
    const argv = ['check', '-a', 'toekenning.csv', '-p', 'veel.csv'];
    const { stderr } = await runSpuk(argv, { files: many });
    // The interventions 3 to 11 each give to another theme: nine findings of one kind.
    const { findings } = await jsonOf(argv, { files: many });
    expect(findings.filter(({ code }) => code === 'SHIFT_THEME')).toHaveLength(9);
    const writtenOut = stderr.split('fout SHIFT_THEME').length - 1;
    expect(writtenOut).toBeGreaterThan(0);
    expect(writtenOut).toBeLessThan(9);
    expect(stderr).toContain(`nog ${9 - writtenOut}`);
  });
});

describe('--format json', () => {
  test('is the document of allocate without rows and totals', async () => {
    const argv = ['-a', 'toekenning.csv', '-p', 'fout.csv', '-m', 'Almere', '-y', '2023'];
    const { rows, totals, ...allocated } = await jsonOf(['allocate', ...argv], { files });
    expect([rows.length, totals.length]).toEqual([2, 1]);
    expect(await jsonOf(['check', ...argv], { files })).toEqual({ ...allocated, command: 'check' });
  });

  test('has the keys of the interface, in order', async () => {
    const { stdout } = await check('fout.csv', '-f', 'json');
    expect(Object.keys(JSON.parse(stdout))).toEqual([...RUN_KEYS, 'findings', 'summary', 'notModelled']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'spuk.budget/1',
      rules: { profile: 'regeling' },
      inputs: [
        { role: 'allocation', file: 'toekenning.csv', rows: 3 },
        { role: 'plan', file: 'fout.csv', rows: 2 },
      ],
      summary: { errors: 1, warnings: 0, notes: 1 },
    });
  });

  test('is written to a file where one is named, by its ending', async () => {
    const { stdout, written, status } = await check('fout.csv', '-o', 'bevindingen.json');
    expect([status, stdout]).toEqual([1, '']);
    expect(written.get('bevindingen.json')).toBe((await check('fout.csv', '-f', 'json')).stdout);
  });
});

describe('--format github', () => {
  test('has a line a finding, with its place and severity', async () => {
    const { stdout } = await check('fout.csv', '-p', 'let-op.csv', '-f', 'github');
    const lines = stdout.trimEnd().split('\n');
    const heads = lines.map((line) => line.split('::')[1]);
    // 7 gives 86,373.01 in one file and 1.00 in the next: one finding, at the last of its rows.
    expect(heads).toContain('error file=let-op.csv,line=2,col=31,title=SHIFT_LIMIT');
    expect(heads).toContain('warning file=let-op.csv,line=2,col=31,title=SHIFT_NOT_GRANTED');
    expect(heads.filter((head) => head?.startsWith('notice '))).toHaveLength(1);
    expect(lines).toHaveLength(3);
  });

  test('writes what would end a line or a property in the way the format has for it', async () => {
    const odd = { ...files, 'a,b:c%.csv': files['fout.csv'] };
    const argv = ['check', '-a', 'toekenning.csv', '-p', 'a,b:c%.csv', '-f', 'github'];
    const { stdout } = await runSpuk(argv, { files: odd });
    expect(stdout).toContain('::error file=a%2Cb%3Ac%25.csv,line=3,');
    expect(stdout).toContain('(15%25 van € 575.820,00)');
  });

  test('is silent where all is well', async () => {
    expect(await check('goed.csv', '-f', 'github')).toMatchObject({ status: 0, stdout: '' });
  });
});

test('a plan may come from standard input', async () => {
  const argv = ['check', '-a', 'toekenning.csv', '-p', '-', '-f', 'json'];
  const { stdout } = await runSpuk(argv, { files: { ...files, '-': files['fout.csv'] } });
  expect(JSON.parse(stdout)).toMatchObject({ inputs: [{}, { role: 'plan', file: '-' }] });
  expect((await runSpuk(['check', '-a', '-', '-p', '-'], { files })).status).toBe(2);
});
