// The built program as a user starts it. Three times only: everything else runs in this process.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/spuk.js', import.meta.url));

function spuk(args: readonly string[], input = '') {
  const { FORCE_COLOR: _force, NO_COLOR: _no, SPUK_LANG: _language, ...env } = process.env;
  return spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', input, env });
}

test('prints a table without colour in a pipe, status 0', () => {
  const { status, stdout, stderr } = spuk(['allocate', '-m', 'Almere', '-y', '2024']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Brede SPUK 2024 · Almere \(GM0034\)\n/);
  expect(stdout).toMatch(/^ 7 {2}Valpreventie +531\.659,00 +79\.748,85 +0,00$/m);
  expect(stdout).not.toContain('\u001b');
});

test('reads standard input; what is wrong stands on standard error, status 1', () => {
  const input = 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;575.820,00\nAlmere;2023;8;1.000,005\n';
  const { status, stdout, stderr } = spuk(['allocate', '-a', '-'], input);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ 7 {2}Valpreventie +575\.820,00 +86\.373,00 +115\.164,00$/m);
  expect(stdout).not.toContain('BAD_AMOUNT');
  expect(stderr).toContain(
    '-:3:15: fout BAD_AMOUNT\n  3 | Almere;2023;8;1.000,005\n    |               ^^^^^^^^^\n',
  );
});

test('refuses an output in a folder that is not there: status 2, nothing written, nothing printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-test-'));
  try {
    const output = join(folder, 'weg', 'uit.csv');
    const { status, stdout, stderr } = spuk(['allocate', '-m', 'Almere', '-o', output]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`spuk: ${output} kan niet worden geschreven`);
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
