// Allocations are taken row by row; what is read of them does not depend on where the pieces of the file end.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AllocationReading, readAllocations } from '../../../src/read/inputs/allocation.js';
import { regeling } from '../../support/profiles.js';
import { interventions, municipalities, reading, rowsOf } from '../read-allocation.js';
import { sourceOf } from '../stepped-source.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend;beschikking;herkomst';

/** The allocation read whole, and read in steps of so many bytes. */
function bothWays(text: string, step: number) {
  const bytes = new TextEncoder().encode(text);
  let whole = false;
  const input = {
    file: 'test.csv',
    source: sourceOf(bytes, step),
    get bytes() {
      whole = true;
      return bytes;
    },
  };
  const stepped = readAllocations([input], { municipalities, interventions, rules: regeling });
  return { stepped, plain: reading(text), asWhole: whole };
}

function told({ allocation, findings, tables }: AllocationReading) {
  const [read] = tables;
  const counts = { rows: read?.table.count ?? read?.table.rows.length, skipped: read?.table.skipped };
  const places = allocation.rows.map(({ place }) => place && read?.table.where(place.line, place.cell));
  return { allocation, findings, places, counts, dialect: read?.table.dialect, sign: read?.decimalSign };
}

const grant = fc.record({
  municipality: fc.constantFrom('Almere', 'Amsterdam', '"Bergen (NH.)"', 'Almeer', '34'),
  year: fc.constantFrom('2023', ' 2024', '2031', 'twintig'),
  intervention: fc.constantFrom('7', 'Valpreventie', '11', '16', '0'),
  granted: fc.constantFrom('1,50', '1.234,56', '0,00', '2000', '"3,25"', '-4,00'),
  decision: fc.constantFrom('', 'A', ' B ', '"twee\nregels"'),
  provenance: fc.constantFrom('', 'indicatief', 'eigen'),
});

test('whatever is granted, wherever the pieces end', () => {
  const steps = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(fc.array(grant, { minLength: 1, maxLength: 40 }), steps, (rows, step) => {
      const lines = rows.map((row) => Object.values(row).join(';'));
      const { stepped, plain } = bothWays(`${HEADER}\n${lines.join('\n')}\n`, step);
      expect(told(stepped)).toEqual(told(plain));
    }),
  );
});

describe('which files are never held as a table', () => {
  const many = 'Almere;2023;7;1,50;A;\n';
  test.each([
    ['in order', `${many}Almere;2024;7;2,50;A;\n`, false],
    ['a duplicate, which is found at its place', `${many}${many}`, false],
    ['a row with too few cells', `${many}Almere;2024\n`, true],
    ['an amount that is none', `${many}Almere;2024;7;een;;\n`, true],
  ])('%s', (_, rows, held) => {
    const { stepped, plain, asWhole } = bothWays(`${HEADER}\n${rows}`, 80);
    expect(asWhole).toBe(held);
    expect(told(stepped)).toEqual(told(plain));
  });

  test('a column of signs that is filled only further on, which no amount may be read beside', () => {
    const blank = 'Almere;2023;7;1,50;;\n'.repeat(20);
    const text = `gemeente;jaar;onderdeel;toegekend;D/C;beschikking\n${blank}Almere;2023;11;100,00;C;A\n`;
    const { stepped, plain, asWhole } = bothWays(text, 80);
    expect(asWhole).toBe(true);
    expect(told(stepped)).toEqual(told(plain));
    expect(stepped.findings).toMatchObject([{ code: 'SIGN_COLUMN', problem: 'refused' }]);
    expect(stepped.allocation.rows).toEqual([]);
  });

  test.each([
    ['a column per intervention', 'gemeente;jaar;7;11\nAlmere;2023;1,50;2,50\n'],
    ['a column per year', 'gemeente;onderdeel;2023;2024\nAlmere;7;1,50;2,50\n'],
  ])('%s is read as a whole', (_, text) => {
    const { stepped, plain, asWhole } = bothWays(text, 20);
    expect(asWhole).toBe(true);
    expect(told(stepped)).toEqual(told(plain));
  });
});

test('a file of many pieces gives every row once, in order, and knows the line of each', () => {
  // 4,000 rows of some 30 characters: about 120 kB.
  const amounts = Array.from(
    { length: 4000 },
    (_, index) => `${index + 1},${String(index % 100).padStart(2, '0')}`,
  );
  const rows = amounts.map((amount, index) => `Almere;2023;7;${amount};beschikking ${index}`);
  const read = reading(`gemeente;jaar;onderdeel;toegekend;beschikking\n${rows.join('\n')}\n`);
  expect(read.tables[0]?.table.rows).toEqual([]);
  expect(read.tables[0]?.table.count).toBe(4000);
  expect(rowsOf(read)).toEqual(
    amounts.map((amount, index) => `GM0034 2023 7 ${amount.replace(',', '.')} beschikking ${index}`),
  );
  expect(read.allocation.rows.map(({ place }) => place?.line)).toEqual(amounts.map((_, index) => index + 2));
});
