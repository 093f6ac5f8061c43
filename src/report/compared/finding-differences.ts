import type { KeptFinding } from '../../grant/kept-result.js';

/** Whether something is only in the new result, only in the old one, or in both but not the same. */
export type Change = 'added' | 'removed' | 'changed';

/** A finding that only one result has, or that has other amounts. */
export interface FindingDifference {
  readonly change: Change;
  readonly finding: KeptFinding;
}

/** The findings that only one of two results has, and those whose amounts are no longer the same. */
export function findingDifferences(
  before: readonly KeptFinding[],
  after: readonly KeptFinding[],
): readonly FindingDifference[] {
  const earlier = findingsByKey(before);
  const later = findingsByKey(after);
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) =>
    ofGroup(earlier.get(key) ?? [], later.get(key) ?? []),
  );
}

/** Of findings about the same thing, those with equal amounts are the same; the others pair up in their order. */
function ofGroup(
  before: readonly KeptFinding[],
  after: readonly KeptFinding[],
): readonly FindingDifference[] {
  const unpaired = new Map<string, KeptFinding[]>();
  for (const finding of before) pushTo(unpaired, amountsKey(finding), finding);
  // Each takes the first that is left; what nobody took is gone.
  const taken = new Set<KeptFinding>();
  const first = new Map([...unpaired].map(([key, list]) => [key, list.values()]));
  const fresh = after.filter((finding) => {
    const same = first.get(amountsKey(finding))?.next().value;
    if (same) taken.add(same);
    return same === undefined;
  });
  const gone = before.filter((finding) => !taken.has(finding));
  return [
    ...gone.slice(fresh.length).map((finding) => ({ change: 'removed' as const, finding })),
    ...fresh.map((finding, index) => ({
      change: index < gone.length ? ('changed' as const) : ('added' as const),
      finding,
    })),
  ];
}

/** Adds to the list of a key; a list that grows, so that many stay cheap. */
function pushTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function findingsByKey(findings: readonly KeptFinding[]): ReadonlyMap<string, readonly KeptFinding[]> {
  const groups = new Map<string, KeptFinding[]>();
  for (const finding of findings) pushTo(groups, findingKey(finding), finding);
  return groups;
}

/**
 * What a finding is about. Its line is left out, because rows move; one that names no year is known by its file and
 * words.
 */
function findingKey({
  code,
  municipality,
  year,
  intervention,
  theme,
  parameter,
  file,
  message,
}: KeptFinding): string {
  const subject = [code, municipality, year, intervention, theme, parameter];
  return JSON.stringify(year === undefined ? [...subject, file, message] : subject);
}

function amountsKey({ amounts }: KeptFinding): string {
  return JSON.stringify(Object.entries(amounts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
