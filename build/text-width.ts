// Takes the place of string-width in the shipped program, which looks for every emoji in every cell and so costs more
// than the rest of a table. The width is the same for what the program prints: letters of Europe, with combining marks
// too, digits, signs and box lines; cli-table3 takes colour codes away before it asks. East Asian letters and emoji
// take two columns; emoji composed of several characters are counted one by one, as most terminals draw them.

const NO_COLUMN = /[\p{Cc}\p{Mn}]/u;
const TWO_COLUMNS =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3040-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b001}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  let plain = 0;
  while (plain < text.length && isPlain(text.charCodeAt(plain))) plain += 1;
  if (plain === text.length) return plain;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Whether it is a character of one column, as nearly all are: then the text need not be looked at again. */
function isPlain(code: number): boolean {
  if (code < 0x300) return code >= 0xa0 || (code >= 0x20 && code < 0x7f);
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    (code >= 0x2500 && code <= 0x257f)
  );
}

function columnsOf(character: string): number {
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}
