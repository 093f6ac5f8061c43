import type { Finding } from '../../findings/finding.js';
import type { ReadTable } from './input-kind.js';
import { whereOf } from './input-tables.js';

/** Findings with the cell that decided them shown as people find it: line, column and header as written. */
export function located(findings: readonly Finding[], tables: readonly ReadTable[]): readonly Finding[] {
  return findings.map((finding) =>
    finding.place && !finding.where ? { ...finding, where: whereOf(finding.place, tables) } : finding,
  );
}
