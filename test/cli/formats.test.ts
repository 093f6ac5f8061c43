// Every command writes its result in every format it has, and refuses every other.

import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { formatsOf } from '../../src/write/formats.js';
import { runSpuk } from '../support/run-spuk.js';

const A = ['-a', 'fixtures/readme/toekenning.csv'];
const ALL = formatsOf(['report', 'records', 'document', 'book', 'page', 'dates', 'derivation', 'findings']);

/** How each command is given something to show. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  allocate: ['allocate', ...A],
  settle: ['settle', ...A, '-s', 'fixtures/readme/bestedingen.csv'],
  check: ['check', ...A, '-p', 'fixtures/readme/plan.csv'],
  advise: ['advise', ...A, '-s', 'fixtures/readme/bestedingen.csv'],
  room: ['room', ...A, '-m', 'Almere', '-y', '2023'],
  inspect: ['inspect', 'fixtures/readme/toekenning.csv'],
  iza: ['iza', '--region', 'Zeeland', '-y', '2025'],
  split: ['split', '1000', '--weights', 'fixtures/split/gewichten.csv'],
  explain: ['explain', ...A, '-m', 'Almere', '-y', '2023'],
  report: ['report', ...A],
  verify: ['verify', 'uit.json'],
  show: ['show', 'calendar', '--on', '2026-11-30'],
  diff: ['diff', 'fixtures/diff/begroting.json', 'fixtures/diff/na-wijziging.json'],
};

const cases = Object.entries(COMMANDS).flatMap(([command, { gives }]) =>
  gives ? ALL.map((format) => ({ command, format, has: formatsOf(gives).includes(format) })) : [],
);

test('every command that shows a result is tried, and has -f', () => {
  const showing = Object.entries(COMMANDS).filter(([, { gives }]) => gives !== undefined);
  expect(showing.map(([name]) => name).sort()).toEqual(Object.keys(ASKED).sort());
  const asking = Object.entries(COMMANDS).filter(([, { options }]) =>
    options.some(({ flags }) => flags.includes('--format')),
  );
  expect(asking.map(([name]) => name)).toEqual(showing.map(([name]) => name));
});

async function ran(command: string, format: string) {
  const [, asked = []] = Object.entries(ASKED).find(([name]) => name === command) ?? [];
  const { stdout } = await runSpuk(['allocate', ...A, '-f', 'json']);
  // Another amount than is computed, so that there is something to show of it.
  const changed = stdout.replaceAll('576440.00', '576440.01');
  return runSpuk([...asked, '-f', format], { files: { 'uit.json': changed } });
}

describe.each(cases.filter(({ has }) => has))('$command has $format', ({ command, format }) => {
  test('and writes it', async () => {
    const { status, stdout, bytes } = await ran(command, format);
    expect(status).toBe(command === 'check' || command === 'verify' ? 1 : 0);
    // What was checked is said on standard error alone, unless a format is asked for.
    const said = stdout.length > 0 || bytes.size > 0;
    expect(said).toBe(!(command === 'check' && format === 'table'));
  });
});

describe.each(cases.filter(({ has }) => !has))('$command has no $format', ({ command, format }) => {
  test('and says so', async () => {
    const { status, stdout, stderr } = await ran(command, format);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`«${format}»`);
  });
});

test('an ending means one format', async () => {
  const { formatOfEnding } = await import('../../src/write/formats.js');
  const meant = ['txt', 'csv', 'json', 'md', 'markdown', 'xlsx', 'ics', 'html', 'htm', 'nope'].map(
    formatOfEnding,
  );
  expect(meant).toEqual([
    'table',
    'csv',
    'json',
    'markdown',
    'markdown',
    'xlsx',
    'ics',
    'html',
    'html',
    undefined,
  ]);
});

test('amounts that stay exact are said so, by every command that can be asked for thousands', async () => {
  for (const command of ['allocate', 'settle', 'iza', 'split', 'verify', 'show', 'diff'] as const) {
    const { stdout } = await runSpuk(['allocate', ...A, '-f', 'json']);
    const asked = [...(ASKED[command] ?? []), '-f', 'csv', '--thousands'];
    const { stderr } = await runSpuk(asked, { files: { 'uit.json': stdout } });
    expect(stderr).toContain('csv');
    expect(stderr).toContain('exact');
  }
});
