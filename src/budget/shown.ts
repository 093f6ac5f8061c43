import type { ColumnRow } from '../calculation/views.js';
import type { Finding } from '../findings/finding.js';
import type { BudgetRow } from '../grant/grant-year.js';
import { comesBefore } from '../grant/plan.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { inYears, type MunicipalityBudget } from './tree.js';

/** What of an outcome is shown; undefined: everything. It never changes what is computed. */
export interface Shown {
  readonly municipalities?: ReadonlySet<string>;
  readonly years?: ReadonlySet<number>;
  readonly interventions?: ReadonlySet<number>;
}

/** The part of an outcome that is shown; its rows are complete, so that sums over them are too. */
export interface ShownOutcome extends Outcome {
  /** The interventions whose rows are shown; undefined: all. */
  readonly interventions: ReadonlySet<number> | undefined;
}

/** The part of an outcome that is shown: its tree, filtered. Sums do not look at the interventions chosen. */
export function shownOf(outcome: Outcome, shown: Shown): ShownOutcome {
  const { municipalities, years, interventions } = shown;
  const findings = onceAYear(outcome.findings.filter((finding) => isShown(finding, shown)));
  const whose = municipalities ? withCodes(outcome.tree, municipalities) : outcome.tree;
  const tree = years ? inYears(whose, years) : whose;
  return Object.assign(outcomeOf({ ...outcomeParts(outcome), tree, findings }), { interventions });
}

/** What is shown of some of its municipalities; its findings are those of all. */
export function ofMunicipalities(outcome: ShownOutcome, municipalities: ReadonlySet<string>): ShownOutcome {
  const tree = withCodes(outcome.tree, municipalities);
  return Object.assign(outcomeOf({ ...outcomeParts(outcome), tree }), {
    interventions: outcome.interventions,
  });
}

function outcomeParts({ rules, chain, settle, findings }: Outcome) {
  return { rules, chain, settle, findings };
}

function withCodes(
  tree: readonly MunicipalityBudget[],
  codes: ReadonlySet<string>,
): readonly MunicipalityBudget[] {
  return tree.filter(({ municipality }) => codes.has(municipality));
}

/** The rows of the interventions that were chosen. */
export function chosenRows(
  rows: readonly BudgetRow[],
  { interventions }: Pick<ShownOutcome, 'interventions'>,
): readonly BudgetRow[] {
  return interventions ? rows.filter(({ intervention }) => interventions.has(intervention)) : rows;
}

/** The same by their places in the columns, for what is written row by row. */
export function* eachChosenRow({ eachRow, interventions }: ShownOutcome): Generator<ColumnRow> {
  for (const row of eachRow()) if (interventions?.has(row.intervention) ?? true) yield row;
}

/** Whether something is of a municipality and year that are shown; what names none is of all. */
function isShown(
  { municipality, year }: { readonly municipality?: string; readonly year?: number },
  { municipalities, years }: Shown,
): boolean {
  return (
    (municipality === undefined || (municipalities?.has(municipality) ?? true)) &&
    (year === undefined || (years?.has(year) ?? true))
  );
}

/** That a rule is assumed is said once per parameter and year, whatever municipalities it judges. */
function onceAYear(findings: readonly Finding[]): readonly Finding[] {
  const last = new Map<string, Finding>();
  const others = findings.filter((finding) => {
    if (finding.code !== 'ASSUMED_RULE') return true;
    const { municipality: _, ...ofAll } = finding;
    const key = `${finding.year} ${finding.parameter}`;
    const before = last.get(key)?.place;
    if (!before || (ofAll.place && comesBefore(before, ofAll.place))) last.set(key, ofAll);
    return false;
  });
  return [...others, ...last.values()];
}
