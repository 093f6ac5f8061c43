// Takes the place of string-width in the shipped program, which looks for every emoji in every cell and so costs more
// than the rest of a table. The width is the same for what the program prints: letters of Europe, with combining marks
// too, digits, signs and box lines; cli-table3 takes colour codes away before it asks. East Asian letters and emoji
// take two columns; emoji composed of several characters are counted one by one, as most terminals draw them.

/** Characters of one column each: nearly all text, so that it need not be looked at again. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2500-\u257f]*$/;
const NO_COLUMN = /[\p{Cc}\p{Mn}]/u;
const TWO_COLUMNS =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3040-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b001}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}
