// Tables for people: at most 100 columns, no colour but where it is wanted, Markdown that stays text.

import { describe, expect, test } from 'vitest';
import { runSpuk } from '../../support/run-spuk.js';

const ALMERE = ['allocate', '-m', 'Almere', '-y', '2024'];
const ESCAPE = '\u001b';
const FILES = { 'fout.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1,00\nAlmere;2023;8;x\n' };
const LONGEST = [
  'Nuenen',
  'Krimpen aan den IJssel',
  'Valkenburg aan de Geul',
  'Hardinxveld-Giessendam',
  'Amsterdam',
];

/** The lines of a text that are wider than 100 characters. */
function tooWide(text: string): readonly string[] {
  return text.split('\n').filter((line) => [...line].length > 100);
}

describe('every line is at most 100 characters wide', () => {
  const choices = LONGEST.flatMap((name) => ['-m', name]);
  test.each([
    ['by intervention, the longest names', choices],
    ['by intervention, uniform', [...choices, '--rules', 'uniform']],
    ['some interventions', [...choices, '-i', '9', '-i', '15']],
    ['by theme', [...choices, '--by', 'theme']],
    ['by year', [...choices, '--by', 'year']],
    ['by municipality', [...choices, '--by', 'municipality']],
    ['the country by municipality', ['--by', 'municipality']],
    ['the country by municipality, uniform', ['--by', 'municipality', '--rules', 'uniform']],
    ['the country by theme', ['--by', 'theme']],
    ['the country by theme, uniform', ['--by', 'theme', '--rules', 'uniform']],
    ['the country by year', ['--by', 'year']],
  ])('%s', async (_, options) => {
    for (const language of ['nl', 'en']) {
      const { stdout, status } = await runSpuk(['--lang', language, 'allocate', ...options]);
      expect(status).toBe(0);
      expect(tooWide(stdout)).toEqual([]);
      expect(stdout).not.toMatch(/ $/m);
    }
  });

  test('the largest amounts that can be, and findings about long lines', async () => {
    const amounts = [1, 7, 9, 15].map((n) => `Almere;2023;${n};9.999.999.999.999,99\n`).join('');
    const { stdout, stderr } = await runSpuk(['allocate', '-a', 'groot.csv'], {
      files: {
        'groot.csv': `gemeente;jaar;onderdeel;toegekend;opmerking\n${amounts.replaceAll('\n', `;${'lang '.repeat(60)}\n`)}Almere;2023;8;x;${'y'.repeat(300)}\n`,
      },
    });
    expect(stdout).toContain('9.999.999.999.999,99');
    expect(tooWide(stdout)).toEqual([]);
    expect(tooWide(stderr)).toEqual([]);
  });
});

describe('a table', () => {
  test('has a block per municipality-year, in order', async () => {
    const { stdout } = await runSpuk(['allocate', '-m', 'Utrecht', '-m', 'Almere', '-y', '2024-2025']);
    expect(stdout.match(/^Brede SPUK .*$/gm)).toEqual([
      'Brede SPUK 2024 · Almere (GM0034)',
      'Brede SPUK 2025 · Almere (GM0034)',
      'Brede SPUK 2024 · Utrecht (GM0344)',
      'Brede SPUK 2025 · Utrecht (GM0344)',
    ]);
  });

  test('by municipality has all 342 in one table a year, and their total', async () => {
    const { stdout } = await runSpuk(['allocate', '-y', '2025', '--by', 'municipality']);
    expect(stdout.match(/^GM\d{4} /gm)).toHaveLength(342);
    // The official totals of 2025 add up to 310,475,334.
    expect(stdout).toMatch(/Totaal +310\.475\.334,00/);
  });

  test('marks what is indicative and explains it; what is official or of a file is not marked', async () => {
    const embedded = await runSpuk(['allocate', '-m', 'Almere', '-y', '2025', '--rules', 'uniform']);
    expect(embedded.stdout).toContain('552.922,41 *');
    expect(embedded.stdout).toMatch(/^\* Indicatief/m);
    const official = await runSpuk(['allocate', '-m', 'Almere', '-y', '2023-2026']);
    expect(official.stdout).not.toContain('*');
    const own = await runSpuk(['allocate', '-a', 'a.csv'], {
      files: { 'a.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1,00\n' },
    });
    expect(own.stdout).not.toContain('*');
  });

  test('names the limits in force with their year, and in English too', async () => {
    const dutch = await runSpuk(['allocate', '-m', 'Almere', '-y', '2023', '-y', '2025']);
    for (const words of ['Schuifgrens 2023: 15%', 'Doorschuifgrens 2023: 20%', 'Doorschuifgrens 2025: 10%']) {
      expect(dutch.stdout).toContain(words);
    }
    const english = await runSpuk(['--lang', 'en', ...ALMERE]);
    expect(english.stdout).toContain('531,659.00');
    expect(english.stdout).toContain('Fall prevention');
  });
});

describe('colour', () => {
  test.each([
    ['none in a pipe', [], {}, false, false],
    ['some on a terminal', [], {}, true, true],
    ['some in a pipe with --color always', ['--color', 'always'], {}, false, true],
    ['none on a terminal with --color never', ['--color', 'never'], {}, true, false],
    ['some in a pipe with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['none on a terminal with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['none on a terminal with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    [
      'some with --color always whatever NO_COLOR says',
      ['--color', 'always'],
      { NO_COLOR: '1' },
      false,
      true,
    ],
    [
      'none with --color never whatever FORCE_COLOR says',
      ['--color', 'never'],
      { FORCE_COLOR: '1' },
      true,
      false,
    ],
    ['an empty NO_COLOR asks for nothing', [], { NO_COLOR: '' }, true, true],
  ] as const)('%s', async (_, options, environment, terminal, coloured) => {
    const { stdout, stderr } = await runSpuk(['allocate', '-a', 'fout.csv', ...options], {
      files: FILES,
      environment,
      terminal,
    });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
    expect(stderr.includes(ESCAPE)).toBe(coloured);
  });

  test('never changes the text', async () => {
    const plain = await runSpuk(ALMERE);
    const coloured = await runSpuk([...ALMERE, '--color', 'always']);
    expect(withoutColour(coloured.stdout)).toBe(plain.stdout);
  });

  test.each(['csv', 'csv-nl', 'json', 'markdown'])('is never in %s', async (format) => {
    const { stdout } = await runSpuk([...ALMERE, '-f', format, '--color', 'always'], { terminal: true });
    expect(stdout).not.toContain(ESCAPE);
  });

  test('is not in a file, though the terminal has it', async () => {
    const { written } = await runSpuk([...ALMERE, '-o', 'uit.txt'], { terminal: true });
    expect(written.get('uit.txt')).not.toContain(ESCAPE);
  });
});

describe('markdown', () => {
  test('is a pipe table whose rows all have as many cells, amounts at the right', async () => {
    const walls = ['allocate', '-m', 'Almere', '-y', '2025', '--rules', 'uniform'];
    const { stdout } = await runSpuk([...walls, '-f', 'markdown']);
    const lines = stdout.split('\n').filter((line) => line.startsWith('|'));
    const cells = (line: string) => line.replace(/\\\|/g, '').split('|').length;
    expect(new Set(lines.map(cells)).size).toBe(1);
    expect(lines[1]).toMatch(/^\| -+: \| :-+ \| -+: \|/);
    // A star means indicative, and would begin emphasis if it were not escaped.
    expect(stdout).toContain('552.922,41 \\*');
    expect(stdout).not.toMatch(/(?<![*\\])\*(?!\*)/);
  });

  test('has text that is no markup', async () => {
    const { stdout } = await runSpuk(['allocate', '-m', "'s-Gravenhage", '-y', '2024', '-f', 'markdown']);
    expect(stdout).toMatch(/^### Brede SPUK 2024 · 's-Gravenhage \(GM0518\)$/m);
  });
});

function withoutColour(text: string): string {
  return text.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '');
}
