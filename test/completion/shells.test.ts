// The completions in the real shells of Debian. They are part of the tests: without them these fail.
// There is no PowerShell in Debian: of its script only the text is looked at.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spuk-test-'));
  for (const shell of ['bash', 'zsh', 'fish']) {
    writeFileSync(join(folder, `spuk.${shell}`), (await runSpuk(['completion', shell])).stdout);
  }
  writeFileSync(join(folder, 'begroting.json'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a shell makes of command lines. */
function completed(shell: string, lines: readonly string[]): readonly string[] {
  const { error, status, stdout, stderr } = spawnSync(
    shell,
    [join(HERE, `completed.${shell}`), join(folder, `spuk.${shell}`), ...lines],
    {
      encoding: 'utf8',
      cwd: folder,
      timeout: 60_000,
      env: { ...process.env, TERM: 'dumb', HOME: folder, LC_ALL: 'C.UTF-8' },
    },
  );
  if (error) throw error;
  expect([status, stderr]).toEqual([0, '']);
  return stdout.replace(/\n$/, '').split('\n');
}

function table(shell: string, cases: readonly (readonly [line: string, completed: string])[]) {
  const lines = cases.map(([line]) => line);
  expect(completed(shell, lines).map((found, index) => [lines[index], found])).toEqual(cases);
}

describe('bash', () => {
  test('completes commands, options, values and names', () => {
    table('bash', [
      ['spuk\tal', 'allocate'],
      ['spuk\tallocate\t--rul', '--rules'],
      ['spuk\tallocate\t-m\tAlm', 'Almere|Almelo'],
      ['spuk\tallocate\t-m\talmer', 'Almere'],
      ['spuk\tallocate\t-m\tSúd', 'Súdwest-Fryslân'],
      ['spuk\tallocate\t-m\tBergen\\ \\(N', 'Bergen\\ \\(NH.\\)'],
      ['spuk\tallocate\t-m\t"Bergen (N', 'Bergen (NH.)'],
      ['spuk\tallocate\t-m\ts-Gra', "\\'s-Gravenhage"],
      ["spuk\tallocate\t-m\t's-Gra", 's-Gravenhage'],
      ['spuk\tallocate\t--by\t=\tth', 'theme'],
      ['spuk\tsettle\t--by\t', 'intervention|theme|municipality|year'],
      ['spuk\tiza\t--by\t', 'region|municipality'],
      ['spuk\tiza\t--rules\tr', 'regeling'],
      ['spuk\tallocate\t-y\t', '2023|2024|2025|2026'],
      ['spuk\tallocate\t-i\tmant', 'Mantelzorg'],
      ['spuk\tcheck\t-f\t', 'table|json|github'],
      ['spuk\tsettle\t-f\t', 'table|csv|csv-nl|json|markdown|xlsx'],
      ['spuk\tiza\t-f\t', 'table|csv|csv-nl|json|markdown|xlsx'],
      ['spuk\tdiff\t-f\t', 'table|csv|csv-nl|json|markdown'],
      ['spuk\t--lang\ten\tshow\tb', 'budgets'],
      ['spuk\tallocate\t--rules\tu', 'uniform'],
      ['spuk\tdiff\tbegr', 'begroting.json'],
      ['spuk\tallocate\t-a\tbegr', 'begroting.json'],
      ['spuk\thelp\tex', 'explain|exit-codes'],
      ['spuk\tcompletion\tz', 'zsh'],
    ]);
  });
});

describe('zsh', () => {
  test('completes commands, options, values and names, at a terminal', () => {
    table('zsh', [
      ['spuk al', 'spuk allocate '],
      ['spuk allocate --rul', 'spuk allocate --rules '],
      ['spuk allocate -m alm', 'spuk allocate -m Alme'],
      ['spuk allocate -m almer', 'spuk allocate -m Almere '],
      ['spuk allocate -m Bergen\\ \\(N', 'spuk allocate -m Bergen\\ \\(NH.\\) '],
      ["spuk allocate -m \\'s-Gra", "spuk allocate -m \\'s-Gravenhage "],
      ['spuk allocate --by=th', 'spuk allocate --by=theme '],
      ['spuk iza --by reg', 'spuk iza --by region '],
      ['spuk check -f git', 'spuk check -f github '],
      ['spuk --lang en show bu', 'spuk --lang en show budgets '],
      ['spuk allocate --rules u', 'spuk allocate --rules uniform '],
      ['spuk diff begr', 'spuk diff begroting.json '],
      ['spuk allocate -a begr', 'spuk allocate -a begroting.json '],
      ['spuk help exi', 'spuk help exit-codes '],
    ]);
  });
});

describe('fish', () => {
  test('completes commands, options, values and names', () => {
    table('fish', [
      ['spuk al', 'allocate'],
      ['spuk allocate --rul', '--rules'],
      ['spuk allocate -m alm', 'Almelo|Almere'],
      ['spuk allocate -m Bergen', 'Bergen (L.)|Bergen (NH.)|Bergen op Zoom'],
      ['spuk allocate -m s-Gra', "'s-Gravenhage"],
      ['spuk allocate --by=th', '--by=theme'],
      ['spuk iza --by ', 'municipality|region'],
      ['spuk check -f ', 'github|json|table'],
      ['spuk --lang en show bu', 'budgets'],
      ['spuk allocate --rules u', 'uniform'],
      ['spuk diff begr', 'begroting.json'],
      ['spuk allocate -a begr', 'begroting.json'],
      ['spuk help exi', 'exit-codes'],
    ]);
  });
});

test('PowerShell gets names with an apostrophe doubled, and every command', async () => {
  const { stdout, status } = await runSpuk(['completion', 'powershell']);
  expect(status).toBe(0);
  expect(stdout).toContain("'''s-Gravenhage'");
  for (const command of ['allocate', 'check', 'show', 'diff', 'init'])
    expect(stdout).toContain(`    ${command} = @(`);
  expect(stdout.split('{').length).toBe(stdout.split('}').length);
  expect(stdout.split('(').length - stdout.split(')').length).toBe(0);
});

test('another shell is refused', async () => {
  const { status, stderr } = await runSpuk(['completion', 'tcsh']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('Kies bash, zsh, fish of powershell')]);
});
