import { type BuildOptions, build } from 'esbuild';

/** Browsers that know `oklch`, `:has` and the parts of details are not asked for; these are of 2022 or later. */
const BROWSERS = ['chrome105', 'edge105', 'firefox110', 'safari16'];

/** The script of a page: the core itself, as the program has it, for the browser. */
export function pageScript(): Promise<string> {
  return bundled('src/browser/what-if.ts', { format: 'iife', platform: 'browser', legalComments: 'none' });
}

/** The style of a page, in one text. */
export function pageStyle(): Promise<string> {
  return bundled('src/browser/page.css', {});
}

async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: BROWSERS,
    // The sheet of csv-stringify for Node reaches for its streams; the package has the same for browsers.
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
  });
  const [output] = outputFiles ?? [];
  if (!output) throw new Error(`nothing was made of ${entry}`);
  // What ends a script element may not stand in it.
  return output.text.replaceAll('</script', '<\\/script').trim();
}
