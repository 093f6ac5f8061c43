// A big file read piece by piece gives what it gives when it is read as a whole, wherever the pieces end.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActualsReading, readActuals } from '../../../src/read/inputs/actuals.js';
import { HEADER, vocabularyOf } from '../read-actuals.js';
import { sourceOf } from '../stepped-source.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** The file read both ways; the bytes of the big one must not be asked for unless it is read as a whole. */
function bothWays(text: string | Uint8Array, step = 40) {
  const bytes = typeof text === 'string' ? encode(text) : text;
  let whole = 0;
  const input = {
    file: 'grootboek.csv',
    source: sourceOf(bytes, step),
    get bytes() {
      whole += 1;
      return bytes;
    },
  };
  const bulk = readActuals([input], vocabularyOf({}));
  const plain = readActuals([{ file: 'grootboek.csv', bytes }], vocabularyOf({}));
  return { bulk, plain, asWhole: whole > 0 };
}

/** What a reading gives, with the places of its findings; how its table was written down. */
function told({ actuals, findings, tables }: ActualsReading) {
  const places = actuals.parts.map(({ place }) => tables[0]?.table.where(place.line, place.cell));
  const [read] = tables;
  const table = read?.table;
  const rows = table?.count ?? table?.rows.length;
  const lines = actuals.parts.map(({ place }) => table?.lineText(place.line));
  return {
    actuals,
    findings,
    places,
    lines,
    rows,
    dialect: table?.dialect,
    skipped: table?.skipped,
    sign: read?.decimalSign,
  };
}

/** Ways to write an amount, of which the first is read by its place in the text. */
const WAYS = {
  plain: (amount: string) => amount,
  grouped: (amount: string) => amount.replace(/\B(?=(?:\d{3})+,)/g, '.'),
  'minus behind': (amount: string) => amount.replace(/^-(.*)/, '$1-'),
  'in euros': (amount: string) => ` € ${amount} `,
};

const booking = fc.record({
  municipality: fc.constantFrom('Almere', 'Súdwest-Fryslân', '"Bergen (NH.)"', 'Amsterdam'),
  year: fc.constantFrom(2023, 2024, 2025),
  intervention: fc.constantFrom('7', 'Valpreventie', '11', 'IZA'),
  cents: fc.integer({ min: -(10 ** 6), max: 10 ** 9 }),
  written: fc.constantFrom<keyof typeof WAYS>('plain', 'plain', 'grouped', 'minus behind', 'in euros'),
  text: fc.constantFrom('', 'kort', 'met é en €', '"twee\nregels"', '"een ""woord"" erin"', '𝄞 sleutel'),
});

test('whatever the bookings and wherever the pieces end', () => {
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const steps = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(
      fc.array(booking, { minLength: 1, maxLength: 40 }),
      lineEnd,
      steps,
      fc.boolean(),
      (rows, end, step, bom) => {
        const lines = rows.map(({ municipality, year, intervention, cents, written, text }) => {
          const amount = `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
          return [municipality, year, intervention, WAYS[written](amount), text].join(';');
        });
        const file = `${bom ? '\uFEFF' : ''}${HEADER};omschrijving${end}${lines.join(end)}${end}`;
        const { bulk, plain } = bothWays(file, step);
        expect(told(bulk)).toEqual(told(plain));
      },
    ),
  );
});

describe('what is in good order is never held as a whole', () => {
  test.each([
    ['plain bookings', 'Almere;2023;7;1,50\nAlmere;2023;7;2,50\n'],
    ['a line end missing at the end', 'Almere;2023;7;1,50\nAlmere;2023;7;2,50'],
    ['empty lines and comments', '\nAlmere;2023;7;1,50\n;;;\n# een opmerking;;;\nAlmere;2023;7;2,50\n\n'],
    ['line ends in quotes', 'Almere;2023;"7\n";1,50\nAlmere;2023;7;2,50\n'],
    ['an unknown municipality, which is found at its place', 'Almere;2023;7;1,50\nAlmeer;2023;7;2,50\n'],
  ])('%s', (_, rows) => {
    const { bulk, plain, asWhole } = bothWays(`${HEADER}\n${rows}`, 90);
    expect(asWhole).toBe(false);
    expect(told(bulk)).toEqual(told(plain));
  });
});

test('headers of several lines, and lines without anything above them, move the lines below', () => {
  const header = '\n"";"\n"\ngemeente;jaar;onderdeel;"besteed\n(bruto)";besteed\n';
  const { bulk, plain, asWhole } = bothWays(
    `${header}${'Almere;2023;7;x;1,50\n'.repeat(9)}Almeer;2023;7;x;1,50\n`,
    200,
  );
  expect(told(bulk)).toEqual(told(plain));
  expect(asWhole).toBe(false);
  // A blank line, a record of nothing on two, the header on two, nine bookings: the tenth stands on line 15.
  expect(bulk.findings.at(-1)?.where?.line).toBe(15);
});

describe('what is not in good order is read as a whole, and all that is wrong is found', () => {
  const many = 'Almere;2023;7;1,50\n'.repeat(20);
  test.each([
    ['another number of cells', `${many}Almere;2023;7\n`],
    ['a quote that never closes', `${many}Almere;2023;"7;1,50\n`],
    ['text after a quote', `${many}Almere;2023;"7"x;1,50\n`],
    ['an amount that is none', `${many}Almere;2023;7;een\n`],
    ['decimal signs that contradict each other', `${many}Almere;2023;7;1.50\n`],
    ['amounts that tell no decimal sign', 'Almere;2023;7;1500\n'],
    ['a NUL', `${many}Almere;2023;7;1,50\0\n`],
    ['no decimal sign until late', `${'Almere;2023;7;1500\n'.repeat(20)}Almere;2023;7;1,50\n`],
  ])('%s', (_, rows) => {
    const { bulk, plain, asWhole } = bothWays(`${HEADER}\n${rows}`);
    expect(asWhole).toBe(true);
    expect(told(bulk)).toEqual(told(plain));
  });

  test('bytes that are no UTF-8', () => {
    const latin = Uint8Array.from([...encode(`${HEADER}\n${many}`), 0xcb, ...encode('lmere;2023;7;1,50\n')]);
    const { bulk, plain, asWhole } = bothWays(latin);
    expect(asWhole).toBe(true);
    expect(told(bulk)).toEqual(told(plain));
  });

  test('a column without a name, which may be filled further on', () => {
    const header = 'gemeente;;jaar;onderdeel;besteed';
    const text = `${header}\n${'Almere;;2023;7;1,50\n'.repeat(20)}Almere;iets;2023;7;1,50\n`;
    const { bulk, plain, asWhole } = bothWays(text);
    expect(asWhole).toBe(true);
    expect(told(bulk)).toEqual(told(plain));
  });

  test('an empty file, and one of headers alone', () => {
    for (const text of ['', `${HEADER}\n`]) {
      const { bulk, plain } = bothWays(text);
      expect(told(bulk)).toEqual(told(plain));
    }
  });
});
