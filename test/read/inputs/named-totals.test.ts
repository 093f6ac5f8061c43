// A grant of one's own may call an intervention a total: its names go before the words for sums.

import { describe, expect, test } from 'vitest';
import { readAllocations } from '../../../src/read/inputs/allocation.js';
import { interventionNames } from '../../../src/read/names/intervention-names.js';
import { regeling } from '../../support/profiles.js';
import { findingsOf, municipalities, rowsOf } from '../read-allocation.js';

const interventions = interventionNames([
  { number: 1, name: { nl: 'Totaal groen', en: 'Total green' }, theme: 'Groen', iv3: '' },
  { number: 2, name: { nl: 'Subtotaal water', en: 'Water' }, theme: 'Groen', iv3: '' },
  { number: 3, name: { nl: 'Paden', en: 'Paths' }, theme: 'Groen', iv3: '' },
]);

function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const inputs = [{ file: 'test.csv', bytes }];
  const all = readAllocations(inputs, {
    municipalities,
    interventions,
    rules: regeling,
    municipality: 'GM0034',
  });
  return { rows: rowsOf(all), faults: findingsOf(all) };
}

// 1 + 2 + 3 = 6.
const ROWS = ['GM0034 2023 1 1.00', 'GM0034 2023 2 2.00', 'GM0034 2023 3 3.00'];

describe('an intervention “Totaal groen” is read as one', () => {
  test.each([
    ['by years', 'Onderdeel;2023\nTotaal groen;1,00\nSubtotaal water;2,00\nPaden;3,00\nTotaal;6,00\n'],
    [
      'an amount a row',
      'jaar;onderdeel;bedrag\n2023;Totaal groen;1,00\n2023;Subtotaal water;2,00\n2023;Paden;3,00\n;Totaal;6,00\n',
    ],
    ['in a column', 'jaar;Totaal groen;Subtotaal water;Paden;Totaal\n2023;1,00;2,00;3,00;6,00\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ rows: ROWS, faults: [] });
    expect(read(text.replace('6,00', '6,01')).faults).toEqual([expect.stringContaining('TOTAL_MISMATCH')]);
  });

  test('and what no intervention is called stays a total', () => {
    const text = 'Onderdeel;2023\nPaden;3,00\nTotaal paden;3,00\n';
    expect(read(text)).toEqual({ rows: ['GM0034 2023 3 3.00'], faults: [] });
  });
});
