/**
 * A text without what people write differently: case, accents, punctuation, doubled spaces. Names and headers are
 * compared in this form.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
