// docs/errors.md says nothing that is not so: every finding has a command that provokes it, and what stands below the
// command is all it prints. `npm run errors` makes the page anew; the difference is then read in the commit.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { argumentsOf, CODES, commandOf, errorsText, filesOf } from '../../build/errors-text.js';
import { refusalKeys, spoken } from '../../build/refusals-text.js';
import { severityOf } from '../../src/findings/finding.js';
import { en } from '../../src/messages/en.js';
import { nl } from '../../src/messages/nl.js';
import { type JsonResult, type Ran, runSpuk } from '../support/run-spuk.js';

const page = existsSync('docs/errors.md') ? readFileSync('docs/errors.md', 'utf8') : '';
const ran = new Map<string, Promise<Ran>>();

/** What a command leaves behind, which is always the same: no command here writes anything. */
function runOnce(argv: readonly string[]): Promise<Ran> {
  const key = JSON.stringify(argv);
  const run = ran.get(key) ?? runSpuk(argv);
  ran.set(key, run);
  return run;
}

const codes = CODES.map((code) => ({ code, command: commandOf(code) }));

test('every code of a finding has its folder, and no folder is left over', () => {
  expect(readdirSync('fixtures/errors').sort()).toEqual([...CODES].sort());
});

test('docs/errors.md is what `npm run errors` makes, to the letter', async () => {
  expect(await errorsText(runOnce)).toBe(page);
});

describe.each(codes)('$code', ({ code, command }) => {
  const folder = `fixtures/errors/${code}/`;

  test('has a command for its own files, and no file that the command does not name', () => {
    const named = argumentsOf(command).filter((argument) => argument.includes('/'));
    expect(named.sort()).toEqual(
      filesOf(code)
        .map((name) => folder + name)
        .sort(),
    );
  });

  test('arises from its command, with its severity and its place', async () => {
    const { stdout, status } = await runOnce([...argumentsOf(command), '--format', 'json']);
    const { findings, summary }: JsonResult = JSON.parse(stdout);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { severity, message, where } of found) {
      expect(severity).toBe(severityOf(code));
      expect(message).not.toBe('');
      // What options alone bring about has no place in a file.
      const placed = filesOf(code).length > 0;
      expect(where?.file.startsWith(folder)).toBe(placed ? true : undefined);
      if (where?.file.endsWith('.xlsx')) {
        expect(where.sheet).not.toBe('');
        expect(where.cell).toMatch(/^[A-Z]+[1-9][0-9]*$/);
        continue;
      }
      expect(where?.line ?? 0).toBeGreaterThanOrEqual(placed ? 1 : 0);
      expect(where?.column ?? 0).toBeGreaterThanOrEqual(placed ? 1 : 0);
    }
    expect(status).toBe(summary.errors > 0 ? 1 : 0);
    expect(summary.errors > 0).toBe(findings.some(({ severity }) => severity === 'error'));
  });

  test('brings few others along', async () => {
    const { stdout } = await runOnce([...argumentsOf(command), '--format', 'json']);
    const { findings }: JsonResult = JSON.parse(stdout);
    const others = findings.filter((finding) => finding.code !== code);
    expect(others.filter(({ severity }) => severity !== 'note').length).toBeLessThanOrEqual(1);
  });

  test('stands in docs/errors.md with all that its command prints', async () => {
    const { stdout, stderr, status } = await runOnce(argumentsOf(command));
    expect(page).toContain(`\`\`\`console\n$ ${command}\n${stdout}${stderr}$ echo $?\n${status}\n\`\`\`\n`);
    expect(stderr).toContain(`${nl.severity[severityOf(code)]} ${code}`);
  });

  test('is said in English too, in other words', async () => {
    const inEnglish = await runOnce([...argumentsOf(command), '--lang', 'en']);
    const inDutch = await runOnce(argumentsOf(command));
    expect(inEnglish.status).toBe(inDutch.status);
    expect(inEnglish.stderr).toContain(`${en.severity[severityOf(code)]} ${code}`);
    expect(inEnglish.stderr).not.toBe(inDutch.stderr);
  });
});

describe('refusals', () => {
  test.each(refusalKeys())('%s is said in both languages, in other words', (key) => {
    const [dutch, english] = [spoken(key, nl), spoken(key, en)];
    expect(dutch).not.toBe(english);
    expect(page).toContain(`### ${key}\n\n\`\`\`text\n${dutch}\n${english}\n\`\`\`\n`);
  });

  test('are printed so, with status 2', async () => {
    const { stdout, stderr, status } = await runSpuk(['check', '-m', 'Almeer']);
    expect([stdout, stderr, status]).toEqual(['', `${spoken('unknown-municipality', nl)}\n`, 2]);
  });
});
