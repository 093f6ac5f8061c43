import type { Finding } from '../findings/finding.js';
import type { MunicipalityYear, PlacedRow } from '../grant/allocation.js';
import type { DecimalSign } from '../money/amount-text.js';
import type { CellReader, MunicipalityCells } from './cell-reader.js';
import type { Column } from './columns.js';
import type { SourceTable } from './source-table.js';

/** What was read of one table. */
export interface AllocationPart {
  readonly rows: readonly PlacedRow[];
  readonly spoiled: readonly MunicipalityYear[];
  readonly findings: readonly Finding[];
  /** The decimal sign its amounts have; null where no amount tells. */
  readonly decimalSign: DecimalSign | null;
}

/** A table on its way to allocation rows. */
export interface AllocationTable {
  readonly table: SourceTable;
  readonly columns: readonly Column[];
  readonly municipality: MunicipalityCells;
  readonly reader: CellReader;
  readonly rows: PlacedRow[];
  readonly spoiled: MunicipalityYear[];
}
