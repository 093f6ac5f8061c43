import type { Finding } from '../../findings/finding.js';
import type { RegionalProject } from '../../grant/division.js';
import { Amount } from '../../money/amount.js';
import type { RegionNames } from '../names/region-names.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf, isSubtotal, isTotal } from '../tables/columns.js';
import type { InputFile, OpenTable, ReadTable } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import type { SourceRow } from '../text/source-table.js';
import { divisionKind, textOf } from './cells.js';

/** The regional projects of a file, and what was found while reading it. */
export interface ProjectsReading {
  readonly projects: readonly RegionalProject[];
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/**
 * Reads a file of regional projects: a name and an amount a row; where it says so of one region, of one year, or
 * assigned to a municipality.
 */
export function readProjects(
  inputs: readonly InputFile[],
  vocabulary: Vocabulary,
  regions: RegionNames,
): ProjectsReading {
  const columns = { needed: ['project', 'amount'], optional: ['region', 'year', 'note', 'sign'] } as const;
  const kind = divisionKind(columns, 'amount', (open) => projectsIn(open, regions));
  const { parts, findings, tables } = readTables(
    inputs,
    { ...kind, signs: 'refused', ofMunicipalities: false },
    vocabulary,
  );
  return { projects: parts.flat(), findings, tables };
}

/** The projects of a table; rows that are totals of those above are held to them and are none. */
function projectsIn(open: OpenTable, regions: RegionNames): readonly RegionalProject[] {
  const projects: RegionalProject[] = [];
  let isWhole = true;
  let last = 0;
  for (const row of open.table.rows) {
    const label = textOf(open, row, 'project');
    const isPart = isSubtotal(label);
    if (isPart || isTotal(label)) {
      if (isWhole) checkTotal(open, row, { projects: projects.slice(isPart ? last : 0), isPart, regions });
      last = projects.length;
      continue;
    }
    const project = projectOf(open, row, regions);
    if (project) projects.push(project);
    else isWhole = false;
  }
  return projects;
}

/** Holds a total to the projects above, of its region and its year where it names them. */
function checkTotal(
  open: OpenTable,
  row: SourceRow,
  of: {
    readonly projects: readonly RegionalProject[];
    readonly isPart: boolean;
    readonly regions: RegionNames;
  },
): void {
  const cell = cellOf(open.columns, 'amount') ?? 0;
  const stated = open.reader.amount(row, cell);
  const region = regionOf(open, row, of.regions);
  const year = yearOf(open, row);
  if (!stated || region === undefined || year === undefined) return;
  const parts = of.projects.filter(
    (project) => (region === null || project.region === region) && (year === null || project.year === year),
  );
  const computed = Amount.sum(parts.map(({ amount }) => amount));
  if (stated.equals(computed)) return;
  const amounts = { stated, computed, difference: stated.minus(computed) };
  const where = open.table.where(row.line, cell);
  const part = of.isPart ? { part: true as const } : {};
  open.reader.findings.push({ code: 'TOTAL_MISMATCH', of: 'column', ...part, amounts, where });
}

function projectOf(open: OpenTable, row: SourceRow, regions: RegionNames): RegionalProject | undefined {
  const { table, reader, columns } = open;
  const amountCell = cellOf(columns, 'amount') ?? 0;
  const amount = reader.amount(row, amountCell);
  const region = regionOf(open, row, regions);
  const year = yearOf(open, row);
  const municipality = assigned(open, row);
  if (!amount || region === undefined || year === undefined || municipality === undefined) return undefined;
  const place = { file: table.file, line: row.line, cell: amountCell, input: open.input };
  return { name: textOf(open, row, 'project'), region, year, municipality, amount, place };
}

function regionOf(open: OpenTable, row: SourceRow, regions: RegionNames): string | null | undefined {
  const text = textOf(open, row, 'region');
  if (text === '') return null;
  const match = regions.find(text);
  if ('name' in match) return match.name;
  const where = open.table.where(row.line, cellOf(open.columns, 'region') ?? 0);
  const { suggestions } = match;
  open.reader.findings.push({ code: 'IZA_MEMBERSHIP', problem: 'unknown-region', text, suggestions, where });
  return undefined;
}

function yearOf({ reader, columns, ...open }: OpenTable, row: SourceRow): number | null | undefined {
  const cell = cellOf(columns, 'year');
  if (cell === undefined || textOf({ reader, columns, ...open }, row, 'year') === '') return null;
  return reader.year(row, cell);
}

function assigned({ reader, municipality: cells }: OpenTable, row: SourceRow): string | null | undefined {
  const texts = [cells.name, cells.code].map((cell) =>
    cell === undefined ? '' : (row.cells[cell] ?? '').trim(),
  );
  return texts.every((text) => text === '') ? null : reader.municipality(row, cells);
}
