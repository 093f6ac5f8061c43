// Regions of one's own: whose members they take, which money is counted, and remedies that lead out of the fault.

import { describe, expect, test } from 'vitest';
import { amountsIn, divisionOf } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const members = (...rows: readonly string[]) => ({
  files: { 'leden.csv': `regio;gemeente\n${rows.join('\n')}\n` },
});
const LEDEN = ['-y', '2025', '--members', 'leden.csv'];
const errorsOf = async (rows: readonly string[], ...argv: readonly string[]) => {
  const { findings } = await divisionOf([...LEDEN, ...argv], members(...rows));
  return findings.filter(({ severity }) => severity === 'error');
};
const MIDDEN = ['Deventer', 'Raalte', 'Voorst', 'Olst-Wijhe'];

describe('an own region takes its members out of theirs', () => {
  test('without an error, a mandate holder too', async () => {
    expect(await errorsOf(['Stad;Deventer'])).toEqual([]);
    const { years } = await divisionOf(LEDEN, members('Stad;Deventer'));
    const midden = years[0]?.regions.find(({ region }) => region === 'Midden-IJssel');
    expect(midden?.members.map(({ municipality }) => municipality.name)).toEqual([
      'Raalte',
      'Voorst',
      'Olst-Wijhe',
    ]);
    // nobody said what Stad gets: 142,900,002.00 is still that of the 42
    expect(years[0]?.national.amount).toBe('142900002.00');
  });

  test('and the region they leave says that its amount is that of all its members', async () => {
    const { stdout } = await runSpuk(
      ['iza', ...LEDEN, '--region', 'Midden-IJssel'],
      members('Stad;Deventer'),
    );
    expect(plain(stdout)).toContain(
      'Midden-IJssel: het officiële bedrag is dat van alle leden van bijlage 1, ook van Deventer (in het bestand van --members bij Stad).',
    );
  });

  test('is an error where its rows say so twice', async () => {
    expect(await errorsOf(['Stad;Deventer', 'Stad;Deventer'])).toMatchObject([{ code: 'IZA_MEMBERSHIP' }]);
  });
});

describe('all regions together', () => {
  const STAD = ['--region', 'Stad', '--amount', '500000'];

  test('never count money twice: what is stated for an own region may be part of a published amount', async () => {
    const { years, status } = await divisionOf([...LEDEN, ...STAD], members('Stad;Deventer'));
    expect([status, years[0]?.national.amount]).toEqual([0, null]);
    const { stdout } = await runSpuk(['iza', ...LEDEN, ...STAD], members('Stad;Deventer'));
    expect(plain(stdout)).toContain('Alle regio’s samen: in 2025 niet bekend');
  });

  test('are known where the own region has all members of one: its amount stands in place of that', async () => {
    // 142,900,002.00 − 1,438,963.00 + 500,000.00
    const { years } = await divisionOf([...LEDEN, ...STAD], members(...MIDDEN.map((name) => `Stad;${name}`)));
    expect(years[0]?.national.amount).toBe('141961039.00');
  });

  test('are not above the maximum by money that is counted twice, and are by what is stated alone', async () => {
    // 142,900,002.00 + 8,000,000.00 would be above 150,000,000.00
    const codes = async (amount: string) =>
      (await errorsOf(['Stad;Deventer'], '--region', 'Stad', '--amount', amount)).map(({ code }) => code);
    expect(await codes('8000000')).toEqual([]);
    expect(await codes('150000000')).toEqual([]);
    expect(await codes('150000000,01')).toEqual(['IZA_CEILING']);
  });
});

describe('remedies lead out of the fault', () => {
  const said = async (...rows: readonly string[]) =>
    plain((await runSpuk(['iza', ...LEDEN], members(...rows))).stderr);
  const apeldoorn = async () => {
    const { years } = await divisionOf(['-y', '2025', '--region', 'Apeldoorn/Zutphen']);
    return (years[0]?.regions[0]?.members ?? []).map(
      ({ municipality }) => `Apeldoorn/Zutphen;${municipality.name}`,
    );
  };

  test('a mandate holder in a region of the annex that is not its own: take it out', async () => {
    const rows = await apeldoorn();
    expect(await said(...rows, 'Apeldoorn/Zutphen;Deventer')).toContain(
      'De mandaathouder Deventer ligt niet in de eigen regio Midden-IJssel, maar in Apeldoorn/Zutphen. Haal Deventer weg bij Apeldoorn/Zutphen.',
    );
    expect(await errorsOf(rows)).toEqual([]);
  });

  test('where the file has the region without it: put it among the members as well', async () => {
    const rows = [
      ...(await apeldoorn()),
      'Midden-IJssel;Olst-Wijhe',
      'Midden-IJssel;Raalte',
      'Midden-IJssel;Voorst',
    ];
    expect(await said(...rows, 'Apeldoorn/Zutphen;Deventer')).toContain(
      'Haal Deventer weg bij Apeldoorn/Zutphen. Zet Deventer bij de leden van Midden-IJssel.',
    );
    expect(await errorsOf([...rows, 'Midden-IJssel;Deventer'])).toEqual([]);
  });

  test('a mandate holder that lies nowhere is found once', async () => {
    const rows = ['Midden-IJssel;Olst-Wijhe', 'Midden-IJssel;Raalte', 'Midden-IJssel;Voorst'];
    expect(await errorsOf(rows)).toMatchObject([{ code: 'IZA_MEMBERSHIP', municipality: 'GM0150' }]);
    expect(await said(...rows)).toContain('Zet Deventer bij de leden van Midden-IJssel.');
    expect(await errorsOf([...rows, 'Midden-IJssel;Deventer'])).toEqual([]);
  });

  test('who lies nowhere: name it there, or in another region', async () => {
    expect(await said('Midden-IJssel;Deventer', 'Midden-IJssel;Raalte', 'Midden-IJssel;Voorst')).toContain(
      'Noem bij Midden-IJssel alle leden, of zet Olst-Wijhe bij een andere regio.',
    );
    expect(await errorsOf(MIDDEN.map((name) => `Midden-IJssel;${name}`))).toEqual([]);
    const elsewhere = [
      'Midden-IJssel;Deventer',
      'Midden-IJssel;Raalte',
      'Midden-IJssel;Voorst',
      'Ommeland;Olst-Wijhe',
    ];
    expect(await errorsOf(elsewhere)).toEqual([]);
  });

  test('who stands in two regions: leave it in one, whichever', async () => {
    expect(await said('Stad;Deventer', ...MIDDEN.map((name) => `Midden-IJssel;${name}`))).toContain(
      'Laat de gemeente in één regio staan.',
    );
    expect(
      await errorsOf([
        'Stad;Deventer',
        'Midden-IJssel;Olst-Wijhe',
        'Midden-IJssel;Raalte',
        'Midden-IJssel;Voorst',
      ]),
    ).toEqual([]);
    expect(await errorsOf(MIDDEN.map((name) => `Midden-IJssel;${name}`))).toEqual([]);
  });

  test('a region without members: give it some that stand nowhere else, or state the amount of the new one', async () => {
    const all = MIDDEN.map((name) => `Stad;${name}`);
    const warnings = async (rows: readonly string[], ...argv: readonly string[]) => {
      const { findings } = await divisionOf([...LEDEN, ...argv], members(...rows));
      return findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
    };
    expect(await warnings(all)).toEqual(['IZA_WITHOUT_MEMBERS']);
    expect(
      await warnings(['Stad;Deventer', 'Stad;Raalte', 'Stad;Voorst', 'Midden-IJssel;Olst-Wijhe']),
    ).toEqual([]);
    expect(await warnings(all, '--region', 'Stad', '--amount', '500000')).toEqual([]);
  });

  test('a merged member: its successor', async () => {
    expect(await said('Noorden;GM0003')).toContain('«GM0003» (Appingedam) is geen gemeente van de uitkering');
    expect(await said('Noorden;GM0003')).toContain('Gebruik Eemsdelta.');
    expect(await said('Groen;Haaren')).toContain('Gebruik Boxtel, Oisterwijk, Tilburg of Vught.');
    expect(await errorsOf(['Noorden;Eemsdelta'])).toEqual([]);
  });
});

test('a region of one municipality is divided as before', async () => {
  const { years } = await divisionOf(
    [...LEDEN, '--region', 'Stad', '--amount', '500000'],
    members('Stad;Deventer'),
  );
  expect(years[0]?.regions.flatMap(amountsIn)).toEqual(['Deventer 500000.00']);
});
