import { expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { parseAmount } from '../../src/money/amount-text.js';
import { apportion } from '../../src/money/apportion.js';
import { Share } from '../../src/money/share.js';

test('the compiler refuses to confuse amounts, shares, numbers and texts', () => {
  const granted = Amount.of('1.00');
  const share = Share.of('0.15');

  // What must not compile; never run, as most of it throws.
  const refused: readonly (() => unknown)[] = [
    // @ts-expect-error amounts are added with plus
    () => granted + granted,
    // @ts-expect-error amounts are subtracted with minus
    () => granted - granted,
    // @ts-expect-error a share of an amount is taken with floorOf
    () => granted * 0.15,
    // @ts-expect-error an amount is no number
    () => granted.plus(1),
    // @ts-expect-error an amount is no text
    () => granted.plus('1.00'),
    // @ts-expect-error a share is no amount
    () => granted.plus(share),
    // @ts-expect-error an amount is no share
    () => share.equals(granted),
    // @ts-expect-error a share of a number has no cents to round to
    () => share.floorOf(100),
    // @ts-expect-error amounts are made by of and ofCents
    () => new Amount(100),
    // @ts-expect-error shares are made by of
    () => new Share(0.15),
    // @ts-expect-error a share is written as text, as 0.15 is no exact number
    () => Share.of(0.15),
    // @ts-expect-error the cents are asked for with toCents
    () => granted.cents,
    () => {
      // @ts-expect-error zero stays zero
      Amount.zero = granted;
    },
    // @ts-expect-error a look-alike is no amount
    () => granted.plus({ cents: 100, toCents: () => 100 }),
    // @ts-expect-error text may be no amount at all
    () => parseAmount('1,00', ',').plus(granted),
    // @ts-expect-error the decimal sign is a comma or a point
    () => parseAmount('1;00', ';'),
    // @ts-expect-error weights are exact whole numbers
    () => apportion(granted, [{ key: 1, weight: 1 }]),
    // @ts-expect-error amounts are split to the cent or the euro
    () => apportion(granted, [{ key: 1, weight: 1n }], 'dubbeltje'),
  ];
  expect(refused).toHaveLength(18);
});
