import { describe, expect, it } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';

const SETTLED = [
  '-a',
  'fixtures/readme/per-jaar.csv',
  '-m',
  'Almere',
  '-s',
  'fixtures/readme/bestedingen.csv',
];
const COMMANDS: readonly (readonly string[])[] = [
  ['allocate', '-m', 'Almere'],
  ['allocate', '-m', 'Almere', '--by', 'theme'],
  ['allocate', '-m', 'Almere', '-y', '2025', '--thousands'],
  ['settle', ...SETTLED],
  ['settle', ...SETTLED, '--lines'],
  ['settle', ...SETTLED, '--sensitivity'],
  ['iza', '-y', '2025', '--compare'],
  ['iza', '--region', 'Zeeland', '-y', '2025', '--coordination', '10%'],
  ['show', 'municipalities'],
  ['show', 'rules'],
  ['show', 'calendar'],
  ['show', 'not-modelled'],
];

describe('--quiet leaves out every note', () => {
  describe.each(['table', 'markdown'])('as %s', (format) => {
    it.each(COMMANDS.map((command) => [command.join(' '), command] as const))('%s', async (_, command) => {
      const argv = [...command, '-f', format];
      const [loud, quiet] = [await runSpuk(argv), await runSpuk([...argv, '-q'])];
      expect(quiet.stderr).toBe('');
      expect(quiet.status).toBe(loud.status);
      // The tables are the same to the letter, and what follows them is left out.
      expect(quiet.stdout).not.toBe('');
      expect(loud.stdout.startsWith(quiet.stdout)).toBe(true);
      const below = loud.stdout.slice(quiet.stdout.length);
      expect(below).not.toMatch(/[│─|]/);
    });
  });
});

describe('what is not computed is said in one line below tables', () => {
  const line = (of = '') => `Wat spuk niet berekent, staat in \`spuk show not-modelled${of}\`.`;
  const of = (text: string, sought: string) => text.split(sought).length - 1;

  it.each([
    [['allocate', '-m', 'Almere'], line()],
    [['settle', ...SETTLED], line()],
    [['settle', ...SETTLED, '--lines'], line()],
    // Of another grant than the one that holds where none is chosen.
    [['iza', '-y', '2025'], line(' --grant spuk-iza')],
  ])('%j', async (argv, said) => {
    const { stdout } = await runSpuk(argv);
    expect(of(stdout, said)).toBe(1);
    expect(stdout).not.toContain('btw-compensatiefonds: bestedingen');
    const json = JSON.parse((await runSpuk([...argv, '-f', 'json'])).stdout);
    expect(json.notModelled.length).toBeGreaterThan(0);
  });
});
