/** The folder of a year-end, and the options that name its files. */
export const WHOLE = 'fixtures/settle/whole-period';
export const SEVERAL = 'fixtures/settle/several-municipalities';
export const CARRY_TOO_HIGH = 'fixtures/settle/carry-too-high';

/** The options for the allocation, the plan and the actuals of a folder. */
export function optionsOf(folder: string): readonly string[] {
  return ['-a', `${folder}/toekenning.csv`, '-p', `${folder}/plan.csv`, '-s', `${folder}/bestedingen.csv`];
}

/** The options for the export of a ledger with its mapping. */
export const LEDGER = [
  ...['-m', 'Almere', '-a', 'fixtures/settle/ledger/toekenning.csv'],
  ...['-s', 'fixtures/settle/ledger/grootboek.csv', '--map', 'fixtures/settle/ledger/koppeling.csv'],
] as const;
