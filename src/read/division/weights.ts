import type { Finding } from '../../findings/finding.js';
import type { Weight } from '../../grant/division.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { InputFile, OpenTable, ReadTable } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import { divisionKind, weightOf } from './cells.js';

/** The weights of a file by municipality, and what was found while reading it. */
export interface WeightsReading {
  readonly weights: ReadonlyMap<string, Weight>;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** Reads a file of weights, such as inhabitants; of a municipality that stands twice the first counts. */
export function readWeights(inputs: readonly InputFile[], vocabulary: Vocabulary): WeightsReading {
  const kind = divisionKind({ needed: ['weight'], optional: [] }, 'weight', weightsOf);
  const { parts, findings, tables } = readTables(inputs, kind, vocabulary);
  return { weights: new Map(parts.flatMap((part) => [...part])), findings, tables };
}

function weightsOf(open: OpenTable): ReadonlyMap<string, Weight> {
  const { table, reader, municipality: cells } = open;
  const weights = new Map<string, Weight>();
  for (const row of table.rows) {
    const municipality = reader.municipality(row, cells);
    const weight = weightOf(open, row);
    if (municipality === undefined || weight === undefined || weight === null) continue;
    if (weights.has(municipality)) {
      const where = table.where(row.line, cells.name ?? cells.code ?? 0);
      reader.findings.push({ code: 'IZA_MEMBERSHIP', problem: 'twice', municipality, where });
    } else weights.set(municipality, weight);
  }
  return weights;
}
