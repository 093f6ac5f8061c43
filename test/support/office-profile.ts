// LibreOffice that computes every formula of a workbook when it opens it, or takes the values kept with them.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Makes a new user profile of LibreOffice; who asks for it removes it. */
export function newProfile(recalculate: boolean, folder = tmpdir()): string {
  const profile = mkdtempSync(join(folder, 'spuk-profile-'));
  mkdirSync(join(profile, 'user'), { recursive: true });
  const settings = recalculate ? ALWAYS_RECALCULATE : ALWAYS_RECALCULATE.replace('<value>0<', '<value>1<');
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  return profile;
}

/** A workbook, and what LibreOffice makes of it in a folder: a file of the same name. */
interface Saving {
  readonly profile: string;
  readonly book: string;
  readonly folder: string;
  readonly format?: string;
}

/** The arguments with which `soffice` opens a workbook and saves it again. */
export function savingAgain({ profile, book, folder, format = 'xlsx' }: Saving): readonly string[] {
  return [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    book,
  ];
}
