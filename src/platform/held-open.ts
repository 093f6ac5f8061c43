// Whether another program holds a file open: what it leaves beside the file, or how the system refuses.

import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What programs leave beside a file while they hold it open. */
const LOCKS: readonly { readonly failure: string; readonly name: (file: string) => string }[] = [
  { failure: 'HELD_BY_LIBREOFFICE', name: (file) => `.~lock.${file}#` },
  { failure: 'HELD_BY_EXCEL', name: (file) => `~$${file}` },
];

/**
 * Stops where a program holds the file open: what it saves later would take the place of what is written now.
 * @throws Error with a code of our own
 */
export async function refuseHeldOpen(file: string): Promise<void> {
  for (const { failure, name } of LOCKS) {
    const lock = join(dirname(file), name(basename(file)));
    const there = await stat(lock).catch(() => undefined);
    if (there) throw Object.assign(new Error(failure), { code: failure });
  }
}

/** Windows says the same of a file that is held open as of one that may not be touched. */
const REFUSED_BY_WINDOWS = ['EBUSY', 'EPERM', 'EACCES'];

/**
 * Why a file that may be written did not let its place be taken, by the system's own code.
 * @example placeRefused('EPERM', 'win32') // HELD_OPEN
 */
export function placeRefused(code: string, system: string): string {
  return system === 'win32' && REFUSED_BY_WINDOWS.includes(code) ? 'HELD_OPEN' : code;
}
