// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to neutralise
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from an input as it may be printed: control characters and direction marks would act on the terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => (character === '\t' ? ' ' : '\ufffd'));
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
