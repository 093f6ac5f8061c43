import type { Sensitivity } from '../../budget/sensitivity.js';
import type { Finding } from '../../findings/finding.js';
import { restsOnIndicative, type Settlement } from '../../grant/settlement.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, integer, repaid, text, word } from '../cell.js';
import type { Directory } from '../directory.js';
import type { HeadingKey } from '../heading.js';
import { rowCodes } from '../marks.js';
import type { Records } from '../records.js';
import { sumRow, type Table } from '../table.js';

/** The final settlement of a municipality by the rules, under another reading, and what that changes. */
export interface Compared {
  readonly municipality: string;
  readonly amounts: readonly Amount[];
  readonly indicative: boolean;
}

const AMOUNTS: readonly HeadingKey[] = ['toRepay', 'toRepayOther', 'lawful', 'lawfulOther', 'difference'];

/** A table per other reading: the final settlements by the rules and under the reading, side by side. */
export function sensitivityTables(
  sensitivity: readonly Sensitivity[],
  settlements: readonly Settlement[],
  directory: Directory,
): readonly Table[] {
  return sensitivity.map((reading): Table => {
    const compared = comparedUnder(reading, settlements);
    const sums = AMOUNTS.map((_, index) =>
      repaid(
        Amount.sum(compared.map(({ amounts }) => amounts[index] ?? Amount.zero)),
        compared.some(({ indicative }) => indicative),
      ),
    );
    return {
      title: { key: 'sensitivity', rules: reading.ofYear, parameter: reading.parameter.id },
      columns: ['code', 'name', ...AMOUNTS],
      rows: [
        ...compared.map(({ municipality, amounts, indicative }) => ({
          kind: 'row' as const,
          cells: [
            ...municipalityCells(municipality, directory),
            ...amounts.map((amount) => repaid(amount, indicative)),
          ],
        })),
        ...(compared.length > 1 ? [sumRow('total', [EMPTY, word('total')], sums)] : []),
      ],
    };
  });
}

/**
 * The same as flat records. The year is that of the rule, the amounts are final settlements over all years; so the
 * codes in the last column are of what was found of the municipality in any of them.
 */
export function sensitivityRecords(
  sensitivity: readonly Sensitivity[],
  settlements: readonly Settlement[],
  { directory, findings }: { readonly directory: Directory; readonly findings: readonly Finding[] },
): Records {
  const codes = rowCodes(findings, directory);
  const codesOf = new Map(
    settlements.map(({ municipality }) => [municipality, text(codes({ municipality }))] as const),
  );
  return {
    columns: ['code', 'name', 'year', 'parameter', 'value', 'status', ...AMOUNTS, 'findings'],
    rows: sensitivity.flatMap((reading) =>
      comparedUnder(reading, settlements).map(({ municipality, amounts }) => [
        ...municipalityCells(municipality, directory),
        integer(reading.year),
        { kind: 'parameter-name' as const, parameter: reading.parameter.id },
        { kind: 'parameter-value' as const, rules: reading.ofYear, parameter: reading.parameter.id },
        word(reading.parameter.status),
        ...amounts.map(amountCell),
        codesOf.get(municipality) ?? EMPTY,
      ]),
    ),
  };
}

/** The settlements side by side; the difference is that of what is lawful. What has no settled year hangs on nothing. */
export function comparedUnder(
  { settlements: others }: Sensitivity,
  settlements: readonly Settlement[],
): readonly Compared[] {
  const byMunicipality = new Map(others.map((other) => [other.municipality, other]));
  return settlements.flatMap((settlement) => {
    const other = byMunicipality.get(settlement.municipality);
    if (!other || settlement.years.length === 0) return [];
    const { municipality, toRepay, lawful } = settlement;
    return [
      {
        municipality,
        amounts: [toRepay, other.toRepay, lawful, other.lawful, other.lawful.minus(lawful)],
        indicative: restsOnIndicative(settlement),
      },
    ];
  });
}

function municipalityCells(municipality: string, directory: Directory): readonly Cell[] {
  const { code, name } = directory.municipality(municipality);
  return [text(code), text(name)];
}
