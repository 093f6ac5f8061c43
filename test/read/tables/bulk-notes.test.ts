// A big file with notes, units, totals and headings among its rows gives, read piece by piece, what it gives as a whole:
// what only all of it tells is left to the reading of all of it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { readAllocations } from '../../../src/read/inputs/allocation.js';
import { readPlans } from '../../../src/read/inputs/plan.js';
import { some } from '../../support/examples.js';
import { vocabularyOf } from '../read-actuals.js';
import { sourceOf } from '../stepped-source.js';

const FILE = 'test.csv';

/** Every kind of input whose rows are taken one by one, with its header and a row of data. */
const KINDS = {
  allocation: {
    header: 'gemeente;jaar;onderdeel;toegekend;toelichting',
    row: (onderdeel: string, amount: string) => `Almere;2023;${onderdeel};${amount};x`,
    read: (input: Input) => readAllocations([input], vocabularyOf({})),
  },
  actuals: {
    header: 'gemeente;jaar;onderdeel;besteed;omschrijving',
    row: (onderdeel: string, amount: string) => `Almere;2023;${onderdeel};${amount};x`,
    read: (input: Input) => readActuals([input], vocabularyOf({})),
  },
  plan: {
    header: 'gemeente;jaar;soort;van;naar;bedrag',
    row: (onderdeel: string, amount: string) => `Almere;2023;schuiven;${onderdeel};4;${amount}`,
    read: (input: Input) => readPlans([input], vocabularyOf({})),
  },
};

interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly source?: ReturnType<typeof sourceOf>;
}

/** What is read of a text as a whole, or in steps of so many bytes: all that can be said of it but how it was held. */
function told(kind: keyof typeof KINDS, text: string, step?: number) {
  const bytes = new TextEncoder().encode(text);
  const source = step === undefined ? {} : { source: sourceOf(bytes, step) };
  const { tables, ...read } = KINDS[kind].read({ file: FILE, bytes, ...source });
  const table = tables[0]?.table;
  return {
    ...read,
    count: table?.count ?? table?.rows.length,
    skipped: table?.skipped,
    dialect: table?.dialect,
    passed: table?.passed,
  };
}

/** Rows that stand among the others or around them: at each place one may be what it is at another not. */
const STRANGE = [
  ...[
    'Bron: DUS-I;;;;',
    'Bron: DUS-I',
    'Noot: zie 2024;2024;;;',
    'Let op: Almere;2023;7;2024;',
    '* voorlopig;;;;',
  ],
  ...['Bron: "DUS-I";;;;', '"Bron: DUS-I, 2024";;;;', '1) zie bijlage;;;;', '* 4 x € 1.000;;;;'],
  ...[
    'x € 1.000;;;;',
    ';;;x € 1.000;',
    'Bedragen x € 1.000;;;;',
    'Bedragen in euro;;;;',
    '# bedragen x € 1.000',
  ],
  ...[
    '# bedragen in duizenden;;;;',
    '# opmerking',
    ';;;€;',
    'in duizenden;;;;',
    ';;;;x € 1.000',
    'in mln;;;;',
  ],
  ...[
    'Subtotaal;;;3,00;',
    'Totaal;;;3,00;',
    'Almere;;Totaal;3,00;',
    'Totaal;;;3,00',
    'Totaal',
    'Concept;;;;',
  ],
  ...[
    'Opgesteld door afdeling Financiën;;;;',
    'Sport, bewegen en cultuur;;;;',
    '',
    ';;;;',
    'Almere;;;;',
    '  ;;;;',
  ],
  ...['gemeente;jaar;onderdeel;toegekend;toelichting', 'gemeente;jaar;onderdeel;besteed;omschrijving'],
  ...[
    'onderdeel;gemeente;jaar;besteed;bedrag',
    'gemeente;jaar;soort;van;naar;bedrag',
    'x;gemeente;jaar;7;11',
    ';;;;waarvan 4 x € 1.000',
  ],
  ...['Almere;2023;7;;', ';;;5,00;', ';;;;;', 'Begroting (x € 1.000);;;;', 'TEUR;;;;', 'sep=;'],
  ...[';;;Realisatie;', ';;;Begroting;', 'Realisatie;;;;', 'Begroting 2023;;;;', 'x;gemeente;jaar;7;11'],
  ...['Almere;2023;11;4,00;', 'Almere;2023;schuiven;7;4;4,00'],
];

const lines = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
    {
      weight: 3,
      arbitrary: fc.record({
        of: fc.constantFrom('7', '11', 'Valpreventie'),
        amount: fc.constantFrom('1,50', '2,00', '2024,00'),
      }),
    },
  ),
  { minLength: 1, maxLength: 14 },
);

describe.each(Object.keys(KINDS) as (keyof typeof KINDS)[])('%s', (kind) => {
  const { header, row } = KINDS[kind];

  test('whatever stands above, among and below the rows, and wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STRANGE), { maxLength: 2 }),
        lines,
        fc.integer({ min: 20, max: 400 }),
        (above, below, step) => {
          const rows = below.map((line) => (typeof line === 'string' ? line : row(line.of, line.amount)));
          const text = `${[...above, header, row('7', '1,50'), ...rows].join('\n')}\n`;
          expect(told(kind, text, step)).toEqual(told(kind, text));
        },
      ),
    );
  });

  test.each(some(STRANGE, 3))('with «%s» above, among or below many rows', (strange) => {
    const many = Array.from({ length: 12 }, () => row('7', '1,50'));
    for (const all of [
      [strange, header, ...many],
      [header, strange, ...many],
      [header, ...many, strange, ...many],
      [header, ...many, strange],
      [header, ...many, strange, ''],
      [header, ...many, '', strange, strange],
    ]) {
      const text = `${all.join('\n')}\n`;
      for (const step of [90, 200]) expect(told(kind, text, step)).toEqual(told(kind, text));
    }
  });
});
