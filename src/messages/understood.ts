import type { UnderstoodFile } from '../findings/understood-file.js';

/** What a line says of how a file was read: its header, and the rows that are not said already of every file. */
export function toldOf({ header, rows }: UnderstoodFile): {
  readonly header: string | undefined;
  readonly others: UnderstoodFile['rows'];
} {
  return {
    header: header && (header.from === header.to ? `${header.to}` : `${header.from}–${header.to}`),
    others: rows.filter(({ use }) => use !== 'read' && use !== 'blank' && use !== 'comment'),
  };
}
