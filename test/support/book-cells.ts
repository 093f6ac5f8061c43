import { readXlsx, type Sheet } from 'hucre/xlsx';

const HEADING_ROW = 2;

/** A sheet of a workbook, to look things up in by what stands in its cells. */
export interface SheetCells {
  readonly sheet: Sheet;
  readonly headings: readonly string[];
  /** The rows below the headings as values by heading. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The sheets of a workbook that spuk made, by name. */
export async function cellsOf(book: Uint8Array): Promise<ReadonlyMap<string, SheetCells>> {
  const { sheets } = await readXlsx(book, { readStyles: true });
  return new Map(
    sheets.map((sheet) => {
      const headings = (sheet.rows[HEADING_ROW] ?? []).map((heading) => String(heading ?? ''));
      const rows = sheet.rows
        .slice(HEADING_ROW + 1)
        .map((values) => Object.fromEntries(headings.map((heading, at) => [heading, values[at] ?? null])));
      return [sheet.name, { sheet, headings, rows }];
    }),
  );
}

/** Every cell that holds a formula: its place, its formula and its value. */
export async function formulasOf(
  book: Uint8Array,
): Promise<ReadonlyMap<string, { readonly formula: string; readonly value: unknown }>> {
  const { sheets } = await readXlsx(book);
  const formulas = new Map<string, { readonly formula: string; readonly value: unknown }>();
  for (const { name, cells } of sheets) {
    for (const [key, { formula, value }] of cells ?? []) {
      if (formula !== undefined) formulas.set(`${name} ${key}`, { formula, value });
    }
  }
  return formulas;
}
