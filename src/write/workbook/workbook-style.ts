import type { CellStyle } from 'hucre/xlsx';

/** How a row is meant, for its looks. */
export type RowLook = 'row' | 'subtotal' | 'total';

/** How a cell is meant, for its looks. */
export type CellLook = 'text' | 'long' | 'number' | 'amount' | 'given' | 'share' | 'given-share';

const FONT = { name: 'Calibri', size: 10 } as const;
const INPUT_BLUE = '1F3FBF';
const DARK = '1F3864';
const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;

/** The accounting format of spreadsheets: signs in line, nothing as a dash. */
const EURO = '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ';
const PERCENT = '0.00##%';

function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } as const;
}

export const TITLE_STYLE: CellStyle = { font: { ...FONT, size: 14, bold: true, color: { rgb: DARK } } };
export const LEGEND_STYLE: CellStyle = { font: { ...FONT, italic: true, color: { rgb: '595959' } } };
export const HEADING_STYLE: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: solid(DARK),
  alignment: { wrapText: true, vertical: 'center' },
};
export const NUMBER_HEADING_STYLE: CellStyle = {
  ...HEADING_STYLE,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'right' },
};
/** What exceeds a limit. */
export const MARK_STYLE: CellStyle = {
  font: { bold: true, color: { rgb: '9C0006' } },
  fill: solid('FFC7CE'),
};

const OF_CELL: Readonly<Record<CellLook, CellStyle>> = {
  text: { alignment: { vertical: 'top', indent: 1, horizontal: 'left' } },
  long: { alignment: { wrapText: true, vertical: 'top' } },
  number: { numFmt: '0', alignment: { vertical: 'top', horizontal: 'center' } },
  amount: { numFmt: EURO, alignment: { vertical: 'top' } },
  given: { numFmt: EURO, alignment: { vertical: 'top' }, font: { ...FONT, color: { rgb: INPUT_BLUE } } },
  share: { numFmt: PERCENT },
  'given-share': {
    numFmt: PERCENT,
    alignment: { vertical: 'top', horizontal: 'center' },
    font: { ...FONT, bold: true, color: { rgb: INPUT_BLUE } },
    fill: solid('FFF8DC'),
  },
};

const OF_ROW: Readonly<Record<RowLook, CellStyle>> = {
  row: {},
  subtotal: { font: { ...FONT, bold: true }, fill: solid('F2F2F2'), border: { top: LINE } },
  total: {
    font: { ...FONT, bold: true },
    fill: solid('D9E2F3'),
    border: { top: LINE, bottom: LINE },
  },
};

const styles = new Map<string, CellStyle>();

/** The style of a cell in a row; one object for all that look the same. */
export function styleOf(cell: CellLook, row: RowLook): CellStyle {
  const key = `${cell} ${row}`;
  const style = styles.get(key) ?? { font: FONT, ...OF_CELL[cell], ...OF_ROW[row] };
  styles.set(key, style);
  return style;
}

/** The style of a number that is no amount, with as many decimals as it has; blue where it came in. */
export function numberStyle(
  { kind, decimals }: { readonly kind: 'given-number' | 'computed-number'; readonly decimals: number },
  row: RowLook,
): CellStyle {
  const key = `${kind} ${decimals} ${row}`;
  const numFmt = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const base = kind === 'given-number' ? OF_CELL.given : OF_CELL.amount;
  const style = styles.get(key) ?? { font: FONT, ...base, ...OF_ROW[row], numFmt };
  styles.set(key, style);
  return style;
}
