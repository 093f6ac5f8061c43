import { type Finding, type FindingCode, importanceOf, type Severity, severityOf } from './finding.js';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { code } of findings) counts[severityOf(code)] += 1;
  return counts;
}

/** The order for programs: by file, line, municipality, year, intervention; what stays equal by column and code. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.where?.file ?? '', b.where?.file ?? '') ||
      compare(a.where?.sheet ?? '', b.where?.sheet ?? '') ||
      compare(a.where?.line ?? 0, b.where?.line ?? 0) ||
      compare(a.municipality ?? '', b.municipality ?? '') ||
      compare(a.year ?? 0, b.year ?? 0) ||
      compare(a.intervention ?? -1, b.intervention ?? -1) ||
      compare(a.where?.column ?? 0, b.where?.column ?? 0) ||
      compare(a.code, b.code),
  );
}

const BY_SEVERITY: readonly Severity[] = ['note', 'warning', 'error'];

/** The order for people: grouped by code, notes first and errors last, nearest the prompt. */
export function inGroups(
  findings: readonly Finding[],
): readonly { readonly code: FindingCode; readonly findings: readonly Finding[] }[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of inOrder(findings)) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  const place = (code: FindingCode) => BY_SEVERITY.indexOf(severityOf(code));
  return [...groups]
    .map(([code, group]) => ({ code, findings: group }))
    .sort((a, b) => place(a.code) - place(b.code) || importanceOf(b.code) - importanceOf(a.code));
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
