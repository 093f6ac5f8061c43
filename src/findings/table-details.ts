/** Why a row of a file was passed over. */
export type PassedAs = 'above' | 'unit' | 'header' | 'footnote' | 'heading' | 'rule' | 'subtotal' | 'total';

/** A row that was passed over: around the table, or within it where nothing in it can be money. */
export interface PassedRow {
  readonly what: PassedAs;
  readonly line: number;
  /** Its first cell with a text, from 0, and that text. */
  readonly cell: number;
  readonly text: string;
}

/** What findings carry of where a table begins and ends, and of what its amounts are. */
export interface TableFindingDetails {
  PASSED_OVER: {
    /** The line of the header, where it is not the first filled one. */
    readonly headerLine?: number;
    readonly rows: readonly PassedRow[];
  };
  SECOND_TABLE: {
    readonly headerLine: number;
    /** The heading that says that other amounts follow. */
    readonly text?: string;
  };
  IN_THOUSANDS: { readonly text: string };
  UNIT_UNCLEAR: {
    /** Words of millions; of euros and of thousands both; or words that may be of something else. */
    readonly problem: 'million' | 'both' | 'unsure';
    readonly text: string;
    readonly other?: string;
  };
}
