import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files to a new folder, looks at it, and takes it away. */
export async function inTree<Seen>(
  files: Readonly<Record<string, string>>,
  look: (folder: string) => Seen | Promise<Seen>,
): Promise<Seen> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'spuk-tree-')));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
