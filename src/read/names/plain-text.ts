/** Text with nothing but ASCII that is printed. */
const ASCII = /^[ -~]*$/;

/** What is not a small number above or below the line: one that is added to another number, as “7¹”, is a note. */
const NOT_RAISED = /[^²³¹⁰⁴-⁹₀-₉]+/gu;

/** Not the stroke that a struck-out text has: what was taken back is no name. */
const ACCENTS = /(?!\u0336)\p{M}/gu;

/**
 * A text without what people write differently: case, accents, punctuation, doubled spaces. Names and headers are
 * compared in this form.
 */
export function plainText(text: string): string {
  // Nearly all names and headers are ASCII, of which the rest would leave the same in ten times the time.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .replace(NOT_RAISED, (part) => part.normalize('NFKD'))
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same without spaces: headers are compared so. */
export function joined(text: string): string {
  return plainText(text).replaceAll(' ', '');
}
