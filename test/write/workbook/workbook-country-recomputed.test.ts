// The whole country: 342 municipalities, four years, fifteen interventions.

import { expect, test } from 'vitest';
import { jsonOf } from '../../support/run-spuk.js';
import { bookOf, expectEqualToJson, expectSameValues, recomputed } from '../../support/spuk-book.js';

const FIVE_MINUTES = 300_000;

test(
  'for all 342 municipalities every cell that LibreOffice computes equals the JSON to the cent',
  async () => {
    const book = await bookOf(['allocate']);
    const again = recomputed(book);
    expect(await expectSameValues(book, again)).toBeGreaterThan(200_000);
    // A row has 11 amounts in 2023 and 2024, 7 in 2025 and 2026; a total 11 with limits, 9 without the shift limit.
    // In 2025 and 2026 what is not divided is a row of its own.
    const amounts = 15 * (11 + 11) + 16 * (7 + 7) + 11 + 11 + 9 + 9;
    expect(await expectEqualToJson(again, await jsonOf(['allocate']))).toBe(342 * amounts);
  },
  FIVE_MINUTES,
);
