// `spuk room`: what can still be moved, held to what `spuk check` says of exactly that, and of a cent more.

import { describe, expect, test } from 'vitest';
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
    const step = Math.ceil(rooms.length / 12);
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
