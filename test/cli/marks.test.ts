import { describe, expect, it, test } from 'vitest';
import { cellsOf } from '../support/book-cells.js';
import type { FakeWorld } from '../support/fake-platform.js';
import { runSpuk } from '../support/run-spuk.js';

const FILES = {
  'toekenning.csv':
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\nAlmere;2023;11;1.000,00\nDelft;2023;7;1.000,00\nAlmere;2025;7;1.000,00\nAlmere;2025;11;1.000,00\n',
  // 15% of 1,000.00 is 150.00: one cent above. 10% of 2,000.00 is 200.00: one cent above, on the total of 2025.
  'plan.csv':
    'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;150,01\nDelft;2023;verschuiving;7;11;150,00\nAlmere;2025;doorschuiving;7;;200,01\n',
};
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv'];

const run = (argv: readonly string[], world: FakeWorld = {}) => runSpuk(argv, { files: FILES, ...world });

/** The records of a csv by their headers. */
function recordsOf(text: string, separator = ','): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.replace('\ufeff', '').trimEnd().split(/\r?\n/);
  const names = head.split(separator);
  return lines.map((line) =>
    Object.fromEntries(line.split(separator).map((cell, at) => [names[at] ?? '', cell])),
  );
}

describe('a csv ends with the codes that point at the row', () => {
  test('a limit of an intervention at its row alone, one cent above and not at the limit', async () => {
    const { stdout } = await run(['allocate', ...INPUTS, '-y', '2023', '-f', 'csv']);
    expect(stdout.split('\n')[0]?.endsWith(',provenance,findings')).toBe(true);
    expect(
      recordsOf(stdout).map(({ name, intervention, findings }) => [name, intervention, findings]),
    ).toEqual([
      ['Almere', '7', 'SHIFT_LIMIT'],
      ['Almere', '11', ''],
      ['Delft', '7', ''],
      // Nothing was granted to what receives.
      ['Delft', '11', 'SHIFT_NOT_GRANTED'],
    ]);
  });

  test('what is found of a total at each of its rows', async () => {
    const { stdout } = await run(['allocate', ...INPUTS, '-y', '2025', '-f', 'csv-nl']);
    expect(stdout.split('\r\n')[0]?.endsWith(';herkomst;bevindingen')).toBe(true);
    const rows = recordsOf(stdout, ';');
    expect(rows).toHaveLength(2);
    for (const { bevindingen } of rows) expect(bevindingen).toContain('CARRY_LIMIT');
  });

  it.each([
    ['theme', 2],
    ['municipality', 2],
    ['year', 1],
  ])('with --by %s at every sum that it is in', async (level, count) => {
    const { stdout } = await run(['allocate', ...INPUTS, '-y', '2023', '--by', level, '-f', 'csv']);
    const rows = recordsOf(stdout);
    expect(rows.filter(({ findings }) => findings?.includes('SHIFT_LIMIT'))).toHaveLength(1);
    expect(rows.length).toBeLessThanOrEqual(count);
  });

  test('of a settlement too, and of its lines', async () => {
    const files = { ...FILES, 'besteed.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;1.000,00\n' };
    const settle = ['settle', ...INPUTS, '-s', 'besteed.csv', '-m', 'Almere', '-y', '2023'];
    for (const more of [[], ['--by', 'municipality'], ['--lines'], ['--carry', 'max']]) {
      const { stdout } = await run([...settle, ...more, '-f', 'csv'], { files });
      expect(stdout.split('\n')[0]?.split(',').at(-1)).toBe('findings');
      const marked = recordsOf(stdout).filter(({ findings }) => findings?.includes('SHIFT_LIMIT'));
      expect(marked).toHaveLength(1);
    }
  });

  it.each([
    ['csv', ',', 'findings'],
    ['csv-nl', ';', 'bevindingen'],
  ])(
    'of other readings in %s: what was found of the municipality in any year',
    async (format, separator, last) => {
      const files = {
        ...FILES,
        'besteed.csv':
          'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;1.000,00\nAlmere;2025;7;900,00\nDelft;2023;7;850,00\n',
      };
      const { stdout } = await run(
        ['settle', ...INPUTS, '-s', 'besteed.csv', '--sensitivity', '-f', format],
        { files },
      );
      const [header = ''] = stdout.split(/\r?\n/);
      expect(header.split(separator).at(-1)).toBe(last);
      const naam = format === 'csv' ? 'name' : 'gemeente';
      const rows = recordsOf(stdout.replaceAll(/"[^"]*"/g, 'x'), separator);
      // Four readings of each: 2023 and 2024 without walls, and two of the carry of 2025.
      const of = (name: string) => rows.filter((row) => row[naam] === name).map((row) => row[last]);
      expect(of('Almere')).toHaveLength(4);
      for (const codes of of('Almere')) {
        // of 2023 and of 2025, each in every row, since the amounts are of all years
        expect(codes?.split(' ')).toEqual(expect.arrayContaining(['SHIFT_LIMIT', 'CARRY_LIMIT']));
      }
      // The shift of Delft is at its limit; it has a warning alone.
      expect(of('Delft')).toEqual(Array(4).fill('SHIFT_NOT_GRANTED'));
    },
  );

  test('of SPUK IZA by region and municipality', async () => {
    const { stdout } = await runSpuk(['iza', '-y', '2025', '-f', 'csv']);
    const json = JSON.parse((await runSpuk(['iza', '-y', '2025', '-f', 'json'])).stdout);
    const named = json.findings.filter(({ region }: { region?: string }) => region !== undefined);
    const rows = recordsOf(stdout);
    for (const { region, code } of named) {
      expect(rows.find((row) => row['region'] === region)?.['findings']).toContain(code);
    }
    expect(stdout.split('\n')[0]?.endsWith(',findings')).toBe(true);
  });

  it.each(['csv', 'csv-nl'])('and %s is passed over when it is read back', async (format) => {
    const { stdout } = await run(['allocate', ...INPUTS, '-f', format]);
    const files = { 'terug.csv': stdout };
    const {
      status,
      stderr,
      stdout: again,
    } = await runSpuk(['allocate', '-a', 'terug.csv', '-f', 'csv'], { files });
    expect(stderr).not.toContain('UNKNOWN_COLUMN');
    expect(status).toBe(0);
    expect(recordsOf(again)[0]?.['granted']).toBe('1000.00');
  });

  it.each(['csv', 'csv-nl'])(
    'and so it is in %s of a settlement, as actuals and as an allocation',
    async (format) => {
      const spent = 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;800,00\nAlmere;2023;11;900,00\n';
      const settle = ['settle', '-a', 'toekenning.csv', '-m', 'Almere', '-y', '2023', '-f', format];
      const settled = await run([...settle, '-s', 'b.csv'], { files: { ...FILES, 'b.csv': spent } });
      const files = { ...FILES, 'terug.csv': settled.stdout };
      const again = await run([...settle, '-s', 'terug.csv'], { files });
      expect(again.stderr).not.toContain('UNKNOWN_COLUMN');
      expect(again.stdout).toBe(settled.stdout);
      const granted = await run(['allocate', '-a', 'terug.csv', '-y', '2023'], { files });
      expect(granted.stderr).not.toContain('UNKNOWN_COLUMN');
    },
  );

  test('what could not be read stands with every row, for who knows whose it was', async () => {
    const files = { ...FILES, 'toekenning.csv': `${FILES['toekenning.csv']}Almere;2024;7;1E+05\n` };
    const { stdout } = await run(['allocate', ...INPUTS, '-f', 'csv'], { files });
    for (const { findings } of recordsOf(stdout)) expect(findings).toContain('BAD_AMOUNT');
  });
});

describe('what breaks a limit is marked', () => {
  const almere = [...INPUTS, '-m', 'Almere', '-y', '2023'];

  test('in a table, with what the mark means', async () => {
    const { stdout } = await run(['allocate', ...almere]);
    expect(stdout).toMatch(/^ 7 {2}Valpreventie .*150,01 ▲/m);
    expect(stdout.match(/▲/g)).toHaveLength(2);
    expect(stdout).toContain('▲ Gaat over een grens: zie de bevindingen.');
  });

  test('and not at the limit', async () => {
    const { stdout } = await run(['allocate', ...INPUTS, '-m', 'Delft', '-y', '2023']);
    expect(stdout).toContain('150,00');
    expect(stdout).not.toContain('▲');
  });

  test('on the total where the limit stands there', async () => {
    const { stdout } = await run(['allocate', ...INPUTS, '-m', 'Almere', '-y', '2025']);
    expect(stdout).toMatch(/^ {4}Totaal .*200,01 ▲/m);
    expect(stdout).not.toMatch(/^ 7 .*▲/m);
  });

  it.each(['theme', 'municipality', 'year'])('with --by %s in the sum that holds it', async (level) => {
    const { stdout } = await run(['allocate', ...INPUTS, '-y', '2023', '--by', level]);
    expect(stdout).toMatch(/(150|300),01 ▲/);
  });

  test('in markdown, which ends with the findings', async () => {
    const { stdout } = await run(['allocate', ...almere, '-f', 'markdown']);
    expect(stdout).toMatch(/\| +7 \| Valpreventie .*150,01 ▲ \|/);
    const [, below = ''] = stdout.split('### Bevindingen\n');
    expect(below).toContain('- **fout SHIFT\\_LIMIT** plan.csv:2:');
    expect(below).toContain('€ 0,01 te veel');
    expect(
      below
        .trimEnd()
        .split('\n')
        .every((line) => line === '' || line.startsWith('- ')),
    ).toBe(true);
  });

  test('in markdown with --quiet the errors stay', async () => {
    const { stdout } = await run(['allocate', ...almere, '-f', 'markdown', '-q']);
    expect(stdout).toContain('SHIFT\\_LIMIT');
    expect(stdout).not.toContain('opmerking');
  });

  test('markdown of what is in order has no such end', async () => {
    const { stdout } = await run(['allocate', '-m', 'Almere', '-y', '2025', '-f', 'markdown']);
    expect(stdout).not.toContain('Bevindingen');
  });

  test('in a page', async () => {
    const { written } = await run(['report', ...almere, '-o', 'r.html']);
    expect(written.get('r.html')).toContain('<td class="n too-much">150,01<i>▲</i></td>');
  });

  test('in the tables of a settlement', async () => {
    const files = { ...FILES, 'besteed.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;100,00\n' };
    const { stdout } = await run(['settle', ...almere, '-s', 'besteed.csv'], { files });
    expect(stdout).toMatch(/^ 7 {2}Valpreventie .*150,01 ▲/m);
  });
});

describe('a result of inputs that could not be read whole says so in its title', () => {
  const files = { ...FILES, 'toekenning.csv': `${FILES['toekenning.csv']}Almere;2024;7;1E+05\n` };
  const argv = [...INPUTS, '-m', 'Almere', '-y', '2023'];

  test.each([
    ['allocate', 'table', 'Brede SPUK 2023 · Almere (GM0034) · onvolledig'],
    ['allocate', 'markdown', '### Brede SPUK 2023 · Almere (GM0034) · onvolledig'],
    ['settle', 'table', 'Eindafrekening 2023, 2025, 2026 · Almere (GM0034) · onvolledig'],
    ['report', 'html', '<h1>Brede SPUK 2023 · Almere · onvolledig</h1>'],
    ['report', 'html', '<caption>Begroting 2023 · onvolledig</caption>'],
  ])('%s as %s', async (command, format, title) => {
    const { stdout, status } = await run([command, ...argv, '-f', format], { files });
    expect(status).toBe(1);
    expect(stdout).toContain(title);
  });

  test('a workbook on its sheets', async () => {
    const { bytes } = await run(['allocate', ...argv, '-o', 'b.xlsx'], { files });
    const sheets = await cellsOf(bytes.get('b.xlsx') ?? new Uint8Array());
    const titles = [...sheets].map(([name, { sheet }]) => [name, String(sheet.rows[0]?.[0])]);
    const texts = ['Bevindingen', 'Verantwoording'];
    for (const [name = '', title] of titles) {
      if (!texts.includes(name)) expect(title).toMatch(/ · onvolledig$/);
    }
    expect(titles.length).toBeGreaterThan(texts.length);
  });

  test('JSON as a key of its own, and no result that is whole has it', async () => {
    const of = async (world: FakeWorld) =>
      JSON.parse((await run(['allocate', ...argv, '-f', 'json'], world)).stdout);
    expect(await of({ files })).toMatchObject({ incomplete: true });
    expect(await of({})).not.toHaveProperty('incomplete');
  });

  test('and none that is whole says it', async () => {
    expect((await run(['allocate', ...argv])).stdout).not.toContain('onvolledig');
  });

  test('of SPUK IZA', async () => {
    const projects = { 'p.csv': 'project;bedrag;regio\nSamen;abc;Zeeland\n' };
    const { stdout } = await runSpuk(['iza', '--region', 'Zeeland', '-y', '2025', '--projects', 'p.csv'], {
      files: projects,
    });
    expect(stdout.split('\n')[0]).toContain('onvolledig');
  });
});
