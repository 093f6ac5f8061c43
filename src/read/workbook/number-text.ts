/** The most digits that a spreadsheet keeps of a number that somebody types. */
const TYPED_DIGITS = 15;
/** What a sum of floats may be off a whole cent; far below what anybody could mean. */
const DUST = 0.000001;
const MOST_CENTS = 2 ** 53;

/**
 * A number of a cell as text, with a point and without an exponent wherever an amount could be meant. The shortest
 * text of a float is what was typed. What was computed may be a hair off its cent, as 0.1 + 0.2 is: only that hair
 * is left out.
 */
export function numberText(value: number, isComputed: boolean): string {
  const typed = String(value);
  if (!isComputed && significantDigits(typed) <= TYPED_DIGITS) return typed;
  const cents = Math.round(value * 100);
  const isDust = Math.abs(cents) < MOST_CENTS && Math.abs(value - cents / 100) < DUST;
  return isDust ? String(cents === 0 ? 0 : cents / 100) : typed;
}

function significantDigits(number: string): number {
  const [digits = ''] = number.split('e');
  return digits.replace(/\D/g, '').replace(/^0+/, '').length;
}
