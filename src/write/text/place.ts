import type { Where } from '../../findings/finding.js';
import { printable } from './printable.js';

/** A place as people read it: file, line and column, or workbook, sheet and cell as `plan.xlsx#Blad1!F3`. */
export function placeText({ file, line, column, sheet, cell }: Where): string {
  if (sheet !== undefined) return printable(`${file}#${sheet}!${cell}`);
  return [printable(file), line, column].filter((part) => part !== undefined).join(':');
}

/** A place as plain data for a JSON document; keys that do not apply are left out. */
export function placeDocument(where: Where): Readonly<Record<string, unknown>> {
  const { file, line, column, field, sheet, cell } = where;
  return sheet === undefined ? { file, line, column, field } : { file, sheet, cell, field };
}
