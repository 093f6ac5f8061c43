import type { Directory } from '../directory.js';
import { type RunFacts, receiptOf } from '../receipt.js';
import type { ShownRoom } from './room-report.js';

/** The part of the JSON document of rooms that does not depend on a language, schema `spuk.room/1`. */
export function roomDocument(
  { municipality, rooms, outcome: { rules } }: ShownRoom,
  facts: RunFacts,
  directory: Directory,
): Readonly<Record<string, unknown>> {
  const { code, name } = directory.municipality(municipality);
  return {
    schema: 'spuk.room/1',
    ...receiptOf(rules, facts),
    municipality: { code, name },
    rooms: rooms.map(({ kind, year, from, to, amount, bound, assumed }) => ({
      kind,
      year,
      from,
      to,
      room: amount,
      bound: {
        code: bound.code,
        limit: bound.amounts?.['limit'] ?? null,
        parameter: bound.rule?.parameter ?? null,
        status: bound.rule?.status ?? null,
      },
      assumed,
    })),
  };
}
