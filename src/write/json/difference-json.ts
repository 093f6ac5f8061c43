import type { KeptResult } from '../../grant/kept-result.js';
import { Amount } from '../../money/amount.js';
import {
  isSame,
  type PartDifference,
  type ResultDifference,
} from '../../report/compared/result-difference.js';
import { jsonText } from './json.js';

/** A result that was compared, and the file it was read from. */
export interface ComparedFile {
  readonly file: string;
  readonly sha256: string;
  readonly result: KeptResult;
}

/** What changed between two results as JSON, schema `spuk.diff/1`: amounts as exact text. */
export function differenceJson(
  difference: ResultDifference,
  files: { readonly before: ComparedFile; readonly after: ComparedFile },
  version: string,
): string {
  const { facts, rows, totals, settlement, findings } = difference;
  return jsonText({
    schema: 'spuk.diff/1',
    command: 'diff',
    tool: { name: 'spuk', version },
    old: sourceOf(files.before),
    new: sourceOf(files.after),
    same: isSame(difference),
    facts: facts.map(({ fact, old, new: now }) => ({ ...fact, old, new: now })),
    rows: rows.map((row) => ({ ...keysOf(row), ...amountChanges(row) })),
    totals: totals.map((total) => ({ ...keysOf(total), ...amountChanges(total, rows) })),
    settlement: settlement.map((part) => ({ ...keysOf(part), ...amountChanges(part) })),
    findings: findings.map(({ change, finding }) => ({ change, ...finding })),
    summary: {
      rows: rows.length,
      totals: totals.length,
      settlement: settlement.length,
      findings: findings.length,
    },
  });
}

function sourceOf({ file, sha256, result }: ComparedFile): Readonly<Record<string, unknown>> {
  const { command, version, rules, figures, options, inputs } = result;
  return { file, sha256, command, tool: { name: 'spuk', version }, rules, figures, options, inputs };
}

function keysOf({ municipality, year, theme, intervention, change }: PartDifference): object {
  return { municipality, year, ...(intervention === null ? {} : { theme, intervention }), change };
}

/** The amounts that changed; of a total also the sum of the differences of its rows, which it ties out with. */
function amountChanges(part: PartDifference, rows?: readonly PartDifference[]): object {
  const ofPart = rows?.filter(
    ({ municipality, year }) => municipality.code === part.municipality.code && year === part.year,
  );
  const amounts = part.amounts.map(({ key, old, new: now, difference }) => [
    key,
    { old, new: now, difference, ...(ofPart ? { rows: sumOfRows(ofPart, key) } : {}) },
  ]);
  return { amounts: Object.fromEntries(amounts) };
}

/** null where no row has a difference of this amount, so that it stands on the total alone. */
function sumOfRows(rows: readonly PartDifference[], key: string): Amount | null {
  const differences = rows.flatMap(
    ({ amounts }) => amounts.find((amount) => amount.key === key)?.difference ?? [],
  );
  return differences.length === 0 ? null : Amount.sum(differences);
}
