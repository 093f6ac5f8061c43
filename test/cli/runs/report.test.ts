import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { runSpuk } from '../../support/run-spuk.js';

const INPUTS = [
  '-a',
  'fixtures/report/toekenning.csv',
  '-p',
  'fixtures/report/plan.csv',
  '-s',
  'fixtures/report/bestedingen.csv',
];

/** The text between two marks. */
function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
}

describe('spuk report', () => {
  test('writes a page and says what was found, with its status', async () => {
    const { status, stdout, stderr, written } = await runSpuk(['report', ...INPUTS, '-o', 'rapport.html']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('fixtures/report/plan.csv:2:31: fout SHIFT_LIMIT');
    expect(written.get('rapport.html')).toMatch(/^<!doctype html>\n<html lang="nl">/);
  });

  test('prints the page where no file is named, and is fine where nothing is wrong', async () => {
    const { status, stdout, stderr } = await runSpuk(['report', '-m', 'Rijswijk', '--lang', 'en']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('<title>Brede SPUK 2023–2026 · Rijswijk</title>');
    expect(stdout).toContain('How much is there?');
  });

  test('says whose settlement misses bookings that could not be read', async () => {
    const files = { 's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;x\nAlmere;2024;7;1,00\n' };
    const { status, stderr } = await runSpuk(['report', '-m', 'Almere', '-s', 's.csv'], { files });
    expect(status).toBe(1);
    expect(stderr).toContain('De afrekening van Almere 2023 is niet volledig');
  });

  test('allows by its policy its own style and script and nothing else', async () => {
    const { stdout } = await runSpuk(['report', '-m', 'Rijswijk']);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = between(stdout, 'Content-Security-Policy" content="', '"').replaceAll('&#39;', "'");
    const style = hash(between(stdout, '<style>', '</style>'));
    const script = hash(between(stdout, '<script>', '</script>'));
    expect(policy).toBe(
      `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${style}; script-src ${script}`,
    );
    expect(stdout).not.toMatch(/(src|href)="(?!#)/);
  });

  test('has no script where there is no plan of one municipality to change', async () => {
    const { stdout } = await runSpuk(['report', '-m', 'Rijswijk', '-m', 'Delft']);
    expect(stdout).toContain('script-src &#39;none&#39;');
    expect(stdout).not.toContain('<script');
  });

  test('names version, rules, options and inputs with their hashes', async () => {
    const { written } = await runSpuk(['report', ...INPUTS, '-y', '2023', '-o', 'rapport.html']);
    const receipt = between(written.get('rapport.html') ?? '', '<section id="receipt"', '</section>');
    expect(receipt).toContain('<dd>spuk 0.1.0</dd>');
    expect(receipt).toMatch(/regeling · Regeling specifieke uitkering .*<br><code>[0-9a-f]{64}<\/code>/);
    expect(receipt).toContain('year: 2023');
    expect(receipt).toMatch(
      /fixtures\/report\/toekenning\.csv<\/th><td class="i">12<\/td><td class="hash"><code>[0-9a-f]{64}</,
    );
  });

  test.each([
    ['official', ['-m', 'Almere', '-y', '2025'], 'De toegekende bedragen zijn de officiële van bijlage IV'],
    ['of a file', INPUTS, 'De bedragen komen uit de toekenning die is opgegeven.'],
  ])('says where the money is from: %s', async (_, argv, lead) => {
    const { stdout } = await runSpuk(['report', ...argv]);
    expect(between(stdout, '<header>', '</header>')).toContain(lead);
    expect(between(stdout, '<section id="answers"', '</section>')).not.toContain('indicatief');
  });

  test('says what of the division is indicative between walls', async () => {
    const { stdout } = await runSpuk(['report', '-m', 'Almere', '-y', '2025', '--rules', 'uniform']);
    const answers = between(stdout, '<section id="answers"', '</section>');
    expect(answers).toContain('naar verhouding van de officiële bedragen; die verdeling is indicatief.');
  });

  test('says so where there is nothing to show', async () => {
    const files = { 'leeg.csv': 'gemeente;jaar;onderdeel;toegekend\n' };
    const { status, stdout, stderr } = await runSpuk(['report', '-a', 'leeg.csv'], { files });
    expect(status).toBe(0);
    expect(stdout).toContain('<title>Brede SPUK</title>');
    expect(stdout).toContain('Er is niets te tonen');
    expect(stdout).not.toContain('<svg');
    expect(stderr).toContain('Er is niets te tonen');
  });

  test.each([
    ['a file of another ending', ['-o', 'rapport.csv'], 'rapport.csv'],
    ['another format', ['--format', 'json'], 'html'],
    ['one of its own inputs', ['-p', 'plan.html', '-o', 'plan.html'], 'plan.html'],
  ])('refuses %s', async (_what, argv, named) => {
    const { status, stderr, written } = await runSpuk(['report', ...argv], { files: { 'plan.html': '' } });
    expect([status, written.size]).toEqual([2, 0]);
    expect(stderr).toContain(named);
  });
});

describe('spuk report of SPUK IZA', () => {
  test('divides a region over its municipalities: the amounts are those of the JSON', async () => {
    const argv = ['--region', 'Rotterdam Rijnmond', '-y', '2025', '--coordination', '10%'];
    const { status, stdout } = await runSpuk(['report', ...argv]);
    expect(status).toBe(0);
    // 6,964,010.00, less 10% for coordination.
    const answers = between(stdout, '<section id="answers"', '</section>');
    expect(answers).toContain('€ 6.964.010,00');
    expect(answers).toContain('€ 6.267.609,00');
    expect(answers).toContain('€ 696.401,00');
    const bars = between(stdout, '<section id="division"', '</section>');
    expect(bars).toContain('2025: Rotterdam Rijnmond over de gemeenten');
    expect(bars).toMatch(/Capelle aan den IJssel<\/th>.*€ 515\.648,38</);
    expect(bars).toMatch(/Rotterdam<\/th>.*€ 5\.526\.417,31</);
    const iza: {
      readonly years: readonly {
        readonly regions: readonly { readonly members: readonly { readonly amount: string }[] }[];
      }[];
    } = JSON.parse((await runSpuk(['iza', ...argv, '--format', 'json'])).stdout);
    const amounts = iza.years.flatMap(({ regions }) =>
      regions.flatMap(({ members }) => members.map(({ amount }) => amount)),
    );
    const shown = [...bars.matchAll(/class="n">€ ([\d.,]+)</g)].map(([, text = '']) =>
      text.replaceAll('.', '').replace(',', '.'),
    );
    expect(shown).toEqual(amounts);
  });

  test('divides the country over its regions', async () => {
    const { stdout } = await runSpuk(['report', '--national', '150000000', '-y', '2024', '--lang', 'en']);
    expect(stdout).toContain('<title>SPUK IZA 2024 · 42 regions</title>');
    expect([
      ...between(stdout, '<section id="division"', '</section>').matchAll(/<th scope="row">/g),
    ]).toHaveLength(42);
  });

  test('refuses files of the other grant', async () => {
    const { status, stderr } = await runSpuk(['report', '--region', 'Zeeland', '-p', 'plan.csv']);
    expect(status).toBe(2);
    expect(stderr).toContain('--region');
    expect(stderr).toContain('--plan');
  });

  test('refuses a region that is not there', async () => {
    const { status, stdout } = await runSpuk(['report', '--region', 'Atlantis']);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('the size of a page', () => {
  test('of one municipality is at most 600 kB', async () => {
    const { written } = await runSpuk(['report', ...INPUTS, '-o', 'rapport.html']);
    expect(Buffer.byteLength(written.get('rapport.html') ?? '')).toBeLessThan(600_000);
  });

  test('of all 342 is at most 8 MB', async () => {
    const { stdout } = await runSpuk(['report']);
    expect(stdout).toContain('alle 342 gemeenten');
    expect(Buffer.byteLength(stdout)).toBeLessThan(8_000_000);
  });
});
