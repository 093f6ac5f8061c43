/** `npm test` tries each law on few examples; `npm run test:all` and a test that is run by itself on all of them. */
export const FEW_EXAMPLES = process.env['LAWS'] === 'few';

/** On how many examples a law is tried that says so itself. */
export function examples(all: number): number {
  return FEW_EXAMPLES ? Math.ceil(all / 10) : all;
}
