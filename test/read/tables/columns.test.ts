import { describe, expect, test } from 'vitest';
import { columnOf, columnsOf, headerVocabulary, isTotal } from '../../../src/read/tables/columns.js';
import { interventions } from '../read-allocation.js';
import { tableOf } from '../read-text.js';

const headers = headerVocabulary(
  ['municipality', 'code', 'year', 'intervention', 'granted', 'decision', 'total'],
  interventions,
);

const meaningOf = (header: string) => {
  const column = columnOf(header, headers);
  if (column.kind === 'role') return column.role;
  if (column.kind === 'year') return column.year;
  return column.kind === 'intervention' ? `intervention ${column.intervention}` : column.kind;
};

describe('a header means', () => {
  test.each([
    ['municipality', ['gemeente', 'municipality', 'gemeentenaam']],
    ['code', ['gemeentecode', 'code', 'gm_code', 'Gemeentecode (GM)']],
    ['year', ['jaar', 'year']],
    ['intervention', ['onderdeel', 'intervention', 'interventie', 'Onderdeel/interventie']],
    ['granted', ['toegekend', 'granted', 'bedrag', 'amount', 'toegekend bedrag']],
    ['decision', ['beschikking', 'decision']],
    ['total', ['totaal', 'total']],
  ])('the %s, in Dutch and English, whatever its capitals, spaces and punctuation', (role, headers) => {
    for (const header of headers) {
      const forms = [
        header,
        header.toUpperCase(),
        `${header.charAt(0).toUpperCase()}${header.slice(1)}`,
        ` ${header} `,
        `${header}:`,
        `«${header}»`,
        `${header} (€)`,
      ];
      expect(forms.map(meaningOf)).toEqual(forms.map(() => role));
    }
  });

  test('the same with accents or a hyphen in it: headers are compared without accents and punctuation', () => {
    expect(['gémeente', 'jáár', 'tótaal'].map(meaningOf)).toEqual(['municipality', 'year', 'total']);
    expect(['gemeente-code', 'Gemeente-Code'].map(meaningOf)).toEqual(['code', 'code']);
  });

  test.each([
    ['2023', 2023],
    [' 2026 ', 2026],
    ['2022', 2022],
    ['2023 (€)', 2023],
    ['Begroting 2024', 2024],
    ['Raming 2024', 2024],
    ['Verleend 2024 (€)', 2024],
    ['Toegekend 2024 (€)', 2024],
  ])('a year: %j', (header, year) => {
    expect(meaningOf(header)).toBe(year);
  });

  test.each([
    ['7', 'intervention 7'],
    ['Valpreventie', 'intervention 7'],
    ['FALL PREVENTION', 'intervention 7'],
    ['7. Valpreventie', 'intervention 7'],
    ['0', 'intervention 0'],
    ['Onverdeeld', 'intervention 0'],
  ])('an intervention: %j', (header, meaning) => {
    expect(meaningOf(header)).toBe(meaning);
  });

  test.each(['opmerking', '16', '2023 en 2024', 'Valprevetie', 'naam gemeente', 'Begroting'])(
    'nothing known: %j',
    (header) => {
      expect(meaningOf(header)).toBe('unknown');
    },
  );

  test.each(['', '  ', '-', '"'])('nothing at all: %j', (header) => {
    expect(meaningOf(header)).toBe('blank');
  });
});

test('only the words for a total name a total', () => {
  expect(['Totaal', 'TOTAAL', 'total', 'Totaal:'].map(isTotal)).toEqual([true, true, true, true]);
  expect(['', 'Totaal 2023', 'Subtotaal', 'Almere', '7'].map(isTotal)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

describe('two columns that mean the same are DUPLICATE_COLUMN, at the later one', () => {
  test.each([
    ['jaar;Jaar', 6, 'Jaar', 'jaar'],
    ['jaar;year', 6, 'year', 'jaar'],
    ['toegekend;bedrag', 11, 'bedrag', 'toegekend'],
    ['7;Valpreventie', 3, 'Valpreventie', '7'],
    ['2023;2024;2023', 11, '2023', '2023'],
    ['opmerking;jaar;Opmerking', 16, 'Opmerking', 'opmerking'],
  ])('%s', (header, column, second, first) => {
    expect(columnsOf(tableOf(`${header}\n1;2\n`), headers).findings).toMatchObject([
      { code: 'DUPLICATE_COLUMN', column: second, first, where: { line: 1, column, field: second } },
    ]);
  });

  test('each one more is one more finding', () => {
    const { findings } = columnsOf(tableOf('jaar;year;Jaar\n1;2;3\n'), headers);
    expect(findings.map(({ where }) => where?.column)).toEqual([6, 11]);
  });

  test('but a name and a code, and columns without header, are not', () => {
    expect(columnsOf(tableOf('gemeente;gemeentecode;;\n1;2;3;4\n'), headers).findings).toEqual([]);
  });
});
