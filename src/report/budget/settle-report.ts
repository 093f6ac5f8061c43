import { type AccountabilityLine, OF_REGIONS } from '../../budget/accountability.js';
import type { Sensitivity } from '../../budget/sensitivity.js';
import { ofMunicipalities, type ShownOutcome } from '../../budget/shown.js';
import type { Finding } from '../../findings/finding.js';
import type { ClosedYear } from '../../law/calendar.js';
import type { Rules } from '../../law/rules.js';
import { sourceText } from '../../law/source.js';
import type { Directory } from '../directory.js';
import { markNotes } from '../marks.js';
import type { Note } from '../note.js';
import type { Report } from '../table.js';
import { accountabilityTables } from './accountability-tables.js';
import { settledKeys } from './amount-columns.js';
import {
  grantedNotes,
  indicativeNotes,
  notModelledNotes,
  settledLawNotes,
  yearsSettled,
} from './budget-notes.js';
import { isStarred, type Level, levelTables } from './budget-report.js';
import { sensitivityTables } from './sensitivity-tables.js';
import { settlementTables } from './settlement-tables.js';

/** What of a settlement is shown beside its budgets, where it was asked for. */
export interface SettleParts {
  /** What is carried: the plan, or the most that is allowed. */
  readonly carry: 'plan' | 'max';
  /** The years in which nothing can be decided any more. */
  readonly closed?: readonly ClosedYear[];
  readonly lines?: readonly AccountabilityLine[];
  readonly sensitivity?: readonly Sensitivity[];
}

/**
 * The settlement as tables for people: what each year comes to and the final settlement; or the accountability lines,
 * or what hangs on other readings. Municipalities without any actuals have nothing to settle and are only counted.
 */
export function settleReport(
  outcome: ShownOutcome,
  level: Level,
  directory: Directory,
  parts: SettleParts,
): Report {
  const { lines, sensitivity } = parts;
  const { some, without } = withActuals(outcome);
  const asked = [
    ...(lines ? accountabilityTables(lines, directory) : []),
    ...(sensitivity ? sensitivityTables(sensitivity, some.settlements, directory) : []),
  ];
  const askedFor = lines !== undefined || sensitivity !== undefined;
  const levels = askedFor ? [] : levelTables(some, level, directory, settledKeys);
  const settled = askedFor ? [] : settlementTables(some.settlements, directory);
  const tables = [...levels, ...settled, ...asked];
  const notes: readonly Note[] = [
    ...markNotes(tables),
    ...(without > 0 ? [{ key: 'nothing-settled' as const, count: without }] : []),
    ...(askedFor && !sensitivity?.length ? [] : settlementNotes(some, parts, directory)),
    ...doubtNotes(some),
    ...mergerNotes(some, directory),
    ...askedNotes(parts, directory),
    ...(askedFor
      ? [...indicativeNotes(directory, isStarred(tables)), ...notModelledNotes(directory)]
      : [
          ...grantedNotes(some, directory, isStarred(tables)),
          ...settledLawNotes(some, directory),
          ...notModelledNotes(directory),
        ]),
  ];
  return { tables, notes: tables.length === 0 && !askedFor ? [] : notes };
}

/** What is said of the accountability lines and the other readings, where they were asked for. */
export function askedNotes(
  { carry, lines, sensitivity }: SettleParts,
  directory: Directory,
): readonly Note[] {
  const asPlanned = sensitivity !== undefined && sensitivity.length > 0 && carry === 'plan';
  return [
    ...(lines ? [linesNote(lines, directory)] : []),
    ...readingNotes(sensitivity),
    ...(asPlanned ? [{ key: 'readings-as-planned' as const }] : []),
  ];
}

function linesNote(lines: NonNullable<SettleParts['lines']>, { regional }: Directory): Note {
  const own = lines.filter(({ grant }) => grant !== OF_REGIONS);
  return {
    key: 'lines',
    unknown: own.some(({ codes }) => codes.length === 0),
    regional: own.length < lines.length ? regional?.name : undefined,
  };
}

/** The part of an outcome that has actuals, and how many municipalities have none; all of it where nobody has any. */
export function withActuals(outcome: ShownOutcome): {
  readonly some: ShownOutcome;
  readonly without: number;
} {
  const settled = new Set(
    outcome.settlements.filter(({ years }) => years.length > 0).map(({ municipality }) => municipality),
  );
  const without = outcome.settlements.length - settled.size;
  if (settled.size === 0 || without === 0) return { some: outcome, without: 0 };
  return { some: ofMunicipalities(outcome, settled), without };
}

/** What the two columns of a settlement mean, and where it decides something that its years are not netted. */
function settlementNotes(
  { rules, years, totals, settlements, findings }: ShownOutcome,
  { carry, closed = [] }: SettleParts,
  { chosen: under }: Directory,
): readonly Note[] {
  const [first] = rules.years;
  const settled = yearsSettled({ years, settlements });
  const shown = closed.filter(({ year }) => settled.includes(year));
  const open = settlements.some((settlement) => settlement.open.length > 0);
  return [
    { key: 'settlement', carry, open, summed: open && settlements.length > 1 },
    ...(shown.length > 0 ? [{ key: 'closed-years' as const, closed: shown }] : []),
    ...(first && netted({ years, totals, settlements }) && !findings.some(saysNetting)
      ? [{ key: 'law' as const, rules: first, parameter: 'settlement-netting' as const, years: [], under }]
      : []),
  ];
}

/** Whether a finding says already that years are not netted, because that is assumed. */
function saysNetting(finding: Finding): boolean {
  return finding.code === 'ASSUMED_RULE' && finding.parameter === 'settlement-netting';
}

/** Whether a deficit of one year stands beside what is repaid; of years that are not shown it is not known. */
function netted({
  years: shown,
  totals,
  settlements,
}: Pick<ShownOutcome, 'years' | 'totals' | 'settlements'>): boolean {
  return (
    settlements.some(({ years }) => years.some(({ year }) => !shown.includes(year))) ||
    totals.some(({ overspent }) => overspent !== null && !overspent.isZero())
  );
}

/** What is not certain about the shift limit of years that are settled and have shifts, once for years of one doubt. */
export function doubtNotes({ totals, rules }: Pick<ShownOutcome, 'totals' | 'rules'>): readonly Note[] {
  const shifted = new Set(
    totals.flatMap(({ year, spent, shiftedOut }) => (spent === null || shiftedOut.isZero() ? [] : [year])),
  );
  return doubtsOfYears(rules, shifted);
}

/** What is not certain about the shift limit of some years, once for years of one doubt. */
export function doubtsOfYears(rules: Rules, some: ReadonlySet<number>): readonly Note[] {
  const doubted = rules.years.flatMap(({ year, walls, 'shift-limit': { doubt } }) =>
    some.has(year) && walls.value && doubt ? [{ year, doubt }] : [],
  );
  const texts = new Map(doubted.map(({ doubt }) => [JSON.stringify(doubt), doubt]));
  return [...texts.values()].map((doubt) => ({
    key: 'doubt',
    parameter: 'shift-limit',
    years: doubted.flatMap((each) =>
      JSON.stringify(each.doubt) === JSON.stringify(doubt) ? [each.year] : [],
    ),
    doubt,
  }));
}

/** Who settles for a municipality that will have gone into another by then. */
export function mergerNotes(
  { settlements }: Pick<ShownOutcome, 'settlements'>,
  { comingMergers, municipality }: Directory,
): readonly Note[] {
  const settled = new Set(settlements.map(({ municipality }) => municipality));
  return comingMergers
    .filter(({ code }) => settled.has(code))
    .map((merger) => ({
      key: 'settled-by',
      municipality: municipality(merger.code),
      successor: municipality(merger.successor),
      merger,
    }));
}

function readingNotes(sensitivity: readonly Sensitivity[] | undefined): readonly Note[] {
  if (!sensitivity) return [];
  if (sensitivity.length === 0) return [{ key: 'no-readings' }];
  return [
    { key: 'readings-compared' },
    ...sensitivity.map(({ ofYear, parameter, alternative }) => ({
      key: 'reading' as const,
      rules: ofYear,
      parameter: parameter.id,
      status: parameter.status,
      source: sourceText(alternative.source),
    })),
  ];
}
