/** So far down a table begins at most: further down cells that read as headers are more likely data. */
export const MOST_ABOVE = 50;

/** What a kind of input knows of headers, so that its table can be found among other rows. */
export interface HeaderSense {
  /** Whether a cell is a header that means something. */
  readonly isHeader: (cell: string) => boolean;
  /** Whether cells have every header that a table of the kind cannot do without. */
  readonly isWhole: (cells: readonly string[]) => boolean;
  /** How many headers of the kind cells have; none where there are only words that data has as well. */
  readonly knownIn: (cells: readonly string[]) => number;
  /** Whether a cell below a header only says what its amounts are, such as “× € 1.000”. */
  readonly isUnit: (cell: string) => boolean;
  /** Whether a text says, among other words, what amounts are. */
  readonly saysUnit: (text: string) => boolean;
  /** Whether two headers mean the same, as the number and the name of an intervention do. */
  readonly meanSame: (one: string, other: string) => boolean;
  /** Whether a column may be left out at the end of a row. */
  readonly isOptional: (header: string) => boolean;
  /** Whether a header is of a column of amounts. */
  readonly isAmount: (header: string) => boolean;
  /**
   * Whether a text says that amounts are those that the kind reads, or others, such as “Realisatie” in an allocation;
   * undefined where it says neither or both. A title says it by its first word.
   */
  readonly amountsSaid: (text: string, as: 'title' | 'label') => 'own' | 'other' | undefined;
  /** Whether a text stands in tables of the kind as the label of a row. */
  readonly isLabel: (text: string) => boolean;
}
