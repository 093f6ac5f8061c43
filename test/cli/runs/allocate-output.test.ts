// Where a result goes and what it looks like there: files, CSV for programs and for Excel.

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const ALMERE = ['allocate', '-m', 'Almere', '-y', '2024'];
const NUENEN = ['allocate', '-m', 'Nuenen', '-y', '2024', '-i', '7'];
const AMOUNT_KEYS =
  'granted,carriedIn,shiftedIn,shiftedOut,available,carriedOut,budget,shiftLimit,shiftRoom,carryLimit,carryRoom,carryUsable,spent,unspent,overspent,ownUnspent,toRepay';
const EMPTY_LINE = /^$/;

describe('-o', () => {
  test.each([
    ['uit.csv', /^code,name,year,/],
    ['uit.json', /^\{\n {2}"schema": "spuk.budget\/1"/],
    ['uit.md', /^### Brede SPUK 2024/],
    ['uit.markdown', /^### Brede SPUK 2024/],
    ['uit.txt', /^Brede SPUK 2024 · Almere/],
    ['map/UIT.JSON', /^\{\n {2}"schema"/],
  ])('writes %s in the format of its ending, and standard output stays empty', async (file, beginning) => {
    const { status, stdout, written } = await runSpuk([...ALMERE, '-o', file]);
    expect(status).toBe(0);
    expect(stdout).toBe('');
    expect([...written.keys()]).toEqual([file]);
    expect(written.get(file)).toMatch(beginning);
  });

  test('writes what would have been printed, to the letter', async () => {
    for (const format of ['table', 'csv', 'csv-nl', 'json', 'markdown']) {
      const printed = await runSpuk([...ALMERE, '-f', format]);
      const { written } = await runSpuk([...ALMERE, '-f', format, '-o', 'uit.dat']);
      expect(written.get('uit.dat')).toBe(printed.stdout);
    }
  });

  test('follows --format where that says otherwise', async () => {
    const { written } = await runSpuk([...ALMERE, '-o', 'uit.csv', '-f', 'json']);
    expect(JSON.parse(written.get('uit.csv') ?? '')).toMatchObject({ schema: 'spuk.budget/1' });
  });

  test.each(['uit.pdf', 'uit', 'uit.', '.csv/uit', 'uit.csv.gz'])(
    'with an ending that says nothing is refused: %s',
    async (file) => {
      const { status, stdout, written } = await runSpuk([...ALMERE, '-o', file]);
      expect([status, stdout, written.size]).toEqual([2, '', 0]);
    },
  );

  test('that cannot be written: status 2, nothing written, nothing printed, and why', async () => {
    for (const [code, why] of [
      ['EACCES', 'rechten'],
      ['ENOENT', 'bestaat niet'],
      ['ENOSPC', 'vol'],
    ] as const) {
      const { status, stdout, stderr, written } = await runSpuk([...ALMERE, '-o', 'map/uit.csv'], {
        unwritable: { 'map/uit.csv': code },
      });
      expect([status, stdout, written.size]).toEqual([2, '', 0]);
      expect(stderr).toContain('map/uit.csv');
      expect(stderr).toContain(why);
    }
  });

  test('is written with status 1 too, so that people can see what is wrong', async () => {
    const { status, written } = await runSpuk(['allocate', '-a', 'fout.csv', '-o', 'uit.txt'], {
      files: { 'fout.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1,00\nAlmere;2023;8;x\n' },
    });
    expect(status).toBe(1);
    expect(written.get('uit.txt')).toContain('Valpreventie');
  });
});

describe('csv', () => {
  test('has the JSON keys of rows as headers, a point and LF', async () => {
    const { stdout } = await runSpuk([...ALMERE, '-i', '7', '-f', 'csv']);
    expect(stdout).toBe(
      [
        `code,name,year,theme,intervention,${AMOUNT_KEYS},provenance,findings`,
        // 15% of 531,659.00 = 79,748.85; 0% is carried
        'GM0034,Almere,2024,gezondheid-sociale-basis,7,531659.00,0.00,0.00,0.00,531659.00,0.00,531659.00,79748.85,79748.85,0.00,0.00,,,,,,,official,',
        '',
      ].join('\n'),
    );
  });

  test('quotes a name with a comma', async () => {
    const { stdout } = await runSpuk([...NUENEN, '-f', 'csv']);
    expect(stdout.split('\n')[1]).toMatch(
      /^GM0820,"Nuenen, Gerwen en Nederwetten",2024,gezondheid-sociale-basis,7,/,
    );
  });

  test('holds the rows of the JSON, value by value', async () => {
    const { rows } = await jsonOf(ALMERE);
    const { stdout } = await runSpuk([...ALMERE, '-f', 'csv']);
    const [header = '', ...lines] = stdout.trimEnd().split('\n');
    const keys = header.split(',');
    const expected = rows.map((row) =>
      keys
        .map((key) => String(key === 'code' || key === 'name' ? row.municipality[key] : (row[key] ?? '')))
        .join(),
    );
    expect(lines).toEqual(expected);
  });

  test('says elsewhere what is not modelled, for it has no place for it', async () => {
    const { stderr } = await runSpuk([...ALMERE, '-f', 'csv']);
    expect(stderr).toContain('spuk show not-modelled');
  });
});

describe('csv-nl', () => {
  test('has a BOM, semicolons, CRLF, decimal commas and Dutch headers', async () => {
    const { stdout } = await runSpuk([...NUENEN, '-f', 'csv-nl']);
    const lines = stdout.split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(EMPTY_LINE);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toMatch(/^\ufeffgemeentecode;gemeente;jaar;hoofdthema;onderdeel;toegekend;/);
    expect(lines[1]).toMatch(
      /^GM0820;Nuenen, Gerwen en Nederwetten;2024;gezondheid-sociale-basis;7;\d+,\d\d;0,00;/,
    );
    expect(stdout).not.toMatch(/\d\.\d/);
  });

  test('has Dutch headers whatever the language of the run', async () => {
    const { stdout } = await runSpuk(['--lang', 'en', ...NUENEN, '-f', 'csv-nl']);
    expect(stdout).toMatch(/^\ufeffgemeentecode;gemeente;jaar;/);
  });

  test.each(['csv-nl', 'csv'])('%s read back as an allocation gives the same amounts', async (format) => {
    const command = ['allocate', '-m', 'Nuenen', '-m', 'Súdwest-Fryslân', '-m', "'s-Gravenhage"];
    const { rows } = await jsonOf(command);
    const { stdout } = await runSpuk([...command, '-f', format]);
    const again = await jsonOf(['allocate', '-a', 'uit.csv'], { files: { 'uit.csv': stdout } });
    expect(again.rows).toEqual(rows.map((row) => ({ ...row, provenance: 'file' })));
    expect(again.summary.errors).toBe(0);
  });
});

describe('--by', () => {
  test('shapes the csv, not the JSON', async () => {
    const rows = await jsonOf(ALMERE);
    for (const level of ['theme', 'municipality', 'year']) {
      const json = await jsonOf([...ALMERE, '--by', level]);
      expect(json.rows).toEqual(rows.rows);
      const { stdout } = await runSpuk([...ALMERE, '--by', level, '-f', 'csv']);
      expect(stdout.trimEnd().split('\n')).toHaveLength(level === 'theme' ? 4 : 2);
    }
  });

  test('theme adds up to the municipality, and that to the year', async () => {
    const granted = async (level: string) => {
      const { stdout } = await runSpuk(['allocate', '-y', '2024', '--by', level, '-f', 'csv']);
      const [header = '', ...lines] = stdout.trimEnd().split('\n');
      const at = header.split(',').indexOf('granted') - header.split(',').length;
      return lines.reduce((sum, line) => sum + BigInt((line.split(',').at(at) ?? '').replace('.', '')), 0n);
    };
    // Annex IV of 2024 adds up to 296,040,899.
    expect(await granted('theme')).toBe(296_040_899_00n);
    expect(await granted('municipality')).toBe(296_040_899_00n);
    expect(await granted('year')).toBe(296_040_899_00n);
  });
});

describe('standard input', () => {
  test('is read where -a is -, and named - in what is found', async () => {
    const { status, stdout, stderr } = await runSpuk(['allocate', '-a', '-'], {
      files: { '-': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1,00\nAlmere;2023;8;x\n' },
    });
    expect(status).toBe(1);
    expect(stdout).toContain('Valpreventie');
    expect(stderr).toMatch(/^-:3:15: fout BAD_AMOUNT$/m);
  });

  test('may stand beside files', async () => {
    const { rows } = await jsonOf(['allocate', '-a', 'a.csv', '-a', '-'], {
      files: {
        'a.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1,00\n',
        '-': 'gemeente,jaar,onderdeel,toegekend\nAlmere,2023,8,2.00\n',
      },
    });
    expect(rows.map((row) => row['granted'])).toEqual(['1.00', '2.00']);
  });
});
