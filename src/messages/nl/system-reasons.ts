// Why a file cannot be read or written, and what to do: the codes of the system in Dutch.

/** The operating system's codes that users meet. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'het bestaat niet',
  EACCES: 'u heeft er geen rechten voor',
  EPERM: 'u heeft er geen rechten voor',
  EISDIR: 'het is een map',
  ENOTDIR: 'een deel van het pad is geen map',
  ENOSPC: 'de schijf is vol',
  EROFS: 'de schijf is alleen-lezen',
  EDQUOT: 'het quotum van de schijf is bereikt',
  EFBIG: 'het wordt groter dan het systeem toestaat',
  ELOOP: 'de koppelingen verwijzen naar elkaar',
  ENAMETOOLONG: 'de naam is te lang',
  EBUSY: 'een ander programma houdt het open',
  HELD_OPEN: 'een ander programma houdt het open',
  HELD_BY_LIBREOFFICE: 'het is open in LibreOffice',
  HELD_BY_EXCEL: 'het is open in Excel',
  EIO: 'de schijf of het netwerk geeft een fout',
  ENXIO: 'het is geen bestand dat gelezen kan worden',
  TOO_LARGE:
    'het is te groot; een bestand mag ten hoogste 512 MiB zijn, en ten hoogste 256 MiB als het niet regel voor regel te lezen is',
  TOO_LARGE_AS_JSON:
    'het is te groot; een JSON-bestand mag ten hoogste 64 MiB zijn en ten hoogste 4 miljoen waarden hebben',
  CHANGED: 'een ander programma heeft het gewijzigd terwijl het werd gelezen',
};

/** What to do where another program holds a file open; what it left behind when it broke off is hidden. */
const CLOSE = 'Sluit het bestand in dat programma, of kies een andere naam.';
const HELD: Readonly<Record<string, string>> = {
  EBUSY: CLOSE,
  HELD_OPEN: CLOSE,
  HELD_BY_LIBREOFFICE: `${CLOSE} Is het nergens open? Verwijder dan het verborgen bestand ernaast, dat begint met «.~lock.».`,
  HELD_BY_EXCEL: `${CLOSE} Is het nergens open? Verwijder dan het verborgen bestand ernaast, dat begint met «~$».`,
};

/** What to do where a file cannot be read. */
const READ: Readonly<Record<string, string>> = {
  ENOENT: 'Controleer de naam en de map.',
  ENOTDIR: 'Controleer de naam en de map.',
  EISDIR: 'Noem een bestand in die map.',
  EACCES: 'Vraag de eigenaar om leesrechten.',
  EPERM: 'Vraag de eigenaar om leesrechten.',
  TOO_LARGE: 'Controleer of dit het juiste bestand is, of splits het in delen met elk een kop.',
  TOO_LARGE_AS_JSON: 'Controleer of dit het juiste bestand is.',
  CHANGED: 'Wacht tot dat programma klaar is, of maak een kopie en lees die.',
};

/** Why a file cannot be read or written. */
export function systemReason(code: string): string {
  return REASONS[code] ?? code;
}

/** What to do where a file cannot be read. */
export function readingRemedy(code: string): string {
  if (Object.hasOwn(HELD, code)) return 'Sluit het bestand in dat programma, of lees een kopie.';
  return READ[code] ?? 'Controleer het bestand, of maak er een kopie van en lees die.';
}

/** What to do where a file cannot be written. */
export function writingRemedy(code: string): string {
  return HELD[code] ?? 'Kies een andere map of naam.';
}
