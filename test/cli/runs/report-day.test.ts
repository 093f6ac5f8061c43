import { describe, expect, test } from 'vitest';
import type { FakeWorld } from '../../support/fake-platform.js';
import { runSpuk } from '../../support/run-spuk.js';

const FILES = {
  'toekenning.csv':
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\nAlmere;2024;7;1.000,00\nAlmere;2026;7;1.000,00\n',
  'plan.csv':
    'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;50,00\nAlmere;2024;verschuiving;7;11;50,00\n',
};
const REPORT = ['report', '-a', 'toekenning.csv', '-p', 'plan.csv', '-o', 'r.html'];

async function pageOf(more: readonly string[], world: FakeWorld = {}): Promise<string> {
  const { written, stderr } = await runSpuk([...REPORT, ...more], { files: FILES, ...world });
  expect(stderr).not.toContain('spuk:');
  return written.get('r.html') ?? '';
}

const sectionOf = (page: string, id: string) =>
  (new RegExp(`<section[^>]*id="${id}"[^>]*>.*?</section>`, 's').exec(page)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('what is left to decide agrees with the bars below it', () => {
  test('on a day on which 2023 is accounted for and 2024 is not', async () => {
    const page = await pageOf(['--on', '2024-12-01']);
    const answers = sectionOf(page, 'answers');
    // 15% of 1,000.00 of 2024, of which 50.00 is shifted.
    expect(answers).toContain('€ 100,00 kan nog worden geschoven binnen een hoofdthema, in 2024');
    expect(answers).toContain(
      'Het jaar 2023 ligt vast: de verantwoording daarover moest er uiterlijk op 15 juli 2024 zijn.',
    );
    const limits = sectionOf(page, 'limits');
    expect(limits).toMatch(/Schuiven 2023 7 Valpreventie € 50,00 € 150,00 ligt vast/);
    expect(limits).toMatch(/Schuiven 2024 7 Valpreventie € 50,00 € 150,00 € 100,00/);
    expect(limits).toContain('«Ligt vast»');
  });

  test('on the day itself a year is still open', async () => {
    const page = await pageOf(['--on', '2024-07-15']);
    expect(sectionOf(page, 'answers')).toContain(
      '€ 200,00 kan nog worden geschoven binnen een hoofdthema, in 2023 en 2024',
    );
    expect(sectionOf(page, 'limits')).not.toContain('ligt vast');
  });

  test('today where no day is named, and the receipt says which day that was', async () => {
    const page = await pageOf([], { today: '2024-12-01' });
    expect(page).toBe(await pageOf(['--on', '2024-12-01']));
    expect(sectionOf(page, 'receipt')).toContain('2024-12-01');
  });
});

describe('a settlement names the day', () => {
  const SETTLE = ['settle', '-a', 'toekenning.csv', '-m', 'Almere'];

  test('in its receipt, so that it is repeated as it was', async () => {
    const { stdout } = await runSpuk([...SETTLE, '--on', '2025-01-01', '-f', 'json'], { files: FILES });
    expect(JSON.parse(stdout).options).toMatchObject({ on: '2025-01-01' });
    const files = { ...FILES, 'r.json': stdout };
    const again = await runSpuk(['verify', 'r.json'], { files, today: '2030-01-01' });
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('r.json: gelijk');
    // Without a day that was named nothing in the result hangs on one.
    const undated = await runSpuk([...SETTLE, '-f', 'json'], { files: FILES });
    expect(JSON.parse(undated.stdout).options).not.toHaveProperty('on');
  });

  test('and says which of its years are fixed', async () => {
    const said = async (on: string) => (await runSpuk([...SETTLE, '--on', on], { files: FILES })).stdout;
    expect(await said('2024-07-15')).not.toContain('vast: de verantwoording');
    expect((await said('2026-11-29')).replaceAll(/\s+/g, ' ')).toContain(
      'De jaren 2023–2024 liggen vast: de verantwoording over het laatste daarvan moest er uiterlijk op 15 juli 2025 zijn.',
    );
  });

  test('that exists', async () => {
    const { status, stderr } = await runSpuk([...SETTLE, '--on', '2025-02-29'], { files: FILES });
    expect(status).toBe(2);
    expect(stderr).toContain('«2025-02-29» is geen dag die bestaat');
  });
});

describe('a page is not poured over a terminal', () => {
  test.each([[REPORT.slice(0, -2)], [['report', '--region', 'Zeeland']]])('%j', async (argv) => {
    const { status, stdout, stderr } = await runSpuk(argv, { files: FILES, terminal: true });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('-o rapport.html');
  });

  test('but goes to a pipe, and where standard output is named', async () => {
    const argv = REPORT.slice(0, -2);
    expect((await runSpuk(argv, { files: FILES })).stdout).toContain('<!doctype html>');
    const named = await runSpuk([...argv, '-o', '-', '-f', 'html'], { files: FILES, terminal: true });
    expect(named.stdout).toContain('<!doctype html>');
  });
});

describe('an output that another program holds open is named as such', () => {
  test.each([
    ['EBUSY', 'een ander programma houdt het open'],
    ['HELD_OPEN', 'een ander programma houdt het open'],
    ['HELD_BY_LIBREOFFICE', 'het is open in LibreOffice'],
    ['HELD_BY_EXCEL', 'het is open in Excel'],
  ])('%s', async (code, why) => {
    const unwritable = { 'b.xlsx': code };
    const { status, stderr } = await runSpuk(['allocate', '-m', 'Almere', '-o', 'b.xlsx'], { unwritable });
    expect(status).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(`b.xlsx kan niet worden geschreven: ${why}.`);
    expect(stderr).toContain('Sluit het bestand in dat programma');
  });

  test('a folder that may not be written to is still a matter of rights', async () => {
    const { stderr } = await runSpuk(['allocate', '-m', 'Almere', '-o', 'b.csv'], {
      unwritable: { 'b.csv': 'EACCES' },
    });
    expect(stderr).toContain('u heeft er geen rechten voor');
    expect(stderr).toContain('Kies een andere map of naam');
  });
});

describe('a workbook named with a sheet', () => {
  const why = async (file: string, world: FakeWorld) =>
    (await runSpuk(['allocate', '-a', file], world)).stderr.replaceAll(/\s+/g, ' ');

  test('that is there and cannot be read, says why, and not that it is not there', async () => {
    const said = await why('plan.xlsx#Blad1', { unreadable: { 'plan.xlsx': 'EACCES' } });
    expect(said).toContain('plan.xlsx kan niet worden gelezen: u heeft er geen rechten voor');
    expect(said).not.toContain('bestaat niet');
  });

  test('that is not there is not there', async () => {
    expect(await why('weg.xlsx#Blad1', {})).toContain(
      'weg.xlsx#Blad1 kan niet worden gelezen: het bestaat niet',
    );
  });

  test('with a # in its own name that cannot be read keeps its name', async () => {
    const said = await why('a#b.xlsx', { unreadable: { 'a#b.xlsx': 'EIO' } });
    expect(said).toContain('a#b.xlsx kan niet worden gelezen: de schijf of het netwerk geeft een fout');
  });
});
