// Headers that mean something only where nothing better stands beside them: “rekening” is the ledger account of an export
// that has no “grootboek”, and anything else where it has one.

import type { ColumnRole } from '../../findings/finding.js';
import { plainText } from '../names/plain-text.js';

/** By role, the likeliest first. */
export const LESSER_HEADERS: Partial<Readonly<Record<ColumnRole, readonly string[]>>> = {
  intervention: ['nr', 'nummer'],
  year: ['dienstjaar', 'begrotingsjaar', 'boekingsjaar', 'fiscalyear'],
  ledger: [
    ...[
      'rekening',
      'rekeningcode',
      'rekeningnummer',
      'rekeningnr',
      'account',
      'accountcode',
      'accountnumber',
    ],
    ...['kostensoort', 'kostensoortcode', 'kostensoortnummer', 'ecl', 'eclcode', 'economischecategorie'],
  ],
  'cost-centre': ['fcl', 'fclcode', 'functionelecategorie'],
  product: ['kostendrager', 'kostendragercode', 'kostendragernummer'],
  project: ['projectcode', 'projectnummer', 'projectnr'],
  spent: ['boekbedrag', 'boekingsbedrag', 'mutatiebedrag', 'transactiebedrag'],
  date: ['boekstukdatum'],
};

/** What the user has named goes before what is known. */
const NAMED = -1;

/** Which columns give way to one that says their role better, by the headers of all. */
export function lesserColumns(
  roles: readonly (ColumnRole | undefined)[],
  headers: readonly string[],
  isNamed: (header: string) => boolean,
): readonly boolean[] {
  const rankAt = (role: ColumnRole, header = '') => (isNamed(header) ? NAMED : rankOf(role, header));
  const ranks = roles.map((role, cell) => (role === undefined ? 0 : rankAt(role, headers[cell])));
  const best = new Map<ColumnRole, number>();
  roles.forEach((role, cell) => {
    if (role !== undefined)
      best.set(role, Math.min(best.get(role) ?? Number.POSITIVE_INFINITY, ranks[cell] ?? 0));
  });
  return roles.map((role, cell) => role !== undefined && (ranks[cell] ?? 0) > (best.get(role) ?? 0));
}

/** How far down the list a header stands; 0 for one that means its role by itself. */
function rankOf(role: ColumnRole, header = ''): number {
  return (LESSER_HEADERS[role] ?? []).indexOf(plainText(header).replaceAll(' ', '')) + 1;
}
