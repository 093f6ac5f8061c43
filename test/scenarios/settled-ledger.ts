import { jsonOf } from '../support/run-spuk.js';

/** What Deventer spent by a ledger, as `intervention amount`; what was found, the errors as `code line`. */
export async function settledLedger(ledger: string, map?: string) {
  const files = { 'in.csv': ledger, ...(map === undefined ? {} : { 'map.csv': map }) };
  const mapped = map === undefined ? [] : ['--map', 'map.csv'];
  const { rows, findings } = await jsonOf(['settle', '-m', 'Deventer', '-s', 'in.csv', ...mapped], { files });
  const codesOf = (of: string) => findings.flatMap(({ code, severity }) => (severity === of ? [code] : []));
  return {
    spent: rows.flatMap(({ intervention, spent }) =>
      spent === null || spent === '0.00' ? [] : [`${intervention} ${String(spent)}`],
    ),
    errors: findings.flatMap(({ code, severity, where }) =>
      severity === 'error' ? [`${code} ${where?.line}`] : [],
    ),
    warnings: codesOf('warning'),
    notes: codesOf('note'),
  };
}

/** The same by a map with one intervention, the amounts alone. */
export async function settledOnOne(ledger: string, map: string) {
  const { spent, errors } = await settledLedger(ledger, map);
  return { spent: spent.map((each) => each.replace(/^\d+ /, '')), errors };
}
