// A real spreadsheet program: LibreOffice opens what spuk writes and computes it from scratch. It must be there; a
// test that cannot run it fails.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { changed } from './workbooks.js';

/** What stands in every formula cell before it is recomputed: nothing that any test expects. */
const WRONG = '-987654.32';

/** Makes LibreOffice compute every formula of a workbook when it opens it, rather than take the value kept with it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A workbook whose formulas all keep a wrong value. */
export function spoiled(book: Uint8Array): Uint8Array {
  return changed(book, (xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, `$1<v>${WRONG}</v>`));
}

const profiles = new Map<boolean, string>();

/** A user profile of LibreOffice; making one takes longer than opening a workbook, so a test file has one of each. */
function profileFor(recalculate: boolean): string {
  const before = profiles.get(recalculate);
  if (before !== undefined) return before;
  const profile = mkdtempSync(join(tmpdir(), 'spuk-profile-'));
  mkdirSync(join(profile, 'user'), { recursive: true });
  const settings = recalculate ? ALWAYS_RECALCULATE : ALWAYS_RECALCULATE.replace('<value>0<', '<value>1<');
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
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
    const profile = profileFor(recalculate);
    writeFileSync(join(folder, 'book.xlsx'), book);
    const { error, status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'book.xlsx'),
      ],
      { encoding: 'utf8', timeout: 300_000 },
    );
    if (error || status !== 0) {
      throw new Error(`LibreOffice is needed (libreoffice-calc-nogui): ${error?.message ?? stderr}`);
    }
    return new Uint8Array(readFileSync(join(folder, 'out', 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
