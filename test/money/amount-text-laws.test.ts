import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { type DecimalSign, decimalSignTold, parseAmount, plainAmount } from '../../src/money/amount-text.js';
import { examples } from '../support/examples.js';

const NBSP = '\u00a0';
const NARROW = '\u202f';

const anyCents = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
const OTHER: Record<DecimalSign, DecimalSign> = { ',': '.', '.': ',' };

/** 123456 cents with ',' and '.' is 1.234,56. */
function written(cents: number, sign: DecimalSign, grouping: string): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, grouping);
  return `${whole}${sign}${digits.slice(-2)}`;
}

describe('laws of reading amounts', () => {
  const sign = fc.constantFrom<DecimalSign>(',', '.');

  test('every amount, written with thousands in groups or without, reads back as itself', () => {
    fc.assert(
      fc.property(
        anyCents,
        sign,
        fc.constantFrom('', 'other', ' ', NBSP, NARROW),
        (cents, decimal, grouping) => {
          const text = written(cents, decimal, grouping === 'other' ? OTHER[decimal] : grouping);
          const minus = cents < 0 ? '-' : '';
          const amount = Amount.ofCents(cents);
          expect(parseAmount(minus + text, decimal)).toEqual(amount);
          expect(parseAmount(text + minus, decimal)).toEqual(amount);
          expect(parseAmount(`€ ${minus}${text}`, decimal)).toEqual(amount);
          expect(parseAmount(minus + text, null)).toEqual(amount);
          expect(decimalSignTold(minus + text)).toBe(decimal);
        },
      ),
    );
  });

  test('the exact text of an amount reads back as itself', () => {
    fc.assert(
      fc.property(anyCents, (cents) => {
        const amount = Amount.ofCents(cents);
        expect(parseAmount(amount.toString(), '.')).toEqual(amount);
      }),
    );
  });

  test('digits and signs are an amount exactly where they are grouped in threes or not at all', () => {
    const plain = /^\d{1,13}(?:,\d{1,2})?$/;
    const grouped = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}(?:,\d{1,2})?$/;
    const text = fc.string({ unit: fc.constantFrom('0', '1', '7', '000', '123', '.', ','), maxLength: 9 });
    fc.assert(
      fc.property(text, (candidate) => {
        const digits = candidate.replace(/,.*/, '').replaceAll('.', '').length;
        const wellFormed = plain.test(candidate) || (grouped.test(candidate) && digits <= 13);
        expect(typeof parseAmount(candidate, ',') !== 'string').toBe(wellFormed);
      }),
      { numRuns: examples(2_000) },
    );
  });

  test('what an amount tells is the sign it can be read with', () => {
    const text = fc.string({ unit: fc.constantFrom('0', '12', '345', '.', ',', '-', ' '), maxLength: 8 });
    fc.assert(
      fc.property(text, (candidate) => {
        const told = decimalSignTold(candidate);
        if (told !== null) expect(parseAmount(candidate, told)).toBeInstanceOf(Amount);
      }),
      { numRuns: examples(2_000) },
    );
  });

  test('what is read by its place in a text is what the text of that place states', () => {
    const piece = fc.string({
      unit: fc.constantFrom('0', '1', '12', '345', '.', ',', '-', ' ', '€', ';'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(piece, piece, piece, sign, (before, candidate, after, decimal) => {
        const stretch = { text: before + candidate + after, start: before.length };
        const plain = plainAmount({ ...stretch, end: before.length + candidate.length }, decimal);
        if (plain) expect(parseAmount(candidate, decimal)).toEqual(plain);
      }),
      { numRuns: examples(10_000) },
    );
  });

  test('ordinary amounts are all read by their place', () => {
    const grouping = fc.constantFrom('', '.', ' ');
    fc.assert(
      fc.property(anyCents, grouping, (cents, group) => {
        const text = `7;${cents < 0 ? '-' : ''}${written(cents, ',', group)};1,5`;
        expect(plainAmount({ text, start: 2, end: text.length - 4 }, ',')).toEqual(Amount.ofCents(cents));
      }),
    );
  });
});
