import type { Finding } from '../../findings/finding.js';
import { countsOf } from '../../findings/order.js';
import { FILE_ROLES, type FileRole, type InspectedFile } from '../../findings/understood-file.js';
import { isAuditfile } from '../auditfile/elements.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { InputFile, ReadTable } from '../tables/input-kind.js';
import { readBudgetFiles } from './budget-files.js';
import { understoodFile } from './understood.js';

/** A file that is looked at, and the files that help to read it. */
export interface InspectedInput {
  readonly input: InputFile;
  readonly map?: InputFile | undefined;
  readonly columns?: InputFile | undefined;
}

/** What was understood of a file. */
export interface Inspection {
  /** Nothing where it holds no table. */
  readonly understood: InspectedFile | undefined;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** Reads a file as what it is said to hold, and tells how. Nothing is computed from it. */
export function inspect(given: InspectedInput, role: FileRole, vocabulary: Vocabulary): Inspection {
  const { findings, tables } = readAs(given, role, vocabulary);
  const [read] = tables;
  return { understood: read && { ...understoodFile(read), role }, findings, tables };
}

function readAs({ input, map, columns }: InspectedInput, role: FileRole, vocabulary: Vocabulary) {
  const none: readonly InputFile[] = [];
  const read = readBudgetFiles(
    {
      allocation: role === 'allocation' ? [input] : none,
      plan: role === 'plan' ? [input] : none,
      spent: role === 'actuals' ? [input] : none,
      map: role === 'map' ? input : role === 'actuals' ? map : undefined,
      columns,
    },
    vocabulary,
  );
  const reading = { allocation: read.allocation, plan: read.plan, actuals: read.spent, map: read.map }[role];
  const ofMap = role === 'actuals' ? read.map : undefined;
  return {
    findings: [...(read.columns?.findings ?? []), ...(ofMap?.findings ?? []), ...(reading?.findings ?? [])],
    tables: [...(reading?.tables ?? []), ...(ofMap?.tables ?? [])],
  };
}

/**
 * What a file holds, judged by how its beginning can be read. Of the roles that miss no column those as which least is
 * wrong; where each misses one, those of which most columns are there. More than one where that does not decide.
 */
export function rolesOf(given: InspectedInput, vocabulary: Vocabulary): readonly FileRole[] {
  const input = beginningOf(given.input);
  if (!input.sheet && isAuditfile(input.bytes)) return ['actuals'];
  const tried = FILE_ROLES.map((role) => {
    const { understood, findings } = inspect({ ...given, input }, role, vocabulary);
    const known = understood?.columns.filter(
      ({ meaning }) => meaning !== 'nothing' && meaning !== 'exported',
    );
    return {
      role,
      missing: findings.filter(({ code }) => code === 'MISSING_COLUMN').length,
      errors: countsOf(findings).error,
      known: known?.length ?? 0,
    };
  });
  const whole = tried.filter(({ missing }) => missing === 0);
  if (tried.every(({ missing, known }) => missing > 0 && known === 0)) return FILE_ROLES;
  const best =
    whole.length > 0 ? leastOf(whole, ({ errors }) => errors) : leastOf(tried, ({ known }) => -known);
  return leastOf(best, ({ missing }) => missing).map(({ role }) => role);
}

function leastOf<Each>(all: readonly Each[], measure: (each: Each) => number): readonly Each[] {
  const least = Math.min(...all.map(measure));
  return all.filter((each) => measure(each) === least);
}

/** So much of a large file tells what it holds. */
const TELLING = 64 * 1024;
const LF = 10;
const UTF_16_LE = 0xff;

/** The first lines of a large file; a small one whole. */
function beginningOf(input: InputFile): InputFile {
  const { file, sheet, source } = input;
  if (sheet || !source) return input;
  const bytes = source.at(0, TELLING);
  const end = bytes.lastIndexOf(LF) + 1;
  // In UTF-16 whose small byte comes first a line ends a byte later.
  return { file, bytes: bytes.slice(0, bytes[0] === UTF_16_LE ? end + (end % 2) : end) };
}
