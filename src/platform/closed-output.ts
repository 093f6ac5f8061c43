import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

const NULL_DEVICE = '/dev/null';
const SHELLS = ['ash', 'bash', 'busybox', 'dash', 'fish', 'ksh', 'mksh', 'sh', 'zsh'];
/** The way in which a file is opened, of its flags; and that of reading and writing. */
const ACCESS = 0o3;
const READ_AND_WRITE = 0o2;

/**
 * Whether standard output was closed when the program started, as by `>&-` in a shell. Node opens the null device in
 * its place, for reading and writing, before any code of ours runs. Shells open it for writing alone (`> /dev/null`);
 * programs that start others and want to hear nothing open it as Node does, and they mean it. So it counts as closed
 * where the process that started this one has no standard output either, or is a shell that has another.
 */
export function outputWasClosed(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const [, flags = ''] = /^flags:\s*([0-7]+)$/m.exec(readFileSync('/proc/self/fdinfo/1', 'utf8')) ?? [];
    if ((Number.parseInt(flags, 8) & ACCESS) !== READ_AND_WRITE) return false;
    const parent = `/proc/${process.ppid}`;
    const starter = basename(readlinkSync(`${parent}/exe`));
    const output = linkTarget(`${parent}/fd/1`);
    return output === undefined || (output !== NULL_DEVICE && SHELLS.includes(starter));
  } catch {
    // Whoever started it is gone, or belongs to somebody else.
    return false;
  }
}

/** Where a link leads; undefined: there is none. */
function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
