// `spuk room`: what can still be moved, held to what `spuk check` says of exactly that, and of a cent more.

import { describe, expect, test } from 'vitest';
import { FEW_EXAMPLES } from '../../support/examples.js';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const FOLDER = 'fixtures/advise';
const FILES = ['-a', `${FOLDER}/toekenning.csv`, '-p', `${FOLDER}/plan.csv`];
const DEVENTER = ['-m', 'Deventer'];

interface JsonRoom {
  readonly kind: string;
  readonly year: number;
  readonly from: number;
  readonly to: number | null;
  readonly room: string;
}

const roomsOf = async (argv: readonly string[]): Promise<readonly JsonRoom[]> => {
  const { rooms } = JSON.parse((await runSpuk(['room', ...argv, '-f', 'json'])).stdout);
  return rooms;
};

/** A room as the option that plans it. */
function optionOf({ kind, year, from, to }: JsonRoom, amount: string): readonly string[] {
  const elsewhere =
    kind === 'carry' && (to === null || to === from) ? '' : `>${to ?? (from === 11 ? 7 : 11)}`;
  return [kind === 'shift' ? '--shift' : '--carry-over', `${year}:${from}${elsewhere}:${amount}`];
}

describe.each([
  ['of official amounts', [...DEVENTER]],
  ['beside a plan', [...FILES, ...DEVENTER]],
  ['beside a plan and what was spent', [...FILES, '-s', `${FOLDER}/bestedingen.csv`, ...DEVENTER]],
  ['under one rule for every year', [...FILES, ...DEVENTER, '--rules', 'uniform']],
])('%s', (_, argv) => {
  test('exactly the room is all right, and a cent more is found', async () => {
    const said = async (room: JsonRoom, amount: string) => {
      const { findings } = await jsonOf(['check', ...argv, ...optionOf(room, amount)]);
      return findings
        .filter(({ severity }) => severity !== 'note')
        .map(({ code, message }) => code + message);
    };
    const before = await jsonOf(['check', ...argv]);
    const known = new Set(before.findings.map(({ code, message }) => code + message));
    const rooms = await roomsOf(argv);
    expect(rooms.length).toBeGreaterThan(6);
    // A dozen: all of them are held to the rules in test/budget/room.
    const step = Math.ceil(rooms.length / (FEW_EXAMPLES ? 3 : 12));
    for (const room of rooms.filter((__, at) => at % step === 0)) {
      const cents = BigInt(room.room.replace('.', '')) + 1n;
      const more = `${cents / 100n},${String(cents % 100n).padStart(2, '0')}`;
      if (room.room !== '0.00')
        expect(
          (await said(room, room.room)).filter((one) => !known.has(one) && !/^OVERSPENT/.test(one)),
        ).toEqual([]);
      expect((await said(room, more)).some((one) => !known.has(one))).toBe(true);
    }
  });
});

test('a row of the plan in an option takes its room', async () => {
  const argv = [...FILES, ...DEVENTER, '-y', '2023', '-i', '7', '--to', '11'];
  // 15% of 100.000,00 is 15.000,00, of which the file shifts 5.000,00.
  expect((await roomsOf(argv))[0]?.room).toBe('10000.00');
  expect((await roomsOf([...argv, '--shift', '2023:7>11:2.500']))[0]?.room).toBe('7500.00');
});

test('one municipality is needed, and what is of others is not in the way', async () => {
  for (const municipalities of [[], [...DEVENTER, '-m', 'Zwolle']]) {
    const { status, stderr } = await runSpuk(['room', ...municipalities]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('spuk room -m Deventer -y 2024')]);
  }
  const { status } = await runSpuk([
    'room',
    '-a',
    `${FOLDER}/toekenning.csv`,
    '-p',
    `${FOLDER}/te-veel.csv`,
    '-m',
    'Zwolle',
  ]);
  expect(status).toBe(0);
});

test('beside a plan that breaks a rule the room is shown, with status 1', async () => {
  const argv = ['room', '-a', `${FOLDER}/toekenning.csv`, '-p', `${FOLDER}/te-veel.csv`, ...DEVENTER];
  const { status, stdout, stderr } = await runSpuk([...argv, '-y', '2023', '-i', '7', '--to', '11']);
  expect([status, stderr]).toEqual([1, expect.stringContaining('SHIFT_LIMIT')]);
  expect(stdout).toMatch(/verschuiving +7 +Valpreventie +11 +0,00 +Schuifgrens/);
});

test('beside a row that cannot be read nothing is shown, and -q does not silence why', async () => {
  const files = { 'plan.csv': 'gemeente;jaar;soort;van;naar;bedrag\nDeventer;2023;verschuiving;7;11;veel\n' };
  const { status, stdout, stderr } = await runSpuk(['room', '-p', 'plan.csv', ...DEVENTER, '-q'], { files });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('De ruimte is niet te berekenen: los eerst de fouten in de bestanden op.');
});

test('verify makes it again', async () => {
  const argv = [...FILES, ...DEVENTER, '-y', '2023', '-i', '7', '--to', '11', '--to', '1', '--lang', 'en'];
  const { stdout } = await runSpuk(['room', ...argv, '-f', 'json']);
  expect(JSON.parse(stdout).options).toMatchObject({ year: [2023], intervention: [7], to: [1, 11] });
  const { status } = await runSpuk(['verify', 'r.json'], { files: { 'r.json': stdout } });
  expect(status).toBe(0);
});

test('an intervention that nobody knows is refused', async () => {
  expect((await runSpuk(['room', ...DEVENTER, '--to', '77'])).status).toBe(2);
});

describe('what is said beside rooms', () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
  const printed = async (argv: readonly string[], files: Readonly<Record<string, string>> = {}) =>
    plain((await runSpuk(['room', ...argv], { files })).stdout);
  const PER_INTERVENTION = 'In jaren met schotten blijft wat is geboekt waar het staat';
  const ON_TOTAL = 'In jaren zonder schotten telt wat is geboekt alleen op het totaal';
  const SPENT = {
    's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2024;7;1,00\nAlmere;2025;7;531.659,00\n',
  };

  // 2024 has walls, 2025 has none; of 2026 nothing is booked.
  test.each([
    ['2024', [true, false]],
    ['2025', [false, true]],
    ['2026', [false, false]],
  ])('of %s: what is booked counts as its year has it, and only where something is', async (year, said) => {
    const text = await printed(['-m', 'Almere', '-s', 's.csv', '-y', year], SPENT);
    expect([text.includes(PER_INTERVENTION), text.includes(ON_TOTAL)]).toEqual(said);
  });

  test('a limit of an indicative amount has its star and what that means', async () => {
    const text = await printed(['-m', 'Almere', '-y', '2026', '-i', '1', '--rules', 'uniform']);
    expect(text).toMatch(/verschuiving 1 Lokaal Sportakkoord 2 [\d.,]+ \* Schuifgrens/);
    expect(text).toContain('* Indicatief:');
  });

  test('carries that nobody has for different reasons stand apart', async () => {
    const files = {
      'a.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;2.000,00\nAlmere;2023;11;1.000,00\n',
      'p.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;doorschuiving;11;;200,00\n',
      's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;2.000,00\nAlmere;2023;11;0,00\n',
    };
    // 11 carries all of 20% of 1,000.00; of 7 everything is spent.
    const text = await printed(
      ['-a', 'a.csv', '-p', 'p.csv', '-s', 's.csv', '-m', 'Almere', '-y', '2023'],
      files,
    );
    expect(text).toContain('2023 doorschuiving 7 Valpreventie 7 0,00 wat over is');
    expect(text).toContain('2023 doorschuiving 11 Mantelzorg 11 0,00 Doorschuifgrens');
    expect(text).not.toContain(' elk ');
  });

  test('where nothing may go to what was asked, that is what is said', async () => {
    const { stdout, stderr } = await runSpuk(['room', '-m', 'Almere', '-y', '2024', '-i', '7', '--to', '0']);
    expect(stdout).toBe('');
    expect(plain(stderr)).toContain('kan er niets naar wat bij --to is genoemd');
  });

  test('a parameter that is assumed is named once', async () => {
    const files = {
      'a.csv': `gemeente;jaar;onderdeel;toegekend;beschikking\n${['7', '11'].flatMap((number) => ['A', 'B'].map((decision) => `Almere;2023;${number};1.000,00;${decision}`)).join('\n')}\n`,
    };
    const argv = ['room', '-a', 'a.csv', '-m', 'Almere', '-y', '2023', '-f', 'json'];
    const { rooms } = JSON.parse((await runSpuk(argv, { files })).stdout);
    expect(rooms.some(({ assumed }: { readonly assumed: readonly string[] }) => assumed.length > 1)).toBe(
      true,
    );
    for (const { assumed } of rooms) expect(assumed).toEqual([...new Set(assumed)]);
  });
});
