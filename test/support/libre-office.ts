// A real spreadsheet program: LibreOffice opens what spuk writes and computes it from scratch. It must be there; a
// test that cannot run it fails.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { newProfile, savingAgain } from './office-profile.js';

const profiles = new Map<boolean, string>();

/** A user profile of LibreOffice; making one takes longer than opening a workbook, so a test file has one of each. */
function profileFor(recalculate: boolean): string {
  const before = profiles.get(recalculate);
  if (before !== undefined) return before;
  const profile = newProfile(recalculate);
  profiles.set(recalculate, profile);
  return profile;
}

afterAll(() => {
  for (const profile of profiles.values()) rmSync(profile, { recursive: true, force: true });
});

/** The workbook as LibreOffice saves it after it has opened it; unless said otherwise, computed from scratch. */
export function opened(
  book: Uint8Array,
  { recalculate = true }: { readonly recalculate?: boolean } = {},
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-office-'));
  try {
    const file = join(folder, 'book.xlsx');
    const out = join(folder, 'out');
    writeFileSync(file, book);
    const { error, status, stderr } = spawnSync(
      'soffice',
      savingAgain({ profile: profileFor(recalculate), book: file, folder: out }),
      { encoding: 'utf8', timeout: 300_000 },
    );
    if (error || status !== 0) {
      throw new Error(`LibreOffice is needed (libreoffice-calc-nogui): ${error?.message ?? stderr}`);
    }
    return new Uint8Array(readFileSync(join(out, 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
