// Workbooks of plans that carry to another intervention, of what is not divided, and of rules of one's own: LibreOffice
// computes them from scratch, and every amount is that of the JSON, to the cent.

import { describe, expect, test } from 'vitest';
import { cellsOf } from '../support/book-cells.js';
import { rulesText } from '../support/rules-with.js';
import { runSpuk } from '../support/run-spuk.js';
import { expectSettledBookToHold } from '../support/settled-book.js';
import { bookOf, expectBookToHold, recomputed, sheetChanged } from '../support/spuk-book.js';

const PLAN = 'gemeente;jaar;soort;van;naar;bedrag\n';
const settle = ['settle', '-a', 'a.csv', '-p', 'p.csv', '-s', 's.csv'];
const world = {
  files: {
    'a.csv': [
      'gemeente;jaar;onderdeel;toegekend',
      ...['0;100,00', '7;1000,00', '11;1000,00', '14;500,00'].map((row) => `Almere;2025;${row}`),
      ...['7;1000,00', '11;1000,00'].map((row) => `Almere;2026;${row}`),
      '',
    ].join('\n'),
    // 10% of 2,600.00 is 260.00: 0 to 0 and 7 to 7 are honoured, then 7 to 11, and 7 to 14 in part
    'p.csv': `${PLAN}${[
      'doorschuiving;;;60,00',
      'doorschuiving;7;14;100,00',
      'doorschuiving;7;11;70,01',
      'doorschuiving;7;;50,00',
      'doorschuiving;11;7;30,00',
      'verschuiving;0;7;40,00',
    ]
      .map((row) => `Almere;2025;${row}\n`)
      .join('')}`,
    's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2025;7;500,00\nAlmere;2026;7;100,00\n',
  },
};

describe('carried to another intervention', () => {
  test('of one municipality', async () => {
    await expectSettledBookToHold(settle, world);
  });

  test('of several, and with the most that may be carried', async () => {
    const more = (text: string) =>
      `${text}${text.split('\n').slice(1).join('\n').replaceAll('Almere', 'Rijswijk')}`;
    const { files } = world;
    const both = {
      files: { 'a.csv': more(files['a.csv']), 'p.csv': more(files['p.csv']), 's.csv': files['s.csv'] },
    };
    await expectSettledBookToHold(settle, both);
    await expectSettledBookToHold([...settle, '--carry', 'max'], both);
  });

  test('in a budget', async () => {
    await expectBookToHold(['allocate', '-a', 'a.csv', '-p', 'p.csv'], world);
  });
});

describe('by rules of one’s own', () => {
  const by = (text: string) => ({ files: { ...world.files, 'r.json': text } });
  const own = [...settle, '--rules', 'r.json'];

  test('a carry limit per intervention without walls, where what is not divided takes what others leave', async () => {
    const rules = rulesText(
      [2025, 'carry-limit', 'scope', 'intervention'],
      [2025, 'carry-limit', 'value', '0.05'],
    );
    await expectSettledBookToHold(own, by(rules));
    await expectSettledBookToHold([...own, '--carry', 'max'], by(rules));
  });

  test('a carry limit on what is unspent, into a year with walls', async () => {
    const rules = rulesText(
      [2025, 'carry-limit', 'base', 'unspent'],
      [2026, 'walls', 'value', true],
      [2026, 'shift-limit', 'value', '0.15'],
      [2026, 'shift-closed-themes', 'value', ['ondersteunend']],
      [2026, 'shift-limit', 'base', 'theme'],
      [2026, 'carry-limit', 'scope', 'intervention'],
      [2026, 'limit-base', 'value', 'granted-and-carried-in'],
    );
    await expectSettledBookToHold(own, by(rules));
  });
});

describe('an amount that is large', () => {
  const large = (granted: string) => ({
    files: { 'a.csv': `gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;${granted}\n` },
  });

  test.each([
    // whole cents of 15% and 20%, worked out in whole numbers below
    ['123456790,09'],
    ['740740740,65'],
    ['987654320987,57'],
    ['999999999999,99'],
    ['66666666,60'],
    ['333333333333,40'],
  ])('of %s loses no cent of its limits', async (granted) => {
    const book = await expectBookToHold(['allocate', '-a', 'a.csv'], large(granted));
    const sheet = (await cellsOf(book)).get('2023');
    const cents = BigInt(granted.replace(',', ''));
    const [row] = sheet?.rows.filter((each) => each['Nr'] === 7) ?? [];
    expect(row?.['Schuifgrens']).toBe(Number((cents * 15n) / 100n) / 100);
    expect(row?.['Doorschuifgrens']).toBe(Number((cents * 20n) / 100n) / 100);
  });

  describe.each(['0.333', '0.07', '0.15', '0.999999'])('with a share of %s', (share) => {
    // at a billion, a cent below and above; where floats come out just below a whole cent; around ten millions
    const large = ['999999999.98', '999999999.99', '1000000000.00', '1000000000.01', '999999998.20'];
    const granted = [...large, '333333333.33', '9999999.99', '10000000.01', '66666666.60'];
    const rules = rulesText(
      [2023, 'shift-limit', 'value', share],
      [2023, 'carry-limit', 'value', share],
      [2024, 'shift-limit', 'value', share],
    );
    const filesOf = (amounts: readonly string[]) => ({
      'r.json': rules,
      'a.csv': [
        'gemeente,jaar,onderdeel,toegekend',
        ...amounts.map((amount, at) => `Almere,2023,${at + 1},${amount}`),
      ].join('\n'),
    });
    const argv = ['allocate', '-a', 'a.csv', '--rules', 'r.json'];
    const millionths = BigInt(Math.round(Number(share) * 1_000_000));
    const limitOf = (amount: string) =>
      Number((BigInt(amount.replace('.', '')) * millionths) / 1_000_000n) / 100;

    async function expectLimits(book: Uint8Array): Promise<void> {
      const rows = (await cellsOf(book)).get('2023')?.rows.filter((row) => row['Nr'] !== null) ?? [];
      expect(rows.map((row) => [row['Schuifgrens'], row['Doorschuifgrens']])).toEqual(
        granted.map((amount) => [limitOf(amount), limitOf(amount)]),
      );
    }

    test('no cent is lost', async () => {
      await expectLimits(await expectBookToHold(argv, { files: filesOf(granted) }));
    });

    test('nor where somebody puts it in place of a small one', async () => {
      const small = granted.map((_, at) => `10${at}.01`);
      const book = await bookOf(argv, { files: filesOf(small) });
      const edited = small.reduce(
        (made, amount, at) =>
          sheetChanged(made, '2023', new RegExp(`"><v>${amount}</v>`), `"><v>${Number(granted[at])}</v>`, 1),
        book,
      );
      await expectLimits(recomputed(edited));
    });
  });

  test('beyond what a spreadsheet holds is refused, and so is a share too fine for it', async () => {
    const book = ['allocate', '-a', 'a.csv', '-o', 'uit.xlsx'];
    const most = await runSpuk(book, large('1000000000000,00'));
    expect([most.status, most.bytes.size]).toEqual([0, 1]);
    const beyond = await runSpuk(book, large('1000000000000,01'));
    expect([beyond.status, beyond.bytes.size]).toEqual([2, 0]);
    expect(beyond.stderr).toContain('€ 1.000.000.000.000,01');
    const fine = {
      ...large('100,00').files,
      'r.json': rulesText([2023, 'carry-limit', 'value', '0.1234567']),
    };
    const refused = await runSpuk([...book, '--rules', 'r.json'], { files: fine });
    expect([refused.status, refused.bytes.size]).toEqual([2, 0]);
    expect(refused.stderr).toContain('12,34567%');
  });
});
