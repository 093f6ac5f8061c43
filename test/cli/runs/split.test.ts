// `spuk split`: any amount over any names, by largest remainders. Sums are worked by hand beside each test.

import { describe, expect, test } from 'vitest';
import { runSpuk } from '../../support/run-spuk.js';
import { workbookOf } from '../../support/workbooks.js';

interface Part {
  readonly name: string;
  readonly weight: string;
  readonly percentage: string;
  readonly exactShare: string;
  readonly roundedDown: string;
  readonly remainder: string;
  readonly amount: string;
}

interface SplitResult {
  readonly status: number;
  readonly stderr: string;
  readonly amount: string;
  readonly weights: string;
  readonly unit: string;
  readonly parts: readonly Part[];
  readonly incomplete?: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly where?: Readonly<Record<string, unknown>>;
    readonly amounts?: Readonly<Record<string, string>>;
  }[];
}

/** What a split of an amount over a file gives. */
async function splitOf(
  amount: string,
  weights: string | Uint8Array,
  ...more: string[]
): Promise<SplitResult> {
  const file = typeof weights === 'string' ? 'g.csv' : 'g.xlsx';
  const argv = ['split', '--weights', file, ...more, '-f', 'json', '--', amount];
  const { stdout, stderr, status } = await runSpuk(argv, { files: { [file]: weights } });
  return { ...JSON.parse(stdout), stderr, status };
}

/** A file of weights. */
const file = (...rows: readonly string[]) => ['naam;gewicht', ...rows, ''].join('\n');
const amounts = ({ parts }: SplitResult) => parts.map(({ name, amount }) => `${name} ${amount}`);
const found = ({ findings }: SplitResult) =>
  findings.map(({ code, where }) => `${where?.['line']}:${where?.['column']} ${code}`);

test('a published split: 1,400 million over 940, 160, 140 and 160, which is 67.1, 11.4, 10 and 11.4%', async () => {
  const result = await splitOf('1400000000', file('A;940', 'B;160', 'C;140', 'D;160'));
  expect(amounts(result)).toEqual(['A 940000000.00', 'B 160000000.00', 'C 140000000.00', 'D 160000000.00']);
  // 940 ÷ 1,400 = 0.671428571…; 160 ÷ 1,400 = 0.114285714…; 140 ÷ 1,400 = 0.1
  const percentages = result.parts.map(({ percentage }) => percentage);
  expect(percentages).toEqual(['67.142857', '11.428571', '10.000000', '11.428571']);
  expect(percentages.map((percentage) => Number(percentage).toFixed(1))).toEqual([
    '67.1',
    '11.4',
    '10.0',
    '11.4',
  ]);
  expect([result.status, result.amount, result.weights, result.unit]).toEqual([
    0,
    '1400000000.00',
    '1400',
    'cent',
  ]);
});

test('every part says how it came to its amount', async () => {
  // 100.05 × 940 ÷ 1,400 = 67.176428571…: rounded down 67.17, and the largest remainder with that of C (10.005)
  const { parts } = await splitOf('100,05', file('A;940', 'B;160', 'C;140', 'D;160'));
  expect(parts[0]).toEqual({
    name: 'A',
    weight: '940',
    percentage: '67.142857',
    exactShare: '67.176428',
    roundedDown: '67.17',
    remainder: '0.01',
    amount: '67.18',
  });
});

describe('what is left after rounding down', () => {
  test('goes to the lower name where remainders are equal, wherever it stands in the file', async () => {
    // 100.00 ÷ 3 = 33.333…: one cent is left, and A comes before B and C
    const result = await splitOf('100', file('C;1', 'B;1', 'A;1'));
    expect(amounts(result)).toEqual(['C 33.33', 'B 33.33', 'A 33.34']);
  });

  test('is a euro at a time with --unit euro, the last cents to the next', async () => {
    // 10.05 ÷ 3 = 3.35: 3.00 each, then 1.00 to the first by name and 0.05 to the second
    const result = await splitOf('10,05', file('B;1', 'A;1', 'C;1'), '--unit', 'euro');
    expect(amounts(result)).toEqual(['B 3.05', 'A 4.00', 'C 3.00']);
  });

  test('is a note with --verbose alone, which speaks of names', async () => {
    const quiet = await splitOf('100', file('A;1', 'B;1', 'C;1'));
    expect(quiet.findings).toEqual([]);
    const { findings, status } = await splitOf('100', file('A;1', 'B;1', 'C;1'), '--verbose');
    expect(findings.map(({ code }) => code)).toEqual(['ROUNDING_REMAINDER']);
    expect(findings[0]?.message).toContain(
      'Na het naar beneden afronden bleef € 0,01 over; die ging naar de grootste resten, bij 1 van de 3 namen.',
    );
    expect(status).toBe(0);
  });
});

describe('amounts', () => {
  test.each([
    ['1400000000', '1400000000.00'],
    ['1.400.000.000', '1400000000.00'],
    ['€ 1.400,50', '1400.50'],
    ['8', '8.00'],
    ['0', '0.00'],
    ['-100,01', '-100.01'],
  ])('%s is %s, and the parts add up to it', async (text, amount) => {
    const result = await splitOf(text, file('A;2', 'B;1'));
    const cents = result.parts.reduce((sum, part) => sum + BigInt(part.amount.replace('.', '')), 0n);
    expect([result.amount, cents]).toEqual([amount, BigInt(amount.replace('.', ''))]);
  });

  test('one below zero is divided as the negative of its positive', async () => {
    expect(amounts(await splitOf('-100', file('A;1', 'B;1', 'C;1')))).toEqual([
      'A -33.34',
      'B -33.33',
      'C -33.33',
    ]);
  });

  test.each(['10%', 'tien', '', '1e6', '1234,567'])('%j is refused', async (text) => {
    const world = { files: { 'g.csv': file('A;1') } };
    const { status, stdout, stderr } = await runSpuk(['split', '--weights', 'g.csv', '--', text], world);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('is geen bedrag');
  });
});

describe('weights', () => {
  test('may have decimals, with a comma or a point, and keep them exactly', async () => {
    // 1,000.00 × 67.1 ÷ 100 = 671.00; × 32.9 ÷ 100 = 329.00
    for (const rows of [
      ['A;67,1', 'B;32,9'],
      ['A;67.1', 'B;32.9'],
    ]) {
      const result = await splitOf('1000', file(...rows));
      expect(amounts(result)).toEqual(['A 671.00', 'B 329.00']);
      expect(result.parts.map(({ weight }) => weight)).toEqual(['67.10', '32.90']);
    }
  });

  test('of zero get nothing', async () => {
    expect(amounts(await splitOf('0,01', file('A;0', 'B;0,00', 'C;5')))).toEqual([
      'A 0.00',
      'B 0.00',
      'C 0.01',
    ]);
  });

  test('come from a workbook as well', async () => {
    const book = await workbookOf({
      name: 'Blad1',
      rows: [
        ['naam', 'gewicht'],
        ['A', 67.1],
        ['B', 32.9],
      ],
    });
    expect(amounts(await splitOf('1000', book))).toEqual(['A 671.00', 'B 329.00']);
  });

  test('come with English headers, and a row with the total that is right is nobody', async () => {
    const result = await splitOf('4', 'name,weight\nA,1\nB,3\nTotal,4\n');
    expect([result.status, amounts(result)]).toEqual([0, ['A 1.00', 'B 3.00']]);
  });
});

describe('nothing is divided where a row is wrong', () => {
  test.each([
    ['a name twice', ['A;1', 'B;1', 'a;2'], '4:1 BAD_WEIGHTS'],
    ['the same name, its accent stored otherwise', ['Café;1', 'Cafe\u0301;1'], '3:1 BAD_WEIGHTS'],
    ['no name', [';1', 'B;1'], '2:1 BAD_WEIGHTS'],
    ['a subtotal', ['A;1', 'B;1', 'Subtotaal noord;2'], '4:1 BAD_WEIGHTS'],
    ['totals', ['A;1', 'B;1', 'Totalen;2'], '4:1 BAD_WEIGHTS'],
    ['only weights of zero', ['A;0', 'B;0'], '1:6 BAD_WEIGHTS'],
    ['no row', [], '1:6 BAD_WEIGHTS'],
    ['a negative weight', ['A;-1', 'B;2'], '2:3 NEGATIVE_AMOUNT'],
    ['no weight', ['A;', 'B;2'], '2:3 BAD_AMOUNT'],
    ['a third decimal', ['A;0,333', 'B;0,5'], '2:3 BAD_AMOUNT'],
    ['a weight that is no number', ['A;veel', 'B;2'], '2:3 BAD_AMOUNT'],
    ['a total one too high', ['A;1', 'B;2', 'Totaal;4'], '4:8 TOTAL_MISMATCH'],
    ['decimal signs that contradict each other', ['A;1,5', 'B;2.5'], '3:3 AMBIGUOUS_DECIMAL'],
    ['a row of other length', ['A;1', 'B'], '3:2 RAGGED_ROW'],
  ])('%s', async (_, rows, place) => {
    const result = await splitOf('1000', file(...rows));
    expect([found(result), result.status, result.parts, result.incomplete]).toEqual([[place], 1, [], true]);
    expect(result.stderr.replaceAll(/\s+/g, ' ')).toContain('Er is niets verdeeld:');
  });

  test('what is wrong with a weight is said of a weight', async () => {
    const { findings } = await splitOf('1000', file('A;', 'B;-2', 'C;x'));
    expect(findings.map(({ message }) => message.split('.')[0])).toEqual([
      'Het gewicht ontbreekt',
      '«-2» is negatief; dat kan hier niet',
      '«x» is geen gewicht: het is geen getal',
    ]);
  });

  test('a total is told as a sum of weights, not of euros', async () => {
    const { findings } = await splitOf('1000', file('A;1.000', 'B;0,5', 'Totaal;1.001'));
    expect(findings[0]?.message).toContain(
      'er staat 1.001, de som van de regels erboven is 1.000,50, verschil 0,50',
    );
  });

  test('a missing column is named', async () => {
    const { findings } = await splitOf('1000', 'gemeente;gewicht\nAlmere;1\n');
    expect(findings.map(({ code }) => code)).toEqual(['MISSING_COLUMN', 'UNKNOWN_COLUMN']);
  });
});

describe('output', () => {
  const world = { files: { 'g.csv': file('A;2', '=1+1;1') } };

  test('csv ends with the findings; a name that a spreadsheet would run is made harmless', async () => {
    // 100.00 × 2 ÷ 3 = 66.666…; × 1 ÷ 3 = 33.333…
    const { stdout } = await runSpuk(['split', '100', '--weights', 'g.csv', '-f', 'csv'], world);
    expect(stdout.split('\n')).toEqual([
      'name,weight,percentage,exactShare,roundedDown,remainder,amount,findings',
      'A,2,66.666667,66.666666,66.66,0.01,66.67,',
      "'=1+1,1,33.333333,33.333333,33.33,0.00,33.33,",
      '',
    ]);
  });

  test('a page is refused by name', async () => {
    const { status, stderr } = await runSpuk(['split', '100', '--weights', 'g.csv', '-o', 'x.html'], world);
    expect([status, stderr]).toEqual([2, expect.stringContaining('x.html')]);
  });

  test('a workbook does not go to a terminal', async () => {
    const { status, stderr } = await runSpuk(['split', '100', '--weights', 'g.csv', '-f', 'xlsx'], {
      ...world,
      terminal: true,
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('-o')]);
  });

  test('without --weights an example is given that runs', async () => {
    const { status, stderr } = await runSpuk(['split', '100']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('split 50000 --weights gewichten.csv')]);
  });
});

describe('verify', () => {
  /** What verify says of a split that is made and computed again. */
  async function verified(argv: readonly string[], before: string, after = before) {
    const { stdout } = await runSpuk(['split', '-f', 'json', ...argv], { files: { 'g.csv': before } });
    const files = { 'g.csv': after, 'r.json': stdout };
    const { status, stdout: said, stderr } = await runSpuk(['verify', 'r.json', '-f', 'json'], { files });
    return { status, stderr, ...JSON.parse(said) };
  }

  test.each([
    [['100', '--weights', 'g.csv']],
    [['--weights', 'g.csv', '--unit', 'euro', '--verbose', '--lang', 'en', '--', '-100,05']],
  ])('a split is equal: %j', async (argv) => {
    expect(await verified(argv, file('A;2', 'B;1'))).toMatchObject({
      status: 0,
      equal: true,
      differences: [],
    });
  });

  test('another weight is another result, and the file is named as the cause', async () => {
    const { status, causes, differences } = await verified(
      ['100', '--weights', 'g.csv'],
      file('A;2', 'B;1'),
      file('A;1', 'B;1'),
    );
    expect([status, causes]).toEqual([1, [{ key: 'input', file: 'g.csv' }]]);
    expect(differences).toContainEqual({ path: 'parts A amount', before: '66.67', after: '50.00' });
  });

  test('a result without rules that is no split is none', async () => {
    const { stdout } = await runSpuk(['allocate', '-m', 'Almere', '-y', '2024', '-f', 'json']);
    const { rules: _, ...rest } = JSON.parse(stdout);
    const { status } = await runSpuk(['verify', 'r.json'], { files: { 'r.json': JSON.stringify(rest) } });
    expect(status).toBe(2);
  });
});

test('diff refuses splits and says what it reads', async () => {
  const { stdout } = await runSpuk(['split', '100', '--weights', 'g.csv', '-f', 'json'], {
    files: { 'g.csv': file('A;1') },
  });
  const { status, stderr } = await runSpuk(['diff', 'r.json', 'r.json'], { files: { 'r.json': stdout } });
  expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([
    2,
    expect.stringContaining('spuk diff leest spuk.budget/1'),
  ]);
});
