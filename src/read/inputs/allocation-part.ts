import type { MunicipalityYear, PlacedRow } from '../../grant/allocation.js';
import type { OpenTable } from '../tables/input-kind.js';

/** What was read of one table. */
export interface AllocationPart {
  readonly rows: readonly PlacedRow[];
  readonly spoiled: readonly MunicipalityYear[];
}

/** A table on its way to allocation rows. */
export interface AllocationTable extends OpenTable {
  readonly rows: PlacedRow[];
  readonly spoiled: MunicipalityYear[];
}
