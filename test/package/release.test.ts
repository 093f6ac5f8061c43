// What a release has beside the package: its papers, and an executable for people without Node.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';

const node = (args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
const script = (file: string) => node(['--import', 'tsx', file]);

test('its papers name the same packages, each with a licence', () => {
  const { status, stdout, stderr } = script('build/release-papers.ts');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+ packages in reports\/release\/\n$/);
  const sbom = JSON.parse(readFileSync('reports/release/spuk-0.1.0.cdx.json', 'utf8'));
  expect([sbom.bomFormat, sbom.metadata.component.name]).toEqual(['CycloneDX', 'spuk']);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const components: readonly { readonly name: string; readonly version: string }[] = sbom.components;
  expect(components).toEqual(
    expect.arrayContaining(
      Object.entries(dependencies).map(([name, version]) => expect.objectContaining({ name, version })),
    ),
  );
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
