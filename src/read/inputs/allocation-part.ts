import type { MunicipalityYear, PlacedRow } from '../../grant/allocation.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { OpenTable } from '../tables/input-kind.js';
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
  readonly vocabulary: Vocabulary;
  /** Passes over a row that only heads the rows below it; false for every other. */
  readonly headings: (row: SourceRow) => boolean;
}
