// All that is handed out, in reports/release/: the package, its papers, an executable where one was made, and the
// checksums of all of them. `--draft` makes it of sources that are no release yet.

import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const FOLDER = 'reports/release';
const EXECUTABLES = 'reports/executable';
const SUMS = 'SHA256SUMS';

const missing = process.argv.includes('--draft') ? [] : notReady();
for (const reason of missing) process.stderr.write(`${reason}\n`);
if (missing.length > 0) process.exitCode = 1;
else make();

function make(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const silent: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
  // npm builds before it packs (build/prepare.mjs).
  execFileSync('npm', ['pack', '--silent', '--pack-destination', FOLDER], silent);
  execFileSync(process.execPath, ['--import', 'tsx', 'build/release-papers.ts'], silent);
  for (const name of executables()) copyFileSync(`${EXECUTABLES}/${name}`, `${FOLDER}/${name}`);
  const names = readdirSync(FOLDER).sort();
  // As `sha256sum --check` reads it.
  const lines = names.map((name) => `${sha256(`${FOLDER}/${name}`)}  ${name}\n`);
  writeFileSync(`${FOLDER}/${SUMS}`, lines.join(''));
  for (const name of [...names, SUMS]) process.stdout.write(`${FOLDER}/${name}\n`);
}

/** What is still to be done before these sources can be a release. */
function notReady(): readonly string[] {
  const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const dated = new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d\\d-\\d\\d\\)$`, 'm');
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return [
    ...(dated.test(readFileSync('CHANGELOG.md', 'utf8'))
      ? []
      : [`CHANGELOG.md has no date behind ${version}`]),
    ...(changed === '' ? [] : [`there are changes that are not committed:\n${changed.trimEnd()}`]),
  ];
}

function executables(): readonly string[] {
  try {
    return readdirSync(EXECUTABLES).filter((name) => /^spuk-(?:linux|macos|windows\.exe)$/.test(name));
  } catch {
    return [];
  }
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
