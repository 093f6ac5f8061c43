import { membershipFindings } from '../../division/judges/membership.js';
import { regionsWithMembers } from '../../division/memberships.js';
import { type MembersSpent, spentKey } from '../../division/settlement.js';
import type { Finding } from '../../findings/finding.js';
import { Refusal } from '../../findings/refusal.js';
import type { Bookings } from '../../grant/actuals.js';
import type { RegionalProject, RegionWithMembers, Weight } from '../../grant/division.js';
import type { Places } from '../../read/grants/embedded.js';
import type { Vocabulary } from '../../read/tables/cell-reader.js';
import type { ReadTable } from '../../read/tables/input-kind.js';
import type { InputReceipt } from '../../report/receipt.js';
import type { Context } from '../context.js';
import { type GivenInput, isStandardInput, readBulkInput, readInput } from '../inputs/input-file.js';
import { columnReceipts, receiptsOf } from '../inputs/input-receipts.js';
import { inputsOf } from '../inputs/inputs.js';
import { type DivisionOptions, keyChoice, statedMoney } from './options.js';

/** Actuals by what they are of. */
export interface SpentInputs {
  /** By municipality and year. */
  readonly regional: MembersSpent;
  /** Bookings of the grant of municipalities. */
  readonly other: readonly Bookings[];
}

/** What a grant of regions is divided with, read. */
export interface DivisionInputs {
  readonly regions: readonly RegionWithMembers[];
  readonly weights: ReadonlyMap<string, Weight> | undefined;
  readonly projects: readonly RegionalProject[] | undefined;
  /** What the actuals hold; undefined: none were given. */
  readonly spent: SpentInputs | undefined;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
  readonly receipts: readonly InputReceipt[];
}

/**
 * Reads the files that the options name, and puts the memberships together.
 * @throws Refusal for a file that cannot be read
 */
export async function readDivisionInputs(
  options: DivisionOptions,
  places: Places,
  vocabulary: Vocabulary,
  context: Context,
): Promise<DivisionInputs> {
  const files = filesOf(options);
  const names = files.map(([, file]) => file);
  if (names.filter(isStandardInput).length > 1) throw new Refusal({ key: 'stdin-twice' });
  const read = files.length === 0 ? NOTHING_READ : await readFiles(files, { places, vocabulary }, context);
  const { municipalities, regions: known } = places;
  const { regions, findings } = regionsWithMembers({ municipalities, regions: known, rows: read.members });
  const broken = read.members.length === 0 ? [] : membershipFindings(regions, municipalities);
  return { ...read, regions, findings: [...read.findings, ...findings, ...broken] };
}

const NOTHING_READ = {
  members: [],
  weights: undefined,
  projects: undefined,
  spent: undefined,
  findings: [],
  tables: [],
  receipts: [],
} as const;

type Role = 'members' | 'weights' | 'projects' | 'actuals' | 'map' | 'columns';

/** The files that the options name, by what they hold. */
function filesOf(options: DivisionOptions): readonly (readonly [Role, string])[] {
  const key = keyChoice(options);
  const { projects } = statedMoney(options);
  return [
    ...(options.members === undefined ? [] : [['members', options.members] as const]),
    ...(typeof key === 'object' ? [['weights', key.file] as const] : []),
    ...(options.spent ?? []).map((file) => ['actuals', file] as const),
    ...(options.map === undefined ? [] : [['map', options.map] as const]),
    ...(options.columns === undefined ? [] : [['columns', options.columns] as const]),
    ...(projects && 'file' in projects ? [['projects', projects.file] as const] : []),
  ];
}

async function readFiles(
  files: readonly (readonly [Role, string])[],
  { places, vocabulary }: { readonly places: Places; readonly vocabulary: Vocabulary },
  context: Context,
) {
  const inputs: (readonly [Role, GivenInput])[] = [];
  for (const [role, file] of files) {
    const read = role === 'actuals' ? readBulkInput : readInput;
    for (const input of await inputsOf([file], context, read)) inputs.push([role, input]);
  }
  const { readDivisionFiles } = await import('../../read/division/files.js');
  const of = (wanted: Role) => inputs.flatMap(([role, input]) => (role === wanted ? [input] : []));
  const [[members], [weights], [projects]] = [of('members'), of('weights'), of('projects')];
  const [[map], [columns]] = [of('map'), of('columns')];
  const read = readDivisionFiles(
    { members, weights, projects, actuals: of('actuals'), map, columns },
    vocabulary,
    places.regions,
  );
  const receipts: InputReceipt[] = [];
  for (const [role, input] of inputs) {
    const ofColumns = role === 'columns' ? columnReceipts([input], read.namedColumns, context) : undefined;
    receipts.push(...(ofColumns ?? receiptsOf(role, [input], read.tables, context)));
  }
  const { actuals, namedColumns: _, ...rest } = read;
  const spent = actuals && { regional: groupedSpent(actuals.iza), other: actuals.parts };
  return { ...rest, spent, receipts };
}

function groupedSpent(bookings: readonly Bookings[]): MembersSpent {
  const result = new Map<string, Bookings[]>();
  for (const one of bookings) {
    const list = result.get(spentKey(one));
    if (list) list.push(one);
    else result.set(spentKey(one), [one]);
  }
  return result;
}
