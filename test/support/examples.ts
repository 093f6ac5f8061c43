/** `npm test` tries each law on few examples; `npm run test:all` and a test that is run by itself on all of them. */
export const FEW_EXAMPLES = process.env['LAWS'] === 'few';

/** On how many examples a law is tried that says so itself. */
export function examples(all: number): number {
  return FEW_EXAMPLES ? Math.ceil(all / 10) : all;
}

/** Of many cases that differ little `npm test` tries one of so many; `npm run test:all` every one. */
export function some<Case>(all: readonly Case[], of: number): readonly Case[] {
  return FEW_EXAMPLES ? all.filter((_, at) => at % of === 0) : all;
}
