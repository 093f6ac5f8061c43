// A mapping says what the codes of a ledger stand for. What says more comes before what says less.

import { describe, expect, test } from 'vitest';
import { faultsOf, readingOfMap } from '../read-actuals.js';

const ALMERE = 'GM0034';

/** What a booking with these codes is of: `4351000 6710`, `4351000`, or ` 6710` for a cost centre alone. */
function meaningOf(map: string, codes: string, municipality = ALMERE) {
  const [ledger = '', costCentre = ''] = codes.split(' ');
  return readingOfMap(map).map.find(municipality, { ledger, costCentre });
}

describe('a mapping', () => {
  test.each([
    ['Dutch', 'grootboek;kostenplaats;onderdeel;toelichting\n4351000;6710;7;cursus\n'],
    ['English', 'ledger,cost centre,intervention,note\n4351000,6710,Fall prevention,course\n'],
    ['grootboekrekening', 'Grootboekrekening;Kostenplaats;Onderdeel\n4351000;6710;7. Valpreventie\n'],
    ['in another order', 'onderdeel;kostenplaats;grootboek\nvalpreventie;6710;4351000\n'],
  ])('with headers in %s', (_, text) => {
    expect(faultsOf(readingOfMap(text))).toEqual([]);
    expect(meaningOf(text, '4351000 6710')).toBe(7);
    expect(meaningOf(text, '4351000 6711')).toBeUndefined();
  });

  test.each(['IZA', 'iza', 'SPUK IZA', ' Spuk-IZA '])('may say that a code is of SPUK IZA: %s', (name) => {
    const text = `grootboek;onderdeel\n4360000;${name}\n`;
    expect(faultsOf(readingOfMap(text))).toEqual([]);
    expect(meaningOf(text, '4360000')).toBe('iza');
  });

  test('compares codes without case, punctuation and outer spaces, and zeros in front', () => {
    const text = 'grootboek;onderdeel\nWMO-4351;7\n0100;11\n';
    expect(meaningOf(text, 'wmo-4351')).toBe(7);
    expect(meaningOf(text, '0100')).toBe(11);
    expect(meaningOf(text, '100 ')).toBe(11);
  });
});

describe('of lines that fit a booking', () => {
  const both = '4351000;6710;7';
  const ledger = '4351000;;11';
  const costCentre = ';6710;12';
  const lines = [costCentre, ledger, both];
  const map = (rows: readonly string[]) => `grootboek;kostenplaats;onderdeel\n${rows.join('\n')}\n`;

  test.each([
    ['both codes come before one', lines, '4351000 6710', 7],
    ['the ledger code comes before the cost centre', [costCentre, ledger], '4351000 6710', 11],
    ['the cost centre counts where no ledger code fits', lines, '4999000 6710', 12],
    ['a line of a ledger code fits every cost centre', lines, '4351000 6799', 11],
    ['and a booking without cost centre', lines, '4351000', 11],
    ['a line of a cost centre fits a booking without ledger code', lines, ' 6710', 12],
    ['a line of both codes fits no booking with one of them', [both], '4351000', undefined],
    ['nor the other', [both], ' 6710', undefined],
    ['nothing fits what no line names', lines, '4999000 6799', undefined],
    ['nor a booking without any code', lines, '', undefined],
  ])('%s', (_, rows, codes, meant) => {
    expect(meaningOf(map(rows), codes)).toBe(meant);
    expect(meaningOf(map([...rows].reverse()), codes)).toBe(meant);
  });

  test('a line without any code fits nothing', () => {
    expect(meaningOf(map([';;7']), '')).toBeUndefined();
    expect(meaningOf(map([';;7']), '4351000 6710')).toBeUndefined();
  });
});

describe('with a column for the municipality', () => {
  const map = [
    'gemeente;grootboek;kostenplaats;onderdeel',
    ';4351000;;7',
    'Almere;4351000;;11',
    'Rijswijk;;6710;12',
    ';4351000;6710;13',
    '',
  ].join('\n');

  test.each([
    ['a line of the municipality comes before one of all', ALMERE, '4351000', 11],
    ['also before one of all that says more', ALMERE, '4351000 6710', 11],
    ['and a cost centre of the municipality before a ledger code of all', 'GM0603', '4351000 6710', 12],
    ['a line without municipality is of all', 'GM0344', '4351000', 7],
    ['with both codes too', 'GM0344', '4351000 6710', 13],
    ['a line of one is not of another', 'GM0344', '4999000 6710', undefined],
  ])('%s', (_, municipality, codes, meant) => {
    expect(faultsOf(readingOfMap(map))).toEqual([]);
    expect(meaningOf(map, codes, municipality)).toBe(meant);
  });

  test('a name that is unknown is said, and its line is not of all', () => {
    const wrong = 'gemeente;grootboek;onderdeel\nAlmeer;4351000;7\n';
    expect(faultsOf(readingOfMap(wrong))).toEqual(['2:1 UNKNOWN_MUNICIPALITY gemeente']);
    expect(meaningOf(wrong, '4351000')).toBeUndefined();
  });
});

describe('two lines for the same codes', () => {
  const header = 'gemeente;grootboek;kostenplaats;onderdeel\n';

  test.each([
    ['of two interventions', ';4351000;6710;7\n;4351000;6710;11\n', '4351000 / 6710', '3:15'],
    ['of an intervention and SPUK IZA', ';4351000;;7\n;4351000;;IZA\n', '4351000', '3:11'],
    ['of a cost centre alone', ';;6710;7\n;;6710;11\n', '6710', '3:8'],
    ['of one municipality, in two ways to write it', 'Almere;1;;7\nGM0034;1;;11\n', '1', '3:11'],
  ])('%s contradict each other; the first counts', (_, lines, text, place) => {
    const reading = readingOfMap(header + lines);
    expect(faultsOf(reading)).toEqual([`${place} CONTRADICTING_MAP onderdeel`]);
    expect(reading.findings[0]).toMatchObject({ text, first: { line: 2 } });
    const [, ledger = '', costCentre = ''] = (lines.split('\n')[0] ?? '').split(';');
    expect(reading.map.find(ALMERE, { ledger, costCentre })).toBe(7);
  });

  test.each([
    ['that say the same', ';4351000;;7\n;4351000;;Valpreventie\n'],
    ['of which one says more', ';4351000;;7\n;4351000;6710;11\n'],
    ['of which one is of a municipality', ';4351000;;7\nAlmere;4351000;;11\n'],
    ['of two municipalities', 'Almere;4351000;;7\nRijswijk;4351000;;11\n'],
    ['of a ledger code and a cost centre that look alike', ';6710;;7\n;;6710;11\n'],
  ])('%s do not', (_, lines) => {
    expect(faultsOf(readingOfMap(header + lines))).toEqual([]);
  });

  test('every contradiction names the first line', () => {
    const reading = readingOfMap(`${header};1;;7\n;1;;11\n;1;;12\n`);
    expect(faultsOf(reading)).toEqual(['3:5 CONTRADICTING_MAP onderdeel', '4:5 CONTRADICTING_MAP onderdeel']);
    expect(reading.findings).toMatchObject([{ first: { line: 2 } }, { first: { line: 2 } }]);
  });
});

describe('what is wrong in a mapping', () => {
  test.each([
    ['no codes', 'onderdeel;toelichting\n7;x\n', ['1:1 MISSING_COLUMN']],
    ['no intervention', 'grootboek;kostenplaats\n1;2\n', ['1:1 MISSING_COLUMN']],
    ['nothing at all', '', ['1:1 MISSING_COLUMN', '1:1 MISSING_COLUMN']],
    ['an unknown column', 'grootboek;onderdeel;soort\n1;7;x\n', ['1:21 UNKNOWN_COLUMN soort']],
    [
      'an unknown intervention',
      'grootboek;onderdeel\n1;16\n2;\n',
      ['2:3 UNKNOWN_INTERVENTION onderdeel', '3:3 UNKNOWN_INTERVENTION onderdeel'],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(readingOfMap(text))).toEqual(faults);
  });

  test('a line that cannot be read maps nothing, the others do', () => {
    const text = 'grootboek;onderdeel\n1;16\n2;7\n';
    expect([meaningOf(text, '1'), meaningOf(text, '2')]).toEqual([undefined, 7]);
  });

  test('either kind of code is enough', () => {
    expect(faultsOf(readingOfMap('kostenplaats;onderdeel\n6710;7\n'))).toEqual([]);
    expect(meaningOf('kostenplaats;onderdeel\n6710;7\n', '4351000 6710')).toBe(7);
  });
});
