/** What the headers of one's own files were said to mean. */
export interface ColumnNames {
  /** The header that it stands for; null for a column that is not to be read, undefined where nothing was said. */
  readonly meaningOf: (header: string) => string | null | undefined;
  /** That a header stands in a table that was read. */
  readonly use: (header: string) => void;
}
