// What a release has beside the package: its papers, and an executable for people without Node.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { thirdParties } from '../../build/licences.js';

const node = (args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
const script = (file: string) => node(['--import', 'tsx', file]);

test('its papers name the packages that come along, each with a licence', async () => {
  const { status, stdout, stderr } = script('build/release-papers.ts');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+ packages in reports\/release\/\n$/);
  const sbom = JSON.parse(readFileSync('reports/release/spuk-0.1.0.cdx.json', 'utf8'));
  expect([sbom.bomFormat, sbom.metadata.component.name]).toEqual(['CycloneDX', 'spuk']);
  const named = (of: { readonly name: string; readonly version: string }) => `${of.name} ${of.version}`;
  const packages = await thirdParties();
  expect(sbom.components.map(named)).toEqual(packages.map(named));
});

test('is refused while the version has no date and changes are not committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['build', 'package.json', 'CHANGELOG.md'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 0.1.0 (unreleased)\n');
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'build/release.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('CHANGELOG.md has no date behind 0.1.0');
  expect(stderr).toContain('not committed');
});

describe.runIf(process.platform === 'linux')('the executable for Linux', () => {
  const executable = resolve('reports/executable/spuk-linux');
  beforeAll(() => {
    const { status, stderr } = script('build/executable.ts');
    expect([status, stderr]).toEqual([0, '']);
    // A hundred megabytes are written and compiled; a busy machine takes its time.
  }, 120_000);

  test.each([
    'show rules',
    'allocate -m Almere -y 2024 --lang en',
    'check -a fixtures/errors/SHIFT_LIMIT/toekenning.csv -p fixtures/errors/SHIFT_LIMIT/plan.csv',
    'allocate -a fixtures/workbooks/toekenning.xlsx -f csv-nl',
    'settle -a fixtures/settle/whole-period/toekenning.csv -s fixtures/settle/whole-period/bestedingen.csv -f json',
    'iza --region Zeeland -y 2025 -f markdown',
    'diff fixtures/diff/begroting.json fixtures/diff/na-wijziging.json',
    'help exit-codes',
    'allocate -m Nergens',
    '--version',
  ])('does what the program does: spuk %s', (line) => {
    const words = line.split(' ');
    const program = node(['bin/spuk.js', ...words]);
    const { status, stdout, stderr } = spawnSync(executable, words, { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: program.status,
      stdout: program.stdout,
      stderr: program.stderr,
    });
    expect(stdout + stderr).not.toBe('');
  });

  test('stands alone: it needs no Node and no file beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'spuk-alone-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const options = { cwd: folder, encoding: 'utf8', env: {} } as const;
    expect(spawnSync(executable, ['allocate', '-m', 'Almere', '-y', '2024'], options).stdout).toContain(
      '531.659,00',
    );
    expect(spawnSync(executable, ['allocate', '-m', 'Almere', '-o', 'uit.xlsx'], options)).toMatchObject({
      status: 0,
    });
  });
});
