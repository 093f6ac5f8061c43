import type { Finding } from '../../findings/finding.js';
import type { Actuals } from '../../grant/actuals.js';
import type { MembershipRow, RegionalProject, Weight } from '../../grant/division.js';
import type { Region } from '../../grant/municipality.js';
import { readActuals } from '../inputs/actuals.js';
import { readColumnNames } from '../inputs/column-names.js';
import { readLedgerMap } from '../inputs/ledger-map.js';
import { regionNames } from '../names/region-names.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { InputFile, ReadTable } from '../tables/input-kind.js';
import { readMembers } from './members.js';
import { readProjects } from './projects.js';
import { readWeights } from './weights.js';

/** The files that a grant is divided with, by what they hold; those that were not given are undefined. */
export interface DivisionFiles {
  readonly members: InputFile | undefined;
  readonly weights: InputFile | undefined;
  readonly projects: InputFile | undefined;
  readonly actuals: readonly InputFile[];
  /** What the codes of a ledger stand for. */
  readonly map: InputFile | undefined;
  /** What the headers of the others mean. */
  readonly columns?: InputFile | undefined;
}

/** What was read of them. */
export interface DivisionFilesReading {
  readonly members: readonly MembershipRow[];
  readonly weights: ReadonlyMap<string, Weight> | undefined;
  readonly projects: readonly RegionalProject[] | undefined;
  readonly actuals: Actuals | undefined;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
  /** How many headers were named. */
  readonly namedColumns: number;
}

/**
 * Reads every file of a division; the regions that the members file adds are known to the projects. A municipality that
 * stands in for a missing column, and one that was merged and stands for its successor, do so in the actuals alone: the
 * other files are of several, and say who gets money.
 */
export function readDivisionFiles(
  files: DivisionFiles,
  given: Vocabulary,
  regions: readonly Region[],
): DivisionFilesReading {
  const named = files.columns && readColumnNames(files.columns, given);
  const vocabulary = named ? { ...given, columnNames: named.names } : given;
  const { municipality: _, acceptMerged: __, ...ofSeveral } = vocabulary;
  const members = files.members && readMembers([files.members], ofSeveral, regions);
  const weights = files.weights && readWeights([files.weights], ofSeveral);
  const own = new Set((members?.rows ?? []).map(({ region }) => region));
  const names = regionNames([...regions, ...[...own].map((name) => ({ name }))]);
  const projects = files.projects && readProjects([files.projects], ofSeveral, names);
  const mapping = files.map && readLedgerMap(files.map, vocabulary);
  const options = { ofRegions: true, map: mapping?.map };
  const spent = files.actuals.length === 0 ? undefined : readActuals(files.actuals, vocabulary, options);
  const readings = [members, weights, projects, mapping, spent].flatMap((reading) => reading ?? []);
  return {
    members: members?.rows ?? [],
    weights: weights?.weights,
    projects: projects?.projects,
    actuals: spent?.actuals,
    findings: [
      ...(named?.findings ?? []),
      ...readings.flatMap(({ findings }) => findings),
      ...(named && readings.length > 0 ? named.unused() : []),
    ],
    tables: readings.flatMap(({ tables }) => tables),
    namedColumns: named?.count ?? 0,
  };
}
