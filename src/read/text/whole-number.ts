/** A whole number without the decimals that a program of numbers writes behind it: 2024.0 is 2024. */
export function wholeNumber(text: string): string {
  return text.replace(/^(\s*\d{1,5})[.,]0+(\s*)$/, '$1$2');
}
