import { type FormatName, formatsOf, type Kind } from '../write/formats.js';

/** What is shown in tables and for programs, and nothing else. */
export const TABLES = ['report', 'records', 'document'] as const satisfies readonly Kind[];

/** The kinds of result that each command gives that shows one: it has every format that writes one of them. */
export const GIVES = {
  allocate: [...TABLES, 'book'],
  settle: [...TABLES, 'book'],
  check: ['findings', 'document'],
  advise: TABLES,
  iza: [...TABLES, 'book'],
  split: [...TABLES, 'book'],
  explain: ['derivation', 'document'],
  report: ['page'],
  verify: TABLES,
  // The dates are those of the calendar; its other topics have none.
  show: [...TABLES, 'dates'],
  diff: TABLES,
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

/** The formats of a command; none of one that shows no result. */
export function formatsOfCommand(command: string): readonly FormatName[] {
  const [, gives = []] = Object.entries(GIVES).find(([name]) => name === command) ?? [];
  return formatsOf(gives);
}

/** The formats that `spuk check` can be asked for: without one it prints nothing but what it found. */
export function checkFormats(): readonly FormatName[] {
  return formatsOf(GIVES.check).filter((name) => name !== 'table');
}
