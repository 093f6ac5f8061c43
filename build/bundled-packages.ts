import { build, type Metafile } from 'esbuild';
import { wholeProgram } from './bundles.js';
import { pageScriptOptions } from './page-parts.js';

/** The folders of the packages whose code stands in what is shipped: in the program's bundles or in a page's script. */
export async function bundledPackages(): Promise<readonly string[]> {
  const folders = new Set<string>();
  for (const options of [wholeProgram('src/main.ts'), pageScriptOptions()]) {
    const { metafile } = await build({ ...options, metafile: true, write: false });
    for (const folder of packagesIn(metafile)) folders.add(folder);
  }
  return [...folders].sort();
}

/** Packages of which at least a byte came through; what was looked at and left out again is not in the bundle. */
function packagesIn({ outputs }: Metafile): readonly string[] {
  return (
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      // The packages may stand elsewhere, behind a link; one of a package stands in it.
      .map(([path]) => /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0])
      .filter((folder) => folder !== undefined)
  );
}
