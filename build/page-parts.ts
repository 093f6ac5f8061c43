import { type BuildOptions, build } from 'esbuild';

/** Browsers that know `oklch`, `:has` and the parts of details are not asked for; these are of 2022 or later. */
const BROWSERS = ['chrome105', 'edge105', 'firefox110', 'safari16'];

const FOR_BROWSERS = {
  bundle: true,
  minify: true,
  target: BROWSERS,
  // The sheet of csv-stringify for Node reaches for its streams; the package has the same for browsers.
  alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
} satisfies BuildOptions;

/** The script of a page: the core itself, as the program has it, for the browser. */
export function pageScript(): Promise<string> {
  return bundled(pageScriptOptions());
}

/** How that script is put together. */
export function pageScriptOptions(): BuildOptions {
  return {
    ...FOR_BROWSERS,
    entryPoints: ['src/browser/what-if.ts'],
    format: 'iife',
    platform: 'browser',
    legalComments: 'none',
  };
}

/** The style of a page, in one text. */
export function pageStyle(): Promise<string> {
  return bundled({ ...FOR_BROWSERS, entryPoints: ['src/browser/page.css'] });
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, write: false });
  const [output] = outputFiles ?? [];
  if (!output) throw new Error(`nothing was made of ${String(options.entryPoints)}`);
  // What ends a script element may not stand in it.
  return output.text.replaceAll('</script', '<\\/script').trim();
}
