// A command that a finding or a note names is one that leads somewhere: under the rules of the run, with its files.

import { describe, expect, test } from 'vitest';
import type { FakeWorld } from '../support/fake-platform.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const GRANTED = 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\nAlmere;2023;11;1.000,00\n';
// 15% of 1,000.00 is 150.00: one cent above
const PLAN = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;150,01\n';
const FILES = { 'toekenning.csv': GRANTED, 'plan.csv': PLAN };
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv'];

/** A world with rules of one's own under this name. */
async function withRules(name: string): Promise<FakeWorld> {
  const { stdout } = await runSpuk(['show', 'rules', '--format', 'json']);
  return { files: { ...FILES, [name]: stdout } };
}

/** The commands that a text names, as they are typed: words, those in quotes whole. */
function commandsIn(text: string): readonly (readonly string[])[] {
  return [...text.replaceAll(/\s+/g, ' ').matchAll(/`spuk ([^`]*)`/g)].map(([, typed = '']) =>
    [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
}

describe.each(['regels.json', 'map/mijn regels.json'])('under rules of one’s own (%s)', (rules) => {
  const choosing = ['--rules', rules];

  test('every command that a check names runs as it stands there, or with the files it says it needs', async () => {
    const world = await withRules(rules);
    const { stderr } = await runSpuk(['check', ...INPUTS, ...choosing], world);
    const commands = commandsIn(stderr);
    // of ASSUMED_RULE, and of SHIFT_LIMIT
    expect(commands).toEqual([
      ['show', 'rules', '--rules', rules, '--format', 'json'],
      ['explain', '-m', 'Almere', '-y', '2023', '-i', '7', '--rules', rules],
    ]);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('` met dezelfde bestanden.');
    const [shown, explained] = [
      await runSpuk(commands[0] ?? [], world),
      await runSpuk([...(commands[1] ?? []), ...INPUTS], world),
    ];
    expect([shown.status, explained.status]).toEqual([0, 1]);
    expect(explained.stdout).toContain('150,01');
  });

  test('so do those below a table and of show rules', async () => {
    const world = await withRules(rules);
    const show = await runSpuk(['show', 'rules', ...choosing], world);
    expect(commandsIn(show.stdout)).toEqual([['show', 'rules', '--rules', rules, '--format', 'json']]);
  });

  test('a page and a workbook for others have the name of the file without the folders of a full path', async () => {
    const full = `/home/jan/${rules}`;
    const world = await withRules(full);
    const { stdout } = await runSpuk(['report', ...INPUTS, '--rules', full, '-o', '-'], world);
    expect(stdout).toContain('spuk explain -m Almere -y 2023 -i 7 --rules');
    expect(stdout).not.toContain('/home/jan');
  });
});

describe('under the rules that come along', () => {
  test('no rules are named where none were chosen', async () => {
    const { findings } = await jsonOf(['check', ...INPUTS], { files: FILES });
    expect(findings.find(({ code }) => code === 'SHIFT_LIMIT')?.message).toMatch(
      /Verlaag de verschuiving, of zie `spuk explain -m Almere -y 2023 -i 7` met dezelfde bestanden\.$/,
    );
    expect(findings.find(({ code }) => code === 'ASSUMED_RULE')?.message).toMatch(
      /`spuk show rules --format json`\.$/,
    );
  });

  test('a profile that was chosen is', async () => {
    const { findings } = await jsonOf(['check', ...INPUTS, '--rules', 'uniform', '--lang', 'en'], {
      files: FILES,
    });
    expect(findings.find(({ code }) => code === 'SHIFT_LIMIT')?.message).toMatch(
      /see `spuk explain -m Almere -y 2023 -i 7 --rules uniform` with the same files\.$/,
    );
  });

  test('a carry too high is explained with the files, and settle says what can be carried', async () => {
    const files = {
      'toekenning.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\nAlmere;2024;7;1.000,00\n',
      'plan.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;doorschuiving;7;;100,01\n',
      // of 1,000.00 is 100.00 left: one cent above
      's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;900,00\nAlmere;2024;7;1.000,00\n',
    };
    const run = ['settle', ...INPUTS, '-s', 's.csv'];
    const { findings } = await jsonOf(run, { files });
    const [found] = findings.filter(({ severity }) => severity === 'error');
    expect([found?.code, found?.message]).toEqual([
      'CARRY_EXCEEDS_UNSPENT',
      expect.stringContaining('Met --carry max erbij laat `spuk settle` zien wat er wel door kan.'),
    ]);
    const most = await jsonOf([...run, '--carry', 'max'], { files });
    const row = most.rows.find(({ year }) => year === 2023);
    expect([most.status, row?.['carriedOut']]).toEqual([0, '100.00']);
  });
});
