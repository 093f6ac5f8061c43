import type { Finding } from '../../findings/finding.js';
import type { MembershipRow } from '../../grant/division.js';
import type { Region } from '../../grant/municipality.js';
import { plainText } from '../names/plain-text.js';
import { regionNames } from '../names/region-names.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { InputFile, OpenTable, ReadTable } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import { divisionKind, textOf, weightOf } from './cells.js';

/** The memberships of all inputs together, and what was found while reading them. */
export interface MembersReading {
  readonly rows: readonly MembershipRow[];
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** Reads files of regions and their members; a region that is not known yet is one of the user's own. */
export function readMembers(
  inputs: readonly InputFile[],
  vocabulary: Vocabulary,
  regions: readonly Region[],
): MembersReading {
  const kind = divisionKind({ needed: ['region'], optional: ['weight'] }, 'weight', (open) =>
    rowsOf(open, regions),
  );
  const { parts, findings, tables } = readTables(inputs, kind, vocabulary);
  return { rows: parts.flat(), findings: findings.map((finding) => asMembership(finding, regions)), tables };
}

function rowsOf(open: OpenTable, regions: readonly Region[]): readonly MembershipRow[] {
  const { table, reader, columns, municipality: cells } = open;
  const known = regionNames(regions);
  const own = new Map<string, string>();
  const regionCell = cellOf(columns, 'region') ?? 0;
  return table.rows.flatMap((row) => {
    const text = textOf(open, row, 'region');
    const match = known.find(text);
    const plain = plainText(text);
    const region = 'name' in match ? match.name : (own.get(plain) ?? text);
    own.set(plain, region);
    const municipality = reader.municipality(row, cells);
    const weight = weightOf(open, row);
    if (plain === '') {
      const where = table.where(row.line, regionCell);
      reader.findings.push({ code: 'IZA_MEMBERSHIP', problem: 'no-name', where });
    }
    if (plain === '' || municipality === undefined || weight === undefined) return [];
    const cell = cells.name ?? cells.code ?? regionCell;
    return [
      { region, municipality, weight, place: { file: table.file, line: row.line, cell, input: open.input } },
    ];
  });
}

/** A member that is no municipality breaks the membership of its region. */
function asMembership(finding: Finding, regions: readonly Region[]): Finding {
  if (finding.code !== 'UNKNOWN_MUNICIPALITY' || finding.contradicts !== undefined) return finding;
  const { text, suggestions, successor, successors, was, where } = finding;
  const body = regions.some(
    ({ mandateHolder, mandateHolderKind }) =>
      mandateHolderKind === 'public body' && plainText(mandateHolder) === plainText(text),
  );
  return {
    code: 'IZA_MEMBERSHIP',
    problem: body ? 'public-body' : 'unknown',
    text,
    suggestions,
    ...(successor === undefined ? {} : { successor }),
    ...(successors === undefined ? {} : { successors }),
    ...(was === undefined ? {} : { was }),
    ...(where ? { where } : {}),
  };
}
