import { spawnSync } from 'node:child_process';

/** A page, and how large it may be. */
const PAGES = [
  { line: 'report -m Almere', most: 600_000 },
  { line: 'report', most: 8_000_000 },
] as const;

/** How large pages are, in bytes, as lines of a table. */
export function pageSizes(): readonly string[] {
  return PAGES.map(({ line, most }) => {
    const { stdout, status } = spawnSync(process.execPath, ['bin/spuk.js', ...line.split(' ')], {
      maxBuffer: 10 * most,
    });
    if (status !== 0) throw new Error(`spuk ${line} ended with ${status}`);
    return `| \`spuk ${line}\` | ${kilobytes(stdout.byteLength)} | ${kilobytes(most)}${stdout.byteLength > most ? ': missed' : ''} |`;
  });
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
