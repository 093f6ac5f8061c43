import { readFileSync } from 'node:fs';
import { jsonOf } from '../support/run-spuk.js';

export const OFFICE_FOLDER = 'fixtures/office';

/** What a file of the office holds, by how it is called. */
function optionOf(name: string): '-a' | '-p' | '-s' {
  if (name.startsWith('plan-')) return '-p';
  return name.startsWith('bestedingen-') ? '-s' : '-a';
}

export interface ReadOfficeFile {
  /** `year intervention amount`, or of a shift `year 7>11 amount`. */
  readonly amounts: readonly string[];
  /** Errors and warnings that are of the file, as `code line`. */
  readonly findings: readonly string[];
}

/** Findings that say that what was granted or spent is not what was expected: of made-up amounts they say nothing. */
const OF_AMOUNTS = ['OFFICIAL_DIFFERENCE', 'OVERSPENT', 'NO_ALLOCATION'];

/** What the program reads of a file, as allocate, settle and check print it. */
export async function readOfficeFile(
  name: string,
  bytes: Uint8Array = readFileSync(`${OFFICE_FOLDER}/${name}`),
  file = name,
): Promise<ReadOfficeFile> {
  const option = optionOf(name);
  const command = option === '-s' ? 'settle' : 'allocate';
  const { rows, findings } = await jsonOf([command, '-m', 'Deventer', option, file], {
    files: { [file]: bytes },
  });
  const amountsIn = (key: string) =>
    rows.flatMap(({ year, intervention, [key]: of }) =>
      typeof of !== 'string' || of === '0.00' ? [] : [{ year, intervention, amount: of }],
    );
  const plain = (key: string) =>
    amountsIn(key).map(({ year, intervention, amount }) => `${year} ${intervention} ${amount}`);
  const [givers, takers] = [amountsIn('shiftedOut'), amountsIn('shiftedIn')];
  const shifts = givers.map(({ year, intervention, amount }, at) => {
    const taker = takers[at];
    return `${year} ${intervention}>${taker?.intervention} ${amount}`;
  });
  return {
    amounts: { '-a': plain('granted'), '-s': plain('spent'), '-p': [...shifts, ...plain('carriedOut')] }[
      option
    ],
    findings: findings.flatMap(({ code, severity, where }) =>
      severity === 'note' || OF_AMOUNTS.includes(code) ? [] : [`${code} ${where?.line}`],
    ),
  };
}
