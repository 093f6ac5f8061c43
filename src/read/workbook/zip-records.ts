// The records of a zip archive: how each begins, and what it takes beside names and contents (APPNOTE.TXT of PKWARE).

export const LOCAL = { signature: 0x04034b50, size: 30 } as const;
export const LISTED = { signature: 0x02014b50, size: 46 } as const;
export const END_OF_LIST = { signature: 0x06054b50, size: 22 } as const;

/** How a file is packed. */
export const METHOD = { stored: 0, deflated: 8 } as const;
