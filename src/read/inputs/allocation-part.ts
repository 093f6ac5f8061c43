import type { MunicipalityYear, PlacedRow } from '../../grant/allocation.js';
import type { OpenTable } from '../tables/input-kind.js';
import type { RowLabel } from '../tables/row-labels.js';
import type { SourceRow } from '../text/source-table.js';

/** What was read of one table. */
export interface AllocationPart {
  readonly rows: readonly PlacedRow[];
  readonly spoiled: readonly MunicipalityYear[];
}

/** A table on its way to allocation rows. */
export interface AllocationTable extends OpenTable {
  readonly rows: PlacedRow[];
  readonly spoiled: MunicipalityYear[];
  /** How a text calls a row that is the sum of others; undefined for every other text. */
  readonly labelIn: (text: string) => RowLabel | undefined;
  /** Passes over a row that only heads the rows below it; false for every other. */
  readonly headings: (row: SourceRow) => boolean;
}
