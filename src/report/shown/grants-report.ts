import type { Grant } from '../../grant/grant.js';
import type { Provenance } from '../../grant/provenance.js';
import type { Amount } from '../../money/amount.js';
import { amountCell, type Cell, integer, text, word } from '../cell.js';
import type { HeadingKey } from '../heading.js';
import type { Records } from '../records.js';
import type { Report } from '../table.js';

/** What a receiver gets of a grant in a year. */
export interface GrantYear {
  readonly grant: Grant;
  readonly year: number;
  /** A municipality, or the region it lies in. */
  readonly receiver: { readonly name: string; readonly kind: Grant['receivers'] };
  readonly amount: Amount;
  readonly provenance: Provenance;
}

const OF_GRANTS: readonly HeadingKey[] = ['id', 'grant', 'grantYears', 'receivers', 'grantState', 'source'];
const OF_YEARS: readonly HeadingKey[] = ['grant', 'year', 'receiver', 'receivers', 'granted', 'provenance'];

/** The grants there are, a row each. */
export function grantRecords(grants: readonly Grant[]): Records {
  return { columns: OF_GRANTS, rows: grants.map(rowOf) };
}

function rowOf({ id, name, years: { from, to }, receivers, status, regulation }: Grant): readonly Cell[] {
  const { document, reference } = regulation;
  return [
    text(id),
    { kind: 'named', name },
    text(`${from}–${to}`),
    word(receivers),
    word(status === 'announced' ? 'announced' : 'grant-in-force'),
    text(reference === undefined ? document : `${document} (${reference})`),
  ];
}

/** What a municipality, and the region it lies in, can count on: a row per grant and year. */
export function grantYearRecords(years: readonly GrantYear[]): Records {
  return {
    columns: OF_YEARS,
    rows: years.map(({ grant, year, receiver, amount, provenance }) => [
      { kind: 'named', name: grant.name },
      integer(year),
      text(receiver.name),
      word(receiver.kind),
      amountCell(amount),
      { kind: 'provenance', provenance },
    ]),
  };
}

/** The same as a table for people, with what the amounts that are no decision follow from. */
export function grantsReport({ columns, rows }: Records, years: readonly GrantYear[]): Report {
  const announced = years.flatMap(({ grant, provenance }) => (provenance === 'indicative' ? [grant] : []));
  return {
    tables: [{ title: { key: 'grants' }, columns, rows: rows.map((cells) => ({ kind: 'row', cells })) }],
    notes: [...new Set(announced)].flatMap(({ name, amounts }) =>
      amounts ? [{ key: 'by-key-of' as const, grant: name, stands: amounts.stands }] : [],
    ),
  };
}
