import { Refusal } from '../../findings/refusal.js';
import { FILE_ROLES, type FileRole } from '../../findings/understood-file.js';
import { namerOfRun } from '../../messages/finding-words.js';
import type { Inspection } from '../../read/inputs/inspection.js';
import type { Vocabulary } from '../../read/tables/cell-reader.js';
import { located } from '../../read/tables/located.js';
import { inspectedRecords, inspectedReport } from '../../report/inspected/inspected-report.js';
import { grantFacts, type InputReceipt } from '../../report/receipt.js';
import type { Context, ExitStatus } from '../context.js';
import { atlasOf } from '../inputs/atlas.js';
import { municipalGrant } from '../inputs/grant.js';
import {
  type GivenInput,
  isStandardInput,
  readBulkInput,
  readInput,
  readInputsOf,
} from '../inputs/input-file.js';
import { columnReceipts, receiptsOf } from '../inputs/input-receipts.js';
import { chosenRules } from '../inputs/rules.js';
import { languageFact, type SelectionOptions } from '../inputs/selection.js';
import { answered } from '../outputs/answer.js';
import { choice, formatOf, type OutputOptions } from '../outputs/output.js';
import { statusOf, vocabularyOf } from './budget-run.js';

/** How a file is to be looked at, as written. */
export interface InspectOptions extends OutputOptions, Pick<SelectionOptions, 'municipality'> {
  readonly as?: string;
  readonly map?: string;
  readonly columns?: string;
  readonly yearOf?: string;
  readonly amountsIn?: string;
  readonly acceptMerged?: boolean;
  readonly grant?: string;
  readonly rules?: string;
  readonly strict?: boolean;
}

/** The files of a run: the one that is looked at, of which a workbook may hold several tables, and those that help. */
interface Given {
  readonly role: FileRole;
  readonly inputs: readonly GivenInput[];
  readonly map: GivenInput | undefined;
  readonly columns: GivenInput | undefined;
}

/**
 * Says how a file is read: what it holds, where its header stands, what its columns mean and what was passed over.
 * Nothing is computed from it.
 * @throws Refusal for a file that cannot be read, or that may hold several things
 */
export async function runInspect(
  file: string,
  options: InspectOptions,
  context: Context,
): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const grant = await municipalGrant(options.grant, 'inspect', context);
  const rules = await chosenRules(options.rules, grant, context);
  const atlas = atlasOf(context, grant, { rules, name: options.rules });
  const { vocabulary } = vocabularyOf(options, { grant, atlas, rules });
  const given = await givenFiles(file, options, { vocabulary, context });
  const { inspect } = await import('../../read/inputs/inspection.js');
  const inspections = given.inputs.map((input) => inspect({ ...given, input }, given.role, vocabulary));
  const tables = inspections.flatMap((inspection) => inspection.tables);
  const findings = located(
    inspections.flatMap((inspection) => inspection.findings),
    tables,
  );
  const files = inspections.flatMap(({ understood }) => understood ?? []);
  const inputs = receiptsFor(given, inspections, context);
  const namer = namerOfRun(
    atlas.namer,
    findings.flatMap(({ municipality }) => municipality ?? []),
  );
  return answered(
    {
      shows: {
        report: () => inspectedReport(files, atlas.directory),
        records: () => inspectedRecords(files),
        document: async () => {
          const { inspectedJson } = await import('../../write/json/inspected-json.js');
          const facts = {
            command: 'inspect',
            version: context.platform.version,
            ...grantFacts(grant.grant),
            options: { ...factsOf(options, given.role), ...languageFact(context.words) },
            inputs,
          };
          return inspectedJson({ files, rules, facts, findings }, context.words, namer);
        },
      },
      found: { findings, tables, namer, manner: { strict: options.strict } },
      status: statusOf(findings, options),
    },
    { format, options },
    context,
  );
}

/**
 * Reads what was named, and tells what it holds where that is not said.
 * @throws Refusal for a file that cannot be read, or that may hold several things
 */
async function givenFiles(
  file: string,
  { as, map, columns }: InspectOptions,
  { vocabulary, context }: { readonly vocabulary: Vocabulary; readonly context: Context },
): Promise<Given> {
  const read = (named: string | undefined) => (named === undefined ? undefined : readInput(named, context));
  const beside = { map: await read(map), columns: await read(columns) };
  const said = as === undefined ? undefined : choice('--as', as, FILE_ROLES);
  const input = await readBulkInput(file, context);
  const own = input.sheet ? await ownSheets(file, said, context) : undefined;
  if (own) return { ...beside, ...own };
  if (said) return { ...beside, role: said, inputs: [input] };
  const { rolesOf } = await import('../../read/inputs/inspection.js');
  const roles = rolesOf({ ...beside, input }, vocabulary);
  const [role] = roles;
  if (role === undefined || roles.length > 1) throw new Refusal({ key: 'unclear-role', file, roles });
  return { ...beside, role, inputs: [input] };
}

/** The sheets of a workbook that spuk itself has made, which hold what was granted, or the plan where that is asked for. */
async function ownSheets(
  file: string,
  role: FileRole = 'allocation',
  context: Context,
): Promise<Pick<Given, 'role' | 'inputs'> | undefined> {
  if ((role !== 'allocation' && role !== 'plan') || isStandardInput(file)) return undefined;
  const inputs = await readInputsOf(role, file, context);
  return inputs.some((input) => input.file !== file) ? { role, inputs } : undefined;
}

function receiptsFor(
  { role, inputs, map, columns }: Given,
  inspections: readonly Inspection[],
  context: Context,
): readonly InputReceipt[] {
  const tables = inspections.flatMap((inspection) => inspection.tables);
  const isMapUsed = role === 'actuals' && map !== undefined;
  return [
    ...receiptsOf(role, inputs, tables, context),
    ...(isMapUsed ? receiptsOf('map', [map], tables, context) : []),
    ...columnReceipts(columns ? [columns] : [], undefined, context),
  ];
}

function factsOf(
  { municipality, grant, rules, yearOf, amountsIn, acceptMerged }: InspectOptions,
  as: FileRole,
): Readonly<Record<string, unknown>> {
  const said = { municipality, grant, rules, yearOf, amountsIn, acceptMerged };
  return { as, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
}
