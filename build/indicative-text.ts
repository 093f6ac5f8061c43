import { indicativeAmounts, officialTotalYears } from '../src/budget/indicative.js';
import type { OfficialFigures } from '../src/grant/official-figures.js';

/** The indicative allocation in the form that src/read/embedded.ts reads: cents, a line per municipality. */
export function indicativeText(figures: OfficialFigures): string {
  const columns = new Set<string>();
  const lines = new Map<string, Map<string, number>>();
  for (const { municipality, year, intervention, granted } of indicativeAmounts(figures)) {
    const column = `${year}:${intervention}`;
    const line = lines.get(municipality) ?? new Map<string, number>();
    lines.set(municipality, line.set(column, granted.toCents()));
    columns.add(column);
  }
  const ofLine = (line: ReadonlyMap<string, number>) =>
    [...columns].map((column) => line.get(column) ?? 0).join(' ');
  return [
    officialTotalYears(figures).join(' '),
    [...columns].join(' '),
    ...[...lines].map(([municipality, line]) => `${municipality} ${ofLine(line)}`),
    '',
  ].join('\n');
}
