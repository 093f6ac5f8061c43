// Tables of text as LibreOffice makes workbooks of them: a second writer, with its own types of cells.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newProfile } from './office-profile.js';

/**
 * How LibreOffice takes a text apart: semicolons (59), quotes (34), UTF-8 (76), from the first line on, in Dutch (1043), and
 * what looks like a number or a date becomes one.
 */
const DUTCH_TEXT = 'Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true';

/** The workbooks that LibreOffice makes of these files of text, by the names of the files. */
export function workbooksOf(files: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const [profile, folder] = [newProfile(false), mkdtempSync(join(tmpdir(), 'spuk-office-'))];
  try {
    const { error, status, stderr } = spawnSync(
      'soffice',
      [
        ...[`-env:UserInstallation=file://${profile}`, '--headless', `--infilter=${DUTCH_TEXT}`],
        ...['--convert-to', 'xlsx', '--outdir', folder, ...files],
      ],
      { encoding: 'utf8', timeout: 300_000 },
    );
    if (error || status !== 0)
      throw new Error(`LibreOffice is needed (libreoffice-calc-nogui): ${error?.message ?? stderr}`);
    return new Map(
      readdirSync(folder).map((name) => [
        name.replace(/xlsx$/, 'csv'),
        new Uint8Array(readFileSync(join(folder, name))),
      ]),
    );
  } finally {
    for (const made of [profile, folder]) rmSync(made, { recursive: true, force: true });
  }
}
