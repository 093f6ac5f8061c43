import { type AnnexRow, annexRows } from './places.js';

const UNDIVIDED = 0;

/**
 * Annex IV in the form that src/read/official-allocation.ts reads: cents, a line per municipality. Where the annex has
 * a total with the wage and price adjustment, what the fifteen leave of it stands as intervention 0.
 */
export function officialText(): string {
  const rows = annexRows();
  const byCode = new Map<string, AnnexRow[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const headers = new Set([...byCode.values()].map((years) => years.flatMap(columnsOf).join(' ')));
  const [header = ''] = headers;
  if (headers.size !== 1) throw new Error('annex IV has not the same years for every municipality');
  const lines = [...byCode].map(([code, years]) => `${code} ${years.flatMap(centsIn).join(' ')}`);
  return [header, ...lines, ''].join('\n');
}

function columnsOf({ year, amounts, total }: AnnexRow): readonly string[] {
  const numbers = amounts.map((_, index) => index + 1);
  return (total === '' ? numbers : [UNDIVIDED, ...numbers]).map((number) => `${year}:${number}`);
}

function centsIn({ code, year, amounts, total }: AnnexRow): readonly number[] {
  const cents = amounts.map(centsOf);
  if (total === '') return cents;
  const rest = centsOf(total) - cents.reduce((sum, amount) => sum + amount, 0);
  if (rest < 0) throw new Error(`annex IV gives ${code} ${year} more than its total`);
  return [rest, ...cents];
}

function centsOf(text: string): number {
  const [, euros = '', cents = '00'] = /^(\d+)(?:\.(\d\d))?$/.exec(text) ?? [];
  if (euros === '') throw new Error(`no amount in annex IV: «${text}»`);
  return Number(euros + cents);
}
