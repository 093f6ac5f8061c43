// A number without % or € below 1,000 may be a percentage or euros: `--coordination 8` took 8.00 for 8%.

import { describe, expect, test } from 'vitest';
import { divisionOf, onlyRegion } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const ZEELAND = ['--region', 'Zeeland', '-y', '2025'];
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each(['--coordination', '--projects', '--min', '--max'])('%s', (option) => {
  test.each([
    ['8', '8% of € 8,00?'],
    ['0.08', '0,08%, 8% of € 0,08?'],
    ['0,08', '0,08%, 8% of € 0,08?'],
    ['12,50', '12,5% of € 12,50?'],
    ['100', '100% of € 100,00?'],
    ['100,01', 'is dat een bedrag?'],
    ['999,99', 'is dat een bedrag?'],
  ])('%s is refused: %s', async (text, question) => {
    const { status, stdout, stderr } = await runSpuk(['iza', ...ZEELAND, option, text]);
    expect([status, stdout]).toEqual([2, '']);
    expect(plain(stderr)).toContain(`«${text}» bij ${option}: ${question}`);
  });

  test('is refused by explain and report as well', async () => {
    expect((await runSpuk(['explain', ...ZEELAND, option, '8'])).status).toBe(2);
    expect((await runSpuk(['report', ...ZEELAND, option, '8', '-o', 'x.html'])).status).toBe(2);
  });
});

test.each([
  ['8%', '266952.64'],
  ['€ 8', '8.00'],
  ['€8,00', '8.00'],
  ['€ 0,08', '0.08'],
  ['0', '0.00'],
  ['1000', '1000.00'],
  ['1.000,00', '1000.00'],
])('--coordination %s takes off %s', async (text, coordination) => {
  // 8% of 3,336,908.00 is 266,952.64
  const region = onlyRegion(await divisionOf([...ZEELAND, '--coordination', text]));
  expect(region.coordination).toBe(coordination);
});

test.each(['"8%"', '"€ 8,00"'])('what is said to write is understood: %s', async (remedy) => {
  const { stderr } = await runSpuk(['iza', ...ZEELAND, '--coordination', '8']);
  expect(plain(stderr)).toContain(remedy);
  const written = remedy.replaceAll('"', '');
  expect((await runSpuk(['iza', ...ZEELAND, '--coordination', written])).status).toBe(0);
});

test('a small amount is repeated by verify as the amount it is', async () => {
  const options = ['--coordination', '€ 8', '--projects', '€ 0,08', '--min', '€ 1', '--max', '90%'];
  const { stdout } = await runSpuk(['iza', ...ZEELAND, ...options, '-f', 'json']);
  expect(JSON.parse(stdout).options).toMatchObject({ coordination: '8.00', projects: '0.08', min: '1.00' });
  expect((await runSpuk(['verify', 'r.json'], { files: { 'r.json': stdout } })).status).toBe(0);
});

test('a projects file has amounts alone, so nothing there can be a percentage', async () => {
  const files = (bedrag: string) => ({ files: { 'p.csv': `project;bedrag\nLoket;${bedrag}\n` } });
  const argv = [...ZEELAND, '--projects', 'p.csv'];
  expect(onlyRegion(await divisionOf(argv, files('8,00'))).projects).toBe('8.00');
  const { findings } = await divisionOf(argv, files('8%'));
  expect(findings.map(({ code }) => code)).toContain('BAD_AMOUNT');
});
