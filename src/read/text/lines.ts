// Lines and characters of a text as people count them: a line ends by CRLF, LF or CR; a character is a code point.

const LF = 10;
const CR = 13;

export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** Where the line of this place ends, before its line end. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** What comes after the line end that stands here. */
export function afterLineEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) return at + 2;
  return Math.min(at + 1, text.length);
}

/** How many lines end in a text. */
export function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) count++;
  }
  return count;
}

/** Where each line of a text starts. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let end = endOfLine(text, 0); end < text.length; ) {
    const start = afterLineEnd(text, end);
    starts.push(start);
    end = endOfLine(text, start);
  }
  return starts;
}

/** How many characters a text has. */
export function characters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    const afterHigh = (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
    if (afterHigh && (text.charCodeAt(at) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
