// Why a file cannot be read or written, and what to do: the codes of the system in English.

/** The operating system's codes that users meet. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EDQUOT: 'the quota of the disk is reached',
  EFBIG: 'it becomes larger than the system allows',
  ELOOP: 'the links lead to each other',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program holds it open',
  HELD_OPEN: 'another program holds it open',
  HELD_BY_LIBREOFFICE: 'it is open in LibreOffice',
  HELD_BY_EXCEL: 'it is open in Excel',
  EIO: 'the disk or the network gives an error',
  ENXIO: 'it is no file that can be read',
  TOO_LARGE: 'it is too large; 512 MiB is read at the most, and 256 MiB of what cannot be read line by line',
  TOO_LARGE_AS_JSON:
    'it is too large; a JSON file may be 64 MiB at the most and have 4 million values at the most',
  CHANGED: 'another program changed it while it was read',
};

/** What to do where another program holds a file open; what it left behind when it broke off is hidden. */
const CLOSE = 'Close the file in that program, or choose another name.';
const HELD: Readonly<Record<string, string>> = {
  EBUSY: CLOSE,
  HELD_OPEN: CLOSE,
  HELD_BY_LIBREOFFICE: `${CLOSE} Is it open nowhere? Then remove the hidden file beside it that begins with “.~lock.”.`,
  HELD_BY_EXCEL: `${CLOSE} Is it open nowhere? Then remove the hidden file beside it that begins with “~$”.`,
};

/** What to do where a file cannot be read. */
const READ: Readonly<Record<string, string>> = {
  ENOENT: 'Check the name and the folder.',
  ENOTDIR: 'Check the name and the folder.',
  EISDIR: 'Name a file in that folder.',
  EACCES: 'Ask its owner for permission to read it.',
  EPERM: 'Ask its owner for permission to read it.',
  TOO_LARGE: 'Check that this is the right file, or split it into parts with a header each.',
  TOO_LARGE_AS_JSON: 'Check that this is the right file.',
  CHANGED: 'Wait until that program is done, or make a copy and read that.',
};

/** Why a file cannot be read or written. */
export function systemReason(code: string): string {
  return REASONS[code] ?? code;
}

/** What to do where a file cannot be read. */
export function readingRemedy(code: string): string {
  if (Object.hasOwn(HELD, code)) return 'Close the file in that program, or read a copy.';
  return READ[code] ?? 'Check the file, or make a copy of it and read that.';
}

/** What to do where a file cannot be written. */
export function writingRemedy(code: string): string {
  return HELD[code] ?? 'Choose another folder or name.';
}
