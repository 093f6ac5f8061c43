import { describe, expect, test } from 'vitest';
import { centsOf, divisionOf, onlyRegion } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

interface Node {
  readonly label: string;
  readonly value: string | null;
  readonly operation: string;
  readonly minus?: boolean;
  readonly inputs: readonly Node[];
  readonly source?: string;
  readonly status?: string;
  readonly where?: { readonly file: string; readonly line: number };
}

const PROJECTS = ['--projects', 'fixtures/iza/projecten.csv'];
const BESTEED = ['-s', 'fixtures/iza/besteed.csv'];
const ZEELAND = ['--region', 'Zeeland', '-y', '2025'];

async function explained(...argv: readonly string[]): Promise<Node> {
  const { stdout, status } = await runSpuk(['explain', ...argv, '--format', 'json']);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

function all(node: Node): readonly Node[] {
  return [node, ...node.inputs.flatMap(all)];
}

const COMMANDS = [
  [...ZEELAND, '--coordination', '10%', ...PROJECTS],
  [...ZEELAND, '-m', 'Middelburg', '--coordination', '10%', ...PROJECTS],
  ['--region', 'Friesland', '-y', '2025', '-m', 'Ameland', '--min', '1,5%'],
  ['--region', 'Friesland', '-y', '2026', '-m', 'Leeuwarden', '--min', '80000', '--max', '10%'],
  ['--national', '150000000', '-y', '2024', '-m', 'Goes'],
  ['--national', '150000000', '-y', '2024', '--region', 'Zeeland', '--unit', 'euro'],
  ['--region', 'Rotterdam Rijnmond', '-y', '2025', ...BESTEED],
  ['--region', 'Rotterdam Rijnmond', '-y', '2025', '-m', 'Krimpen aan den IJssel', ...BESTEED],
  ['--region', 'Rotterdam Rijnmond', '-y', '2025', '--coordination', '10%', ...BESTEED],
  [...ZEELAND, '-m', 'Goes', '--key', 'equal', '--amount', '100'],
];

describe('every amount of SPUK IZA is explained', () => {
  test.each(COMMANDS.map((argv) => ({ argv })))(
    '$argv: sums are the sums of what stands below them',
    async ({ argv }) => {
      const sums = all(await explained(...argv)).filter(
        ({ operation, value }) => operation === 'sum' && value !== null,
      );
      expect(sums.length).toBeGreaterThan(0);
      for (const { value, inputs } of sums) {
        const sum = inputs.reduce(
          (so, input) => (input.value === null ? so : so + centsOf(input.value) * (input.minus ? -1n : 1n)),
          0n,
        );
        expect(sum).toBe(centsOf(value));
      }
    },
  );

  test.each(COMMANDS.map((argv) => ({ argv })))(
    '$argv: ends at a source, a file or an option',
    async ({ argv }) => {
      const leaves = all(await explained(...argv)).filter(({ inputs }) => inputs.length === 0);
      for (const { label, operation, source, where, value } of leaves) {
        const known =
          source !== undefined ||
          where !== undefined ||
          ['stated', 'all-regions', 'bounded'].includes(operation) ||
          value === '0.00' ||
          /^Som van de gewichten/.test(label);
        expect([label, known]).toEqual([label, true]);
      }
    },
  );

  test('with the values of the table', async () => {
    const options = [...ZEELAND, '--coordination', '10%', ...PROJECTS];
    const region = onlyRegion(await divisionOf(options));
    for (const field of ['amount', 'keyAmount', 'difference', 'coordination', 'projects', 'local'] as const) {
      expect((await explained(...options, '--field', field)).value).toBe(region[field]);
    }
    const goes = region.members.find(({ municipality }) => municipality.name === 'Goes');
    expect((await explained(...options, '-m', 'Goes', '--field', 'amount')).value).toBe(goes?.amount);
  });

  test('what was charged, what is open and what is held', async () => {
    const of = async (field: string) => {
      const argv = ['--region', 'Rotterdam Rijnmond', '-y', '2025', '--coordination', '10%', ...BESTEED];
      const { value, inputs } = await explained(...argv, '--field', field);
      return `${value}: ${inputs.map((input) => `${input.minus ? '-' : ''}${input.value}`).join(' ')}`;
    };
    expect(await of('held')).toBe('696401.00: 696401.00 0.00');
    // Capelle 515,648.38 of which 49,999.83 is left; Krimpen 225,543.31, all spent.
    expect(await of('charged')).toBe('1387592.86: 696401.00 515648.38 225543.31 -49999.83 -0.00');
    expect(await of('open')).toBe('5526417.31: 5526417.31');
  });

  test('a deviation, from the difference and the amount by key', async () => {
    const argv = ['--region', 'Noord-Holland Noord', '-y', '2025', '--field', 'deviation'];
    const { value, operation, inputs } = await explained(...argv);
    expect([value, operation, ...inputs.map((input) => input.value)]).toEqual([
      ...['-0.14', 'percentage-of', '-7597.51', '5415019.51'],
    ]);
  });

  test('says that the members are those of annex 1, or from which file they are', async () => {
    const ofGoes = all(await explained(...ZEELAND, '-m', 'Goes', '--field', 'amount'));
    expect(ofGoes.find(({ label }) => /^Leden/.test(label))).toMatchObject({
      label: 'Leden van Zeeland',
      operation: 'published',
      status: 'read',
      source: expect.stringMatching(/Regeling SPUK IZA, bijlage 1$/),
    });
    const own = [
      '--members',
      'fixtures/iza/leden.csv',
      '--region',
      'Waterweg',
      '--amount',
      '7',
      '-y',
      '2025',
    ];
    expect(
      all(await explained(...own, '-m', 'Schiedam')).find(({ label }) => /^Leden/.test(label)),
    ).toMatchObject({
      label: 'Leden van Waterweg, uit het bestand',
      where: { file: 'fixtures/iza/leden.csv', line: 2 },
    });
  });

  test('a share down to its weight, the key and where both stand', async () => {
    const { operation, inputs } = await explained(...ZEELAND, '-m', 'Goes', '--field', 'amount');
    expect(operation).toBe('apportioned');
    const [local, weight, weights, key, members] = inputs;
    expect([local?.value, local?.inputs[0]?.source]).toEqual([
      '3336908.00',
      expect.stringMatching(/, artikel 4 met bijlage 1$/),
    ]);
    expect(weight).toMatchObject({
      label: 'Gewicht van Goes, de vijftien onderdelen van 2026 samen: 596.544,69',
      source: 'Regeling brede SPUK, artikel 5.2 met bijlage IV',
    });
    expect(weights?.label).toBe('Som van de gewichten waarover is verdeeld: 5.937.616,39');
    expect([key?.status, members?.status]).toEqual(['derived', 'read']);
  });

  test('a project down to its line', async () => {
    const { inputs } = await explained(...ZEELAND, ...PROJECTS, '--field', 'projects');
    expect(inputs.map(({ value, where }) => `${value} ${where?.line}`)).toEqual([
      '120000.00 2',
      '45000.00 3',
    ]);
  });
});

describe('refuses', () => {
  test.each([
    [['--region', 'Zeeland'], 'Noem precies één keer -y'],
    [['--national', '1', '-y', '2024'], 'Noem precies één keer --region'],
    [[...ZEELAND, '-m', 'Goes', '-m', 'Veere'], 'Noem precies één keer -m'],
    [[...ZEELAND, '-m', 'Almere'], 'Almere ligt niet in Zeeland.'],
    [
      [...ZEELAND, '-m', 'Goes', '--field', 'spent'],
      'Goes heeft in 2025 geen bedrag van die soort in Zeeland',
    ],
    [[...ZEELAND, '--field', 'shiftLimit'], '«shiftLimit» is geen keuze bij --field'],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await runSpuk(['explain', ...argv]);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});
