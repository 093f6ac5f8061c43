/** Control characters (Cc), halves of characters (Cs), line ends of Unicode and direction marks. */
const ACTING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text from an input as it may be printed: some characters would act on the terminal, or are none. */
export function printable(text: string): string {
  return text.replace(ACTING, (character) => (character === '\t' ? ' ' : '\ufffd'));
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
