import type { ShownIza } from '../budget/iza-shown.js';
import type { Directory } from './directory.js';
import { regionCells } from './iza-country-tables.js';
import { memberCells } from './iza-region-tables.js';
import type { Records } from './records.js';
import { type Cell, EMPTY, type HeadingKey, integer } from './table.js';

const REGION_COLUMNS: readonly HeadingKey[] = [
  ...(['year', 'region', 'mandateHolder', 'mandateHolderKind', 'amount', 'provenance'] as const),
  ...(['keyAmount', 'difference', 'deviation', 'coordination', 'projects', 'local'] as const),
];

const MEMBER_COLUMNS: readonly HeadingKey[] = [
  ...(['year', 'region', 'code', 'name', 'weight', 'exactShare', 'roundedDown', 'remainder'] as const),
  ...(['bound', 'amount', 'projects', 'together', 'provenance'] as const),
];

/** SPUK IZA as flat records: the regions of the country, or the members of the regions that were asked for. */
export function izaRecords(shown: ShownIza, directory: Directory): Records {
  const parts = shown.years.flatMap(({ regions }) => regions);
  const record = (columns: readonly HeadingKey[], cells: Readonly<Partial<Record<HeadingKey, Cell>>>) =>
    columns.map((column) => cells[column] ?? EMPTY);
  if (!shown.regional) {
    const rows = parts.map((part) =>
      record(REGION_COLUMNS, { ...regionCells(part), year: integer(part.year) }),
    );
    return { columns: REGION_COLUMNS, rows };
  }
  const rows = parts.flatMap((part) => {
    const { region = EMPTY, provenance = EMPTY } = regionCells(part);
    return part.members
      .filter(({ municipality }) => shown.municipalities?.has(municipality) ?? true)
      .map((member) =>
        record(MEMBER_COLUMNS, {
          ...memberCells(member, directory),
          year: integer(part.year),
          region,
          provenance,
        }),
      );
  });
  return { columns: MEMBER_COLUMNS, rows };
}
