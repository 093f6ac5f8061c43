// What annex IV grants, as rows of an allocation.

import type { AllocationRow } from '../../../../src/grant/allocation.js';
import { Amount } from '../../../../src/money/amount.js';
import { annex } from '../../../data/places-tables.js';

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'] as const;

/** Of all municipalities and years; what a total has beyond its fifteen interventions is not divided. */
export const officialRows: readonly AllocationRow[] = annex.flatMap((row) => {
  const of = {
    municipality: row.code,
    year: Number(row.year),
    decision: '',
    provenance: 'official',
  } as const;
  const rows = NUMBERS.map((number) => ({
    ...of,
    intervention: Number(number),
    granted: Amount.of(row[number]),
  }));
  if (row.total_incl_lpo === '') return rows;
  const rest = Amount.of(row.total_incl_lpo).minus(Amount.sum(rows.map(({ granted }) => granted)));
  return [...rows, { ...of, intervention: 0, granted: rest }];
});
