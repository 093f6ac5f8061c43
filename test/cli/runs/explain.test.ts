// `spuk explain`: where one number comes from, down to lines of files, embedded figures and rules with their source.

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';
import { ALLOCATED, EXPLAIN, FIELDS, files, type Node, nodesOf, treeOf } from './explain-tree.js';

/** Rows 7 and 11 of 2023 and 2024, and what is carried on the total of 2025 into 2026. */
const ROWS = [
  ['2023', '7'],
  ['2023', '11'],
  ['2024', '7'],
  ['2024', '11'],
  ['2025', '0'],
  ['2025', '7'],
  ['2026', '0'],
] as const;

describe('the value explained is that of allocate', () => {
  const allocated = jsonOf(ALLOCATED, { files });

  test.each(ROWS)('in every field with an amount: %s, intervention %s', async (year, number) => {
    const { rows } = await allocated;
    const row = rows.find((one) => one.year === Number(year) && one.intervention === Number(number));
    for (const field of FIELDS.filter((key) => row?.[key] !== null)) {
      const { value } = await treeOf([...EXPLAIN, '-y', year, '-i', number, '--field', field]);
      expect([field, value]).toEqual([field, row?.[field]]);
    }
  });

  test.each(ROWS)('and in every field without one: %s, intervention %s', async (year, number) => {
    const { rows } = await allocated;
    const row = rows.find((one) => one.year === Number(year) && one.intervention === Number(number));
    for (const field of FIELDS.filter((key) => row?.[key] === null)) {
      const { value } = await treeOf([...EXPLAIN, '-y', year, '-i', number, '--field', field]);
      expect([field, value]).toEqual([field, null]);
    }
  });

  test.each(['2023', '2024', '2025', '2026'])('without -i, of the total of %s', async (year) => {
    const { totals } = await allocated;
    const total = totals.find((one) => one.year === Number(year));
    for (const field of FIELDS) {
      const { value } = await treeOf([...EXPLAIN, '-y', year, '--field', field]);
      expect([field, value]).toEqual([field, total?.[field]]);
    }
  });

  test('of the embedded figures too', async () => {
    const argv = ['-m', 'Almere', '-y', '2025', '-i', '7'];
    const { rows } = await jsonOf(['allocate', ...argv]);
    for (const field of ['granted', 'available', 'budget']) {
      const { value } = await treeOf(['explain', ...argv, '--field', field]);
      expect(value).toBe(rows[0]?.[field]);
    }
  });
});

describe('the tree of a number', () => {
  test('of a limit: the share with its rule, and what it is of, down to the lines that granted it', async () => {
    const tree = await treeOf([...EXPLAIN, '-y', '2023', '-i', '7', '--field', 'shiftLimit']);
    // 15% of 500,000.00 + 75,820.00
    expect(tree).toMatchObject({
      schema: 'spuk.explain/1',
      value: '86373.00',
      operation: 'share-rounded-down',
      inputs: [
        { value: '0.15', operation: 'parameter', status: 'explained', inputs: [] },
        {
          value: '575820.00',
          operation: 'sum',
          inputs: [
            {
              value: '500000.00',
              where: { file: 'toekenning.csv', line: 2, column: 15, field: 'toegekend' },
            },
            { value: '75820.00', where: { file: 'toekenning.csv', line: 3, column: 15, field: 'toegekend' } },
          ],
        },
      ],
    });
    expect(tree.inputs[0]?.source).toContain('VNG, vragen en antwoorden over de brede SPUK');
  });

  test('of what is shifted: the lines of the plan', async () => {
    const tree = await treeOf([...EXPLAIN, '-y', '2023', '-i', '7', '--field', 'shiftRoom']);
    expect(tree).toMatchObject({ value: '0.00', operation: 'room' });
    expect(tree.inputs[1]).toMatchObject({
      value: '86373.00',
      operation: 'sum',
      inputs: [
        { value: '80000.00', where: { file: 'plan.csv', line: 2, column: 31, field: 'bedrag' } },
        { value: '6373.00', where: { file: 'plan.csv', line: 3, column: 31, field: 'bedrag' } },
      ],
    });
  });

  test('of money carried in: what was carried out the year before, and its line', async () => {
    const tree = await treeOf([...EXPLAIN, '-y', '2024', '-i', '11', '--field', 'carriedIn']);
    expect(tree).toMatchObject({
      value: '22405.40',
      inputs: [{ value: '22405.40', inputs: [{ where: { file: 'plan.csv', line: 4, field: 'bedrag' } }] }],
    });
  });

  test('of a total: its rows, and the limit that stands on it', async () => {
    const available = await treeOf([...EXPLAIN, '-y', '2023', '--field', 'available']);
    // 575,820.00 − 86,373.00 and 112,027.00 + 86,373.00
    expect(available).toMatchObject({ value: '687847.00', operation: 'sum' });
    expect(available.inputs.map(({ value }) => value)).toEqual(['489447.00', '198400.00']);
    const limit = await treeOf([...EXPLAIN, '-y', '2025', '--field', 'carryLimit']);
    // 10% of 1,000.05 = 100.005
    expect(limit).toMatchObject({
      value: '100.00',
      operation: 'share-rounded-down',
      inputs: [{ value: '0.1', status: 'read' }, { value: '1000.05' }],
    });
  });

  test('of an official amount: annex IV and its article', async () => {
    const tree = await treeOf(['explain', '-m', 'Almere', '-y', '2024', '-i', '7', '--field', 'granted']);
    expect(tree.value).toBe('531659.00');
    expect(tree.inputs).toMatchObject([{ value: '531659.00', operation: 'published', inputs: [] }]);
    expect(tree.inputs[0]?.source).toMatch(/BWBR0047862.*bijlage IV, artikel 5\.2$/);
  });

  test('of what is not divided: the official total less the fifteen interventions', async () => {
    const tree = await treeOf(['explain', '-m', 'Almere', '-y', '2025', '-i', '0', '--field', 'granted']);
    // 3,478,172 − 3,344,414
    expect(tree.value).toBe('133758.00');
    expect(tree.inputs[0]?.inputs).toMatchObject([
      { value: '3478172.00', source: expect.stringContaining('artikel 5.2: totaal met LPO uit 2024') },
      { value: '3344414.00', minus: true, source: expect.stringContaining('bijlage IV, artikel 5.2') },
    ]);
  });

  test('of an amount with its part of what is not divided, between walls: the split', async () => {
    const argv = ['explain', '-m', 'Almere', '-y', '2025', '-i', '7', '--field', 'granted'];
    const tree = await treeOf([...argv, '--rules', 'uniform']);
    // 133,758 × 531,659 ÷ 3,344,414 = 21,263.4148…: 21,263.41, a remainder too small for a cent left over
    expect(tree.value).toBe('552922.41');
    const [indicative] = tree.inputs;
    expect(indicative).toMatchObject({ label: 'Indicatief bedrag', operation: 'sum' });
    expect(indicative?.inputs).toMatchObject([
      { value: '531659.00', source: expect.stringContaining('bijlage IV, artikel 5.2') },
      { value: '21263.41', operation: 'apportioned' },
    ]);
    expect(indicative?.inputs[1]?.inputs.map(({ value }) => value)).toEqual([
      '133758.00',
      '531659.00',
      '3344414.00',
    ]);
  });
});

describe('every tree', () => {
  /** Why nothing stands below a node. */
  function ground({ where, source, status, operation, value }: Node): string {
    if (where) return `${where.file} ${typeof where.line} ${typeof where.column} ${where.field}`;
    if (operation === 'parameter') return source !== undefined && status !== undefined ? 'rule' : 'no source';
    if (source !== undefined) return 'figure';
    if (operation === 'sum' && value === '0.00') return 'sum of nothing';
    return operation;
  }

  test('ends in lines, figures, rules with source and certainty, or nothing', async () => {
    const grounds = new Set<string>();
    for (const [year, number] of ROWS) {
      const nodes = nodesOf(await treeOf([...EXPLAIN, '-y', year, '-i', number]));
      for (const node of nodes.filter(({ inputs }) => inputs.length === 0)) grounds.add(ground(node));
    }
    const allowed = [
      'toekenning.csv number number toegekend',
      'plan.csv number number bedrag',
      'rule',
      'sum of nothing',
      'last-year',
      'not-settled',
    ];
    expect([...grounds].filter((one) => !allowed.includes(one))).toEqual([]);
    expect(grounds.size).toBeGreaterThan(3);
  });

  test('has a label, a value or null, and an operation at every node', async () => {
    const nodes = nodesOf(await treeOf([...EXPLAIN, '-y', '2023']));
    const odd = nodes.filter(
      ({ label, value, operation }) =>
        label === '' || operation === '' || !(value === null || /^-?\d+\.\d+$/.test(value)),
    );
    expect(odd).toEqual([]);
  });

  test('of a row has every number of that row', async () => {
    const { inputs } = await treeOf([...EXPLAIN, '-y', '2023', '-i', '11']);
    const { rows } = await jsonOf([...ALLOCATED, '-y', '2023', '-i', '11'], { files });
    const [row] = rows;
    const amounts = FIELDS.map((field) => row?.[field] ?? null).filter((amount) => amount !== null);
    expect(inputs.flatMap(({ value }) => value ?? [])).toEqual(amounts);
  });
});

test('a number below a broken rule is explained with status 1', async () => {
  const over = {
    ...files,
    'over.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;0,01\n',
  };
  const argv = [...EXPLAIN, '-p', 'over.csv', '-i', '7', '-f', 'json'];
  const ran = await runSpuk([...argv, '-y', '2023', '--field', 'shiftedOut'], { files: over });
  expect([ran.status, JSON.parse(ran.stdout).value]).toEqual([1, '86373.01']);
  expect((await runSpuk([...argv, '-y', '2024'], { files: over })).status).toBe(0);
});
