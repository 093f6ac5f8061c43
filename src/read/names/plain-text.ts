/** Text with nothing but ASCII that is printed. */
const ASCII = /^[ -~]*$/;

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
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same without spaces: headers are compared so. */
export function joined(text: string): string {
  return plainText(text).replaceAll(' ', '');
}
