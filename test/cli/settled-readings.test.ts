// What was settled about plans, undivided money and readings, as commands show it.

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const files = {
  'a.csv': [
    'gemeente;jaar;onderdeel;toegekend',
    'Almere;2025;7;1000,00',
    'Almere;2025;11;500,00',
    'Almere;2025;0;500,00',
    'Almere;2026;7;1000,00',
    '',
  ].join('\n'),
  'p.csv': [
    'gemeente;jaar;soort;van;naar;bedrag;toelichting',
    'Almere;2025;doorschuiving;7;11;60,00;mantelzorg',
    'Almere;2025;doorschuiving;;;40,00;',
    'Almere;2025;verschuiving;niet verdeeld;7;100,00;',
    '',
  ].join('\n'),
  's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2025;0;100,50\nAlmere;2025;7;1000,00\n',
};
const settle = ['settle', '-a', 'a.csv', '-p', 'p.csv', '-s', 's.csv'];

describe('a carry that arrives elsewhere', () => {
  test('is written with where it arrives, and read back as the same plan', async () => {
    const { written } = await runSpuk([...settle, '--write-plan', 'again.csv'], { files });
    const again = written.get('again.csv') ?? '';
    expect(again).toContain('GM0034;Almere;2025;doorschuiving;7;11;60,00;mantelzorg');
    expect(again).toContain('GM0034;Almere;2025;doorschuiving;0;;40,00;');
    const now = await jsonOf(settle, { files });
    const then = await jsonOf([...settle.slice(0, 3), '-p', 'again.csv', '-s', 's.csv'], {
      files: { ...files, 'again.csv': again },
    });
    expect(then.rows).toEqual(now.rows);
  });

  test('is explained by the rows of the plan that arrive', async () => {
    const { stdout } = await runSpuk(
      ['explain', ...settle.slice(1), '-m', 'Almere', '-y', '2026', '-i', '11', '--field', 'carriedIn'],
      { files },
    );
    expect(stdout).toContain('Meegenomen 2026, onderdeel 11: € 60,00');
    expect(stdout).toContain(
      'Doorschuiving van 2025 naar 2026, van onderdeel 7 naar 11: € 60,00 [p.csv:2:32]',
    );
  });

  test('is an error at its place where the law knows no other destination', async () => {
    const plan = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2025;doorschuiving;7;11;60,00\n';
    const { status, stderr } = await runSpuk(['check', '-a', 'a.csv', '-p', 'p.csv', '--rules', 'uniform'], {
      files: { 'a.csv': files['a.csv'].replace('Almere;2025;0;500,00\n', ''), 'p.csv': plan },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('p.csv:2:29: fout CARRY_DESTINATION');
  });
});

describe('what is not divided', () => {
  test.each([
    ['table', / 0 {2}Niet verdeeld .*\n.*\n 7 {2}Valpreventie/],
    ['markdown', /\| {3}0 \| Niet verdeeld [^\n]*\n(?:[^\n]*\n)*?\| {3}7 \| Valpreventie/],
    ['csv', /GM0034,Almere,2025,,0,.*\nGM0034,Almere,2025,gezondheid-sociale-basis,7,/],
    ['csv-nl', /GM0034;Almere;2025;;0;.*\r\nGM0034;Almere;2025;gezondheid-sociale-basis;7;/],
    ['json', /"rows": \[\s+\{[^\n]*"theme":null,"intervention":0,[^\n]*\n[^\n]*"intervention":7,/],
  ])('stands first in %s', async (format, first) => {
    const { stdout } = await runSpuk([...settle, '-y', '2025', '-f', format], { files });
    expect(stdout).toMatch(first);
  });

  test('is a line of its own by theme, in Dutch and English', async () => {
    const by = ['allocate', '-a', 'a.csv', '-y', '2025', '--by', 'theme'];
    expect((await runSpuk(by, { files })).stdout).toMatch(/2025 {2}Niet verdeeld +500,00/);
    expect((await runSpuk([...by, '--lang', 'en'], { files })).stdout).toMatch(/2025 {2}Not divided +500.00/);
  });

  test('counts in the one accountability line', async () => {
    const { lines } = await jsonOf([...settle, '--lines'], { files });
    // 100.50 + 1,000.00
    expect(lines).toMatchObject([{ year: 2025, line: 1, intervention: null, spent: '1100.50' }]);
  });
});

test('a carry of nothing is not seen anywhere', async () => {
  const plan =
    'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;doorschuiving;7;11;0,00\nAlmere;2024;doorschuiving;0;;0,00\n';
  const spent = 'gemeente;jaar;onderdeel;besteed\nAlmere;2025;7;1,00\n';
  const world = { files: { ...files, 'p.csv': plan, 's.csv': spent } };
  const { rows, findings, ...more } = await jsonOf(settle, world);
  expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2025, 2026]));
  expect(findings.map(({ code }) => code)).toEqual([]);
  expect(more['settlement']).toMatchObject([{ open: [2026] }]);
});

test('a row that stands twice does not silence the rules of its year', async () => {
  const granted =
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1000,00\nAlmere;2023;7;1000,00\nAlmere;2023;11;1,00\n';
  const plan = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;150,01\n';
  const { findings } = await jsonOf(['check', '-a', 'a.csv', '-p', 'p.csv'], {
    files: { 'a.csv': granted, 'p.csv': plan },
  });
  const codes = findings.map(({ code }) => code);
  expect(codes).toContain('DUPLICATE_ROW');
  // 15% of 1,000.00
  expect(findings.find(({ code }) => code === 'SHIFT_LIMIT')?.amounts).toMatchObject({ excess: '0.01' });
});

test('a percentage that comes to nothing is no deduction: the national shares stand', async () => {
  const iza = [
    'iza',
    '-y',
    '2025',
    '--region',
    'Zeeland',
    '--national',
    '1000.00',
    '-f',
    'csv',
    '--by',
    'municipality',
  ];
  const without = await runSpuk(iza);
  // 0.0001% of what a region gets of 1,000.00 is less than a cent
  const nothing = await runSpuk([...iza, '--coordination', '0.0001%']);
  expect(nothing.status).toBe(0);
  expect(nothing.stdout).toBe(without.stdout);
});
