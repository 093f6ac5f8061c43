import { describe, expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import { runSpuk } from '../support/run-spuk.js';

const HEAD = 'gemeente;jaar;onderdeel;toegekend\n';
const PLAN = 'gemeente;jaar;soort;van;naar;bedrag\n';

/** A budget of so many municipalities, each of which shifts a cent too much: 15% of 1,000.00 is 150.00. */
function filesOf(names: readonly string[]) {
  return {
    'a.csv': HEAD + names.map((name) => `${name};2023;7;1.000,00\n${name};2023;11;1.000,00\n`).join(''),
    'p.csv': PLAN + names.map((name) => `${name};2023;verschuiving;7;11;150,01\n`).join(''),
  };
}

const check = (files: Readonly<Record<string, string>>, ...more: string[]) =>
  runSpuk(['check', '-a', 'a.csv', '-p', 'p.csv', ...more], { files });

const ALL = compiledPlaces().municipalities.map(({ name }) => name);

describe('a finding of a run with several municipalities', () => {
  test('names its own, in text, in JSON, for GitHub and in markdown', async () => {
    const files = filesOf(['Almere', 'Best']);
    const { stderr } = await check(files);
    for (const name of ['Almere', 'Best'])
      expect(stderr).toContain(`  ${name}: Onderdeel 7 (Valpreventie) geeft`);
    const { findings } = JSON.parse((await check(files, '-f', 'json')).stdout);
    const messages = findings.flatMap(({ code, message }: { code: string; message: string }) =>
      code === 'SHIFT_LIMIT' ? [message.split(':')[0]] : [],
    );
    expect(messages).toEqual(['Almere', 'Best']);
    expect((await check(files, '-f', 'github')).stdout).toContain('Almere: Onderdeel 7');
    const paper = await runSpuk(['allocate', '-a', 'a.csv', '-p', 'p.csv', '-f', 'markdown'], { files });
    expect(paper.stdout).toContain('Best: Onderdeel 7');
  });

  test('does not name it twice', async () => {
    const files = {
      ...filesOf(['Almere', 'Delft']),
      'p.csv': `${PLAN}Rijswijk;2023;verschuiving;7;11;1,00\n`,
    };
    const { stderr } = await check(files);
    expect(stderr).toContain('Rijswijk');
    expect(stderr).not.toMatch(/Rijswijk: [^\n]*Rijswijk/);
  });

  test('of a run with one municipality does not', async () => {
    expect((await check(filesOf(['Almere']))).stderr).not.toContain('Almere: ');
  });
});

describe('check lists the findings of many per municipality', () => {
  test('each with its years and interventions, none left out', async () => {
    const names = ALL.slice(0, 70);
    const { stderr } = await check(filesOf(names), '-q');
    expect(stderr).toContain('SHIFT_LIMIT: nog 65 van deze soort, per gemeente:');
    for (const name of names) expect(stderr).toContain(name);
    expect(stderr.match(/^ {2}\S.*: 2023 onderdeel 7$/gm)).toHaveLength(65);
    expect(stderr).not.toContain('--format json geeft ze alle');
  });

  test('several of one municipality on one line', async () => {
    const files = filesOf(['Almere', 'Delft', 'Ede', 'Best', 'Rijswijk', 'Zwolle']);
    const more = [7, 6].map((from) => `Zwolle;2024;verschuiving;${from};11;150,01\n`).join('');
    const granted = [6, 7, 11].map((of) => `Zwolle;2024;${of};1.000,00\n`).join('');
    const { stderr } = await check(
      { 'a.csv': files['a.csv'] + granted, 'p.csv': files['p.csv'] + more },
      '-q',
    );
    // Five are told one by one, by file and line: the sixth of 2023 and both of 2024 are left.
    expect(stderr).toContain(
      'SHIFT_LIMIT: nog 3 van deze soort, per gemeente:\n  Zwolle: 2023 onderdeel 7; 2024 onderdeel 7 en 6\n',
    );
  });

  test('and of one municipality only counts what is more', async () => {
    const granted = [3, 4, 5, 6, 7, 8, 9].map((of) => `Almere;2023;${of};1.000,00\n`).join('');
    const plan = [3, 4, 5, 6, 7, 8].map((from) => `Almere;2023;verschuiving;${from};9;150,01\n`).join('');
    const { stderr } = await check({ 'a.csv': HEAD + granted, 'p.csv': PLAN + plan }, '-q');
    expect(stderr).toContain('… en nog 1 van deze soort');
  });
});
