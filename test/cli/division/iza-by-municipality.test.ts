import { expect, test } from 'vitest';
import { centsOf } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const COUNTRY = ['iza', '--national', '150000000', '-y', '2024', '--by', 'municipality'];

test('--by municipality shows all municipalities of the country, which add up to it', async () => {
  const { stdout } = await runSpuk([...COUNTRY, '-f', 'csv']);
  // Some names of regions have a comma, and stand between quotes.
  const [header = '', ...lines] = stdout
    .trimEnd()
    .replaceAll(/"[^"]*"/g, 'region')
    .split('\n');
  const amount = header.split(',').indexOf('amount');
  expect(lines).toHaveLength(342);
  const sum = lines.reduce((so, line) => so + centsOf(line.split(',')[amount] ?? ''), 0n);
  expect(sum).toBe(15_000_000_000n);
  // 15,000,000,000 cents over 25,400,000,013: Almere, 284,778,122, gets 168,176,056.
  expect(lines.find((line) => line.includes('Almere'))).toContain(',1681760.56,');
});

test('in tables it is a region after the other, and one note of what was handed out', async () => {
  const { stdout, stderr } = await runSpuk([...COUNTRY, '--verbose']);
  expect(stdout.match(/ · per gemeente/g)).toHaveLength(42);
  expect(stderr.match(/na het naar beneden afronden/g)).toHaveLength(1);
});

test('what is no way to show the country is refused, and one of the settings is of the other grant', async () => {
  expect((await runSpuk(['iza', '--by', 'theme'])).status).toBe(2);
  const world = { files: { 'spuk.config.json': '{ "by": "theme" }' } };
  expect((await runSpuk(['iza', '-y', '2025'], world)).status).toBe(0);
});

test('several years say what is taken off, and which projects are in the amount of a municipality', async () => {
  const argv = ['--region', 'Zeeland', '--coordination', '10%', '--projects', 'fixtures/iza/projecten.csv'];
  const said = (await runSpuk(['iza', ...argv])).stdout.replaceAll(/\s+/g, ' ');
  expect(said).toContain('Coördinatie: 10% van het bedrag van de regio.');
  expect(said).toContain('Kansrijke Start Walcheren (Middelburg, elk jaar) € 45.000,00');
  const one = (await runSpuk(['iza', ...argv, '-y', '2025'])).stdout.replaceAll(/\s+/g, ' ');
  expect(one).not.toContain('Coördinatie: 10% van');
});
