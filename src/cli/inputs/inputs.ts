import type { Shown } from '../../budget/shown.js';
import type { Finding } from '../../findings/finding.js';
import { Refusal } from '../../findings/refusal.js';
import { type Actuals, NO_ACTUALS, type SpentPart } from '../../grant/actuals.js';
import type { Allocation } from '../../grant/allocation.js';
import { provenanceOf } from '../../grant/grant.js';
import { NO_PLAN, type Plan } from '../../grant/plan.js';
import { rulesOf } from '../../law/rules.js';
import type { AllocationReading } from '../../read/inputs/allocation.js';
import { readOfficial, readOfficialFigures } from '../../read/inputs/official-allocation.js';
import { officialFindings } from '../../read/inputs/official-comparison.js';
import { type PlanOptions, unreadablePlanOption } from '../../read/inputs/plan-options.js';
import type { Vocabulary } from '../../read/tables/cell-reader.js';
import type { ReadTable } from '../../read/tables/input-kind.js';
import { whereOf } from '../../read/tables/input-tables.js';
import type { OwnRole } from '../../read/workbook/own-workbook.js';
import type { InputReceipt } from '../../report/receipt.js';
import type { Context } from '../context.js';
import type { ChosenGrant } from './chosen-grant.js';
import {
  bookNames,
  type GivenInput,
  isStandardInput,
  readBulkInput,
  readInput,
  readInputsOf,
} from './input-file.js';
import { columnReceipts, receiptsOf } from './input-receipts.js';

/** The files a run reads, by what they hold. */
export interface InputFiles {
  readonly allocation?: readonly string[];
  readonly plan?: readonly string[];
  readonly spent?: readonly string[];
  readonly map?: string;
  /** What the headers of the others mean. */
  readonly columns?: string;
  /** What is planned beside, each as `2024:7>11:50000`. */
  readonly shift?: readonly string[];
  readonly carryOver?: readonly string[];
  /** What is expected of whole years; or that what is granted is. */
  readonly expect?: string;
  /** Not read here, but from the same standard input. */
  readonly rules?: string;
}

/** What the official amounts are called where a file of granted amounts may stand. */
export const OFFICIAL = 'official';

/** The names of all files of a run. */
function filesOf({ allocation, plan = [], spent = [], map, ...others }: InputFiles): readonly string[] {
  const ledger = map === undefined ? [] : [map];
  return [...allocationFiles(allocation), ...plan, ...spent, ...ledger, ...expectedFiles(others)];
}

/** What stands in the place of a file of what is expected: what is granted. */
export const GRANTED = 'granted';

function expectedFiles({ expect }: InputFiles): readonly string[] {
  return expect === undefined || expect === GRANTED ? [] : [expect];
}

function allocationFiles(allocation: readonly string[] = []): readonly string[] {
  return allocation.filter((file) => file !== OFFICIAL);
}

/** Whether the official amounts count beside those of files. */
export function isOfficialBeside({ allocation = [] }: InputFiles): boolean {
  return allocation.includes(OFFICIAL) && allocationFiles(allocation).length > 0;
}

/** The inputs of a run, read. */
export interface Inputs {
  readonly allocation: Allocation;
  readonly plan: Plan;
  readonly actuals: Actuals;
  /** What files say will have been spent. */
  readonly expected: readonly SpentPart[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly InputReceipt[];
  readonly tables: readonly ReadTable[];
}

/**
 * Reads the files that were named; without an allocation, or beside those of files, the official one that comes with
 * the program.
 * @throws Refusal for a file that cannot be read
 */
export async function readInputs(
  files: InputFiles,
  { vocabulary, shown, grant, context }: Around,
): Promise<Inputs> {
  const around = { vocabulary, shown, grant, context };
  const named = filesOf(files);
  const planned = plannedBeside(files, vocabulary);
  if ((files.allocation ?? []).filter((file) => file === OFFICIAL).length > 1)
    throw new Refusal({ key: 'input-twice', file: OFFICIAL });
  if ([...named, files.rules ?? '', files.columns ?? ''].filter(isStandardInput).length > 1)
    throw new Refusal({ key: 'stdin-twice' });
  // Where there is no other file none has headers; it is not for the taking all the same.
  context.platform.protect(bookNames(files.columns ?? ''));
  if (named.length === 0 && !planned) return { ...NOTHING_READ, allocation: official(around) };
  const given = await givenInputs(files, context);
  if (named.length > 0) context.progress.step(context.words.run.takingApart(named.length));
  const { readBudgetFiles } = await import('../../read/inputs/budget-files.js');
  const [map] = given.map;
  const [columns] = given.columns;
  const read = readBudgetFiles({ ...given, ...(planned ? { planned } : {}), map, columns }, vocabulary);
  const readings = [
    { role: 'allocation', given: given.allocation, reading: read.allocation },
    { role: 'plan', given: given.plan, reading: read.plan },
    { role: 'actuals', given: given.spent, reading: read.spent },
    { role: 'expected', given: given.expected, reading: read.expected },
    { role: 'map', given: given.map, reading: read.map },
  ] as const;
  const receipts: InputReceipt[] = [];
  for (const { role, given: inputs, reading } of readings) {
    receipts.push(...receiptsOf(role, inputs, reading?.tables ?? [], context));
  }
  receipts.push(...columnReceipts(given.columns, read.columns?.count, context));
  const compared = allocationBeside(read.allocation, files, around);
  return {
    allocation: compared.allocation,
    plan: read.plan?.plan ?? NO_PLAN,
    actuals: read.spent?.actuals ?? NO_ACTUALS,
    expected: read.expected?.actuals.parts ?? [],
    findings: [
      ...(read.columns?.findings ?? []),
      ...readings.flatMap(({ reading }) => reading?.findings ?? []),
      ...compared.findings,
    ],
    receipts,
    tables: readings.flatMap(({ reading }) => reading?.tables ?? []),
  };
}

/** The bytes of every file of a run. @throws Refusal for a file that cannot be read, or is given twice */
async function givenInputs(files: InputFiles, context: Context) {
  const booked = files.spent ?? [];
  for (const rows of [files.plan ?? [], [...booked, ...expectedFiles(files)]])
    await refuseTwice(rows, context);
  const oneOf = (file: string | undefined) => inputsOf(file === undefined ? [] : [file], context);
  return {
    allocation: await inputsOfRole('allocation', allocationFiles(files.allocation), context),
    plan: await inputsOfRole('plan', files.plan ?? [], context),
    spent: await inputsOf(booked, context, readBulkInput),
    expected: await inputsOf(expectedFiles(files), context),
    map: await oneOf(files.map),
    columns: await oneOf(files.columns),
  };
}

/**
 * What options plan beside files; undefined where none does.
 * @throws Refusal for text that states no row, or without the one municipality whose plan it is
 */
function plannedBeside(
  { shift = [], carryOver = [] }: InputFiles,
  { municipality }: Vocabulary,
): PlanOptions | undefined {
  const [option] = [...shift.map(() => '--shift'), ...carryOver.map(() => '--carry-over')];
  if (option === undefined) return undefined;
  const planned = { '--shift': shift, '--carry-over': carryOver };
  const unreadable = unreadablePlanOption(planned);
  if (unreadable) throw new Refusal({ key: 'bad-plan-option', ...unreadable });
  if (municipality === undefined) throw new Refusal({ key: 'plan-of-one', option });
  return planned;
}

/**
 * Refuses a file that is given twice where rows add up.
 * @throws Refusal where two names stand for the same file
 */
async function refuseTwice(files: readonly string[], { platform }: Context): Promise<void> {
  const seen = new Set<string>();
  for (const file of files) {
    const identity = await platform.identity(file);
    if (seen.has(identity)) throw new Refusal({ key: 'input-twice', file });
    seen.add(identity);
  }
}

const NOTHING_READ = {
  plan: NO_PLAN,
  actuals: NO_ACTUALS,
  expected: [],
  findings: [],
  receipts: [],
  tables: [],
} as const;

/** What inputs are read for: by which words, for whom, of which grant. */
export interface Around {
  readonly grant: ChosenGrant;
  readonly vocabulary: Vocabulary;
  readonly shown: Shown;
  readonly context: Context;
}

/** What files grant, held beside the official amounts; those themselves where no file grants anything. */
function allocationBeside(
  read: AllocationReading | undefined,
  files: InputFiles,
  around: Around,
): { readonly allocation: Allocation; readonly findings: readonly Finding[] } {
  const { rules, amountsIn: unit } = around.vocabulary;
  if (!read) return { allocation: official(around), findings: [] };
  const { allocation, tables } = read;
  const byKey = around.grant.grant.amounts?.kind === 'key';
  const beside = isOfficialBeside(files);
  if (beside) refuseWithoutAmounts(around);
  // The amounts of another grant cannot be held beside the official ones of this.
  if (rules.own !== undefined) return { allocation, findings: [] };
  const findings = officialFindings({
    allocation,
    // Amounts by a key are no decision that another could differ from.
    official: readOfficialFigures(around.grant.amounts(), byKey ? () => false : grantedIn(allocation)),
    beside,
    unit,
    whereOf: (place) => whereOf(place, tables),
  });
  if (!beside) return { allocation, findings };
  const { rows } = official(around);
  return { allocation: { ...allocation, rows: [...rows, ...allocation.rows] }, findings };
}

/** The municipalities that an allocation grants anything. */
function grantedIn({ rows }: Allocation): (code: string) => boolean {
  const codes = new Set<string>();
  let last = '';
  for (const { municipality } of rows) {
    if (municipality !== last) codes.add(municipality);
    last = municipality;
  }
  return (code) => codes.has(code);
}

/** The official amounts of some municipalities, or of all. */
function officialOf(municipalities: Shown['municipalities'], { grant }: Around): Allocation {
  return readOfficial(
    grant.amounts(),
    (code) => municipalities?.has(code) ?? true,
    provenanceOf(grant.grant),
  );
}

/** @throws Refusal where no amounts come along with the grant */
function refuseWithoutAmounts({ grant: { grant } }: Around): void {
  if (!grant.amounts) throw new Refusal({ key: 'no-amounts', grant: grant.name });
}

/** The official allocation of what is shown, for the years that the rules cover. */
function official(around: Around): Allocation {
  refuseWithoutAmounts(around);
  const { rules } = around.vocabulary;
  const whole = officialOf(around.shown.municipalities, around);
  // Amounts by the interventions of one grant say nothing of those of another.
  const covered = (year: number) => rules.own === undefined && rulesOf(rules, year) !== undefined;
  return { ...whole, rows: whole.rows.filter(({ year }) => covered(year)) };
}

/**
 * The bytes of files, by the names that the user gave.
 * @throws Refusal for a file that cannot be read
 */
export async function inputsOf(
  files: readonly string[],
  context: Context,
  read: typeof readInput | typeof readBulkInput = readInput,
): Promise<readonly GivenInput[]> {
  const inputs: GivenInput[] = [];
  for (const file of files) {
    context.progress.step(context.words.run.reading(file));
    inputs.push(await read(file, context));
  }
  return inputs;
}

/** The same of a role, of which a workbook that spuk itself has made may hold several. */
async function inputsOfRole(
  role: OwnRole,
  files: readonly string[],
  context: Context,
): Promise<readonly GivenInput[]> {
  const inputs: GivenInput[] = [];
  for (const file of files) {
    context.progress.step(context.words.run.reading(file));
    inputs.push(...(await readInputsOf(role, file, context)));
  }
  return inputs;
}
