// The manual page as the tools of Debian see it. They are part of the tests: without them these fail.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const PAGE = 'dist/spuk.1';
const BACKSPACE = String.fromCharCode(8);

function ran(command: string, ...args: readonly string[]) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  return { status, said: stdout + stderr };
}

describe('the manual page', () => {
  test('has nothing that mandoc or groff warns of', () => {
    const { status, said } = ran('mandoc', '-Tlint', '-Wall', PAGE);
    expect([status, said]).toEqual([0, '']);
    const { said: warned } = ran('groff', '-man', '-Tutf8', '-Kutf8', '-ww', '-z', PAGE);
    expect(warned).toBe('');
  });

  test('says every command, option and topic in words', () => {
    const { said } = ran('mandoc', '-Tutf8', '-Owidth=100', PAGE);
    // Bold and underlined characters are written over themselves.
    const text = said.replace(new RegExp(`.${BACKSPACE}`, 'gu'), '');
    const named = ['spuk allocate', 'spuk diff <old> <new>', 'spuk init [dir]', '--no-config', '--thousands'];
    for (const name of [...named, 'tabellen × € 1.000', 'WAARMEE EEN OPDRACHT EINDIGT'])
      expect(text).toContain(name);
    expect(text).toContain('spuk init mijn-map -m Almere');
    expect(text).not.toContain('\\');
  });

  test('is the one of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).man).toBe(`./${PAGE}`);
  });
});
