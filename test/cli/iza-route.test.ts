import { describe, expect, test } from 'vitest';
import { izaOf, onlyRegion } from '../support/run-iza.js';
import { runSpuk } from '../support/run-spuk.js';

const GOES = ['-m', 'Goes', '-y', '2025'];

describe('explain and report', () => {
  test.each([
    ['--coordination', '10%'],
    ['--projects', '100'],
    ['--key', 'equal'],
    ['--min', '1'],
    ['--max', '90%'],
    ['--unit', 'euro'],
    ['--members', 'fixtures/iza/leden.csv'],
  ])('%s %s asks about SPUK IZA', async (option, value) => {
    const { stdout, status } = await runSpuk(['explain', ...GOES, option, value, '--field', 'amount']);
    expect([status, stdout.split(':')[0]]).toEqual([0, 'Lokaal aandeel 2025, Goes']);
  });

  test.each(['-i', '-a', '-p'])('%s of the other grant is refused beside it', async (option) => {
    const { status, stderr } = await runSpuk(['explain', ...GOES, '--coordination', '10%', option, '7']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('gaan niet samen')]);
  });

  test('settings of the other grant are left alone', async () => {
    const world = { files: { 'spuk.config.json': '{ "allocation": "a.csv", "plan": "p.csv" }' } };
    expect((await runSpuk(['explain', ...GOES, '--coordination', '10%'], world)).status).toBe(0);
    expect((await runSpuk(['report', '--region', 'Zeeland', '-y', '2025'], world)).status).toBe(0);
  });
});

describe('a municipality outside the region', () => {
  test.each(['iza', 'explain'])('is refused by %s', async (command) => {
    const { status, stdout, stderr } = await runSpuk([
      command,
      '--region',
      'Zeeland',
      '-m',
      'Almere',
      '-y',
      '2025',
    ]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Almere ligt niet in Zeeland.');
    expect(stderr).toContain('De regio van Almere is Flevoland.');
  });

  test('that the settings name gives way to the region', async () => {
    const world = { files: { 'spuk.config.json': '{ "municipality": "Almere" }' } };
    expect(onlyRegion(await izaOf(['--region', 'Zeeland', '-y', '2025'], world)).members).toHaveLength(13);
    expect(onlyRegion(await izaOf(['-y', '2025'], world)).region).toBe('Flevoland');
  });
});
