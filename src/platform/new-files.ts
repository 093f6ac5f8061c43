import { lstat, mkdir, open, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewFilesFailure } from './platform.js';

/**
 * Makes files that are not there yet, all of them or none, and the folder they stand in where its own folder is
 * there. Nothing is ever overwritten:
 * a file that appears in the meantime stops it too, and what was made until then is taken away again.
 */
export async function createFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<NewFilesFailure | undefined> {
  const paths = Object.keys(files).map((name) => join(folder, name));
  const there: string[] = [];
  for (const path of paths) if (await exists(path)) there.push(path);
  if (there.length > 0) return { failure: 'EEXIST', files: there };
  const made: string[] = [];
  let current = folder;
  let newFolder = false;
  try {
    newFolder = await makeFolder(folder);
    for (const [name, content] of Object.entries(files)) {
      current = join(folder, name);
      const handle = await open(current, 'wx');
      made.push(current);
      await handle.writeFile(content).finally(() => handle.close());
    }
    return undefined;
  } catch (error) {
    for (const path of made) await unlink(path).catch(() => undefined);
    if (newFolder) await rmdir(folder).catch(() => undefined);
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return { failure: error.code, files: [current] };
    }
    throw error;
  }
}

/** Whether anything has this name, a link that leads nowhere too. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Makes a folder in one that is there; false where it was there already. */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
