import { describe, expect, it, test } from 'vitest';
import { readIcalendar } from '../../support/icalendar.js';
import { runSpuk } from '../../support/run-spuk.js';

const show = (...more: string[]) => runSpuk(['show', 'calendar', ...more]);
const ON = ['--on', '2026-11-29'];

describe('a file for an agenda', () => {
  it.each(['nl', 'en'])('keeps to RFC 5545 in %s, and has every date as a whole day', async (lang) => {
    const { stdout, status } = await show(...ON, '-f', 'ics', '--lang', lang);
    expect(status).toBe(0);
    const { events } = readIcalendar(stdout);
    // 7 dates of the brede SPUK, 7 of SPUK IZA of which one has no day, and a merger
    expect(events).toHaveLength(7 + 6 + 1);
    const spans = events.map((event) => [event.get('DTSTART')?.value, event.get('DTEND')?.value]);
    expect(spans).toContainEqual(['20261231', '20270101']);
    expect(spans).toContainEqual(['20280331', '20280401']);
  });

  it('says whole what is due and where it stands, commas and semicolons too', async () => {
    const { events } = readIcalendar((await show(...ON, '-f', 'ics')).stdout);
    const [first] = events;
    expect(first?.get('UID')?.value).toBe('brede-spuk-last-spending@spuk');
    expect(first?.get('SUMMARY')?.value).toBe(
      'brede SPUK: Laatste dag om de uitkering van 2026 te besteden; er kan niets worden doorgeschoven',
    );
    expect(first?.get('DESCRIPTION')?.value).toBe(
      'Regeling specifieke uitkering sport en bewegen, gezondheidsbevordering, cultuurparticipatie en de sociale basis 2023–2026 (BWBR0047862, tekst van 29 oktober 2025), artikel 5.3 (gelezen).',
    );
  });

  it('is the same byte for byte on the same day, and keeps its UIDs on every other', async () => {
    const [once, again, later] = [
      await show(...ON, '-f', 'ics'),
      await show(...ON, '-f', 'ics'),
      await show('--on', '2028-06-01', '-f', 'ics'),
    ];
    expect(again.stdout).toBe(once.stdout);
    const uids = (text: string) => readIcalendar(text).events.map((event) => event.get('UID')?.value);
    expect(uids(later.stdout).toSorted()).toEqual(uids(once.stdout).toSorted());
    const stamps = (text: string) => readIcalendar(text).events.map((event) => event.get('DTSTAMP')?.value);
    expect(new Set(stamps(once.stdout))).toEqual(new Set(['20261129T000000Z']));
    expect(new Set(stamps(later.stdout))).toEqual(new Set(['20280601T000000Z']));
  });

  it('is chosen by the ending of the file too', async () => {
    const { written, stdout } = await show(...ON, '-o', 'kalender.ics');
    expect(stdout).toBe('');
    expect(readIcalendar(written.get('kalender.ics') ?? '').events).toHaveLength(14);
  });

  it('says what has no date and so is not in it, unless it is to be quiet', async () => {
    expect((await show(...ON, '-f', 'ics')).stderr).toContain(
      'Zonder vaste datum, en daarom niet in de agenda',
    );
    expect((await show(...ON, '-f', 'ics', '-q')).stderr).toBe('');
  });
});

test('without a day it looks from today', async () => {
  const on = await runSpuk(['show', 'calendar', '--on', '2027-07-16']);
  const today = await runSpuk(['show', 'calendar'], { today: '2027-07-16' });
  expect(today.stdout).toBe(on.stdout);
  expect(today.stdout).toContain('Wat eerst komt · kalender op 16 juli 2027');
});

test('JSON has every date with its turn, its day and its days left', async () => {
  const { rows } = JSON.parse((await show(...ON, '-f', 'json')).stdout);
  expect(rows).toHaveLength(15);
  expect(rows[0]).toEqual({
    turn: 'next',
    date: '2026-12-31',
    // 1 day of November, 31 of December
    daysLeft: 32,
    grant: 'brede-spuk',
    id: 'last-spending',
    due: {
      nl: 'Laatste dag om de uitkering van 2026 te besteden; er kan niets worden doorgeschoven',
      en: 'Last day to spend the grant of 2026; nothing can be carried',
    },
    status: 'read',
    article: 'artikel 5.3',
    source:
      'Regeling specifieke uitkering sport en bewegen, gezondheidsbevordering, cultuurparticipatie en de sociale basis 2023–2026 (BWBR0047862, tekst van 29 oktober 2025)',
  });
  expect(rows.find(({ date }: { date: string | null }) => date === null)).toMatchObject({
    turn: 'later',
    daysLeft: null,
    grant: 'spuk-iza',
    article: 'artikel 9 lid 1',
  });
});

describe('what cannot be shown', () => {
  it.each([
    [['show', 'calendar', '--on', '2026-02-30'], '«2026-02-30» is geen dag die bestaat'],
    [['show', 'calendar', '--on', '31-12-2026'], '«31-12-2026» is geen dag die bestaat'],
    [['show', 'calendar', '-f', 'xlsx'], 'ics'],
    [['show', 'rules', '-f', 'ics'], 'ics'],
    [['show', 'rules', '--on', '2026-12-31'], '--on geldt alleen voor `spuk show calendar`'],
  ])('%j', async (argv, said) => {
    const { status, stderr, stdout } = await runSpuk(argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
