/** What a column of an input means, whatever it is called there. */
export type ColumnRole =
  | 'municipality'
  | 'code'
  | 'year'
  | 'period'
  | 'booking-date'
  | 'date'
  | 'intervention'
  | 'granted'
  | 'decision'
  | 'total'
  | 'subtotal'
  | 'kind'
  | 'from'
  | 'to'
  | 'amount'
  | 'note'
  | 'provenance'
  | 'spent'
  | 'sign'
  | 'debit'
  | 'credit'
  | 'ledger'
  | 'cost-centre'
  | 'product'
  | 'exported'
  | 'region'
  | 'weight'
  | 'name'
  | 'project';

/** What a number of an input is, where it is no amount. */
export type Quantity = 'weight';

/** A cell or a stretch of an input: line and column count from 1, the column in characters. */
export interface Where {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** The header as written. */
  readonly field?: string;
  /** How many characters to mark. */
  readonly width?: number;
  /** Whether it is an option, and not a file: the line says which of them, the column where in its text. */
  readonly option?: true;
  /** In a workbook: its sheet, and the cell as the sheet names it; line and column then say how it is shown. */
  readonly sheet?: string;
  readonly cell?: string;
}

/** What findings carry of the names and weights of a split. */
export interface WeightFindingDetails {
  BAD_WEIGHTS: {
    /**
     * A row without a name, a name that stands there already, a row that says it is a total; or of the whole file: nobody
     * to divide over, no weight above zero.
     */
    readonly problem: 'no-name' | 'name-twice' | 'total' | 'no-rows' | 'all-zero';
    readonly text?: string;
    /** Where the name stands first. */
    readonly first?: Where;
  };
}
