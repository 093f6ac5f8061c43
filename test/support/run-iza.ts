import type { FakeWorld } from './fake-platform.js';
import type { JsonFinding } from './run-spuk.js';
import { runSpuk } from './run-spuk.js';

/** A result of `spuk iza` as far as tests look at it. */
export interface DivisionResult {
  readonly status: number;
  readonly years: readonly JsonIzaYear[];
  readonly findings: readonly JsonFinding[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
}

interface JsonIzaYear {
  readonly year: number;
  readonly national: { readonly amount: string | null; readonly ceiling: string };
  readonly regions: readonly JsonIzaRegion[];
}

interface JsonIzaRegion {
  readonly region: string;
  readonly nameInAnnex: string | null;
  readonly mandateHolder: { readonly name: string; readonly kind: string } | null;
  readonly amount: string;
  readonly provenance: string;
  readonly keyAmount: string | null;
  readonly difference: string | null;
  readonly deviation: string | null;
  readonly coordination: string;
  readonly projects: string;
  readonly local: string;
  readonly members: readonly JsonIzaMember[];
  readonly settlement?: { readonly unspent: string; readonly toRepay: string };
}

interface JsonIzaMember {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly weight: string;
  readonly amount: string | null;
  readonly exactShare: string | null;
  readonly roundedDown: string | null;
  readonly remainder: string;
  readonly bound: string | null;
  readonly projects: string;
  readonly spent?: string | null;
  readonly unspent?: string | null;
  readonly overspent?: string | null;
}

/** Runs `spuk iza` with --format json and gives its result. */
export async function divisionOf(argv: readonly string[], world: FakeWorld = {}): Promise<DivisionResult> {
  const { stdout, status } = await runSpuk(['iza', ...argv, '--format', 'json'], world);
  return { ...JSON.parse(stdout), status };
}

/** The first region of the first year. */
export function onlyRegion({ years }: DivisionResult): JsonIzaRegion {
  const region = years[0]?.regions[0];
  if (!region) throw new Error('no region');
  return region;
}

/** What every member gets, as `name amount`. */
export function amountsIn({ members }: JsonIzaRegion): readonly string[] {
  return members.map(({ municipality, amount }) => `${municipality.name} ${amount}`);
}

/** Cents of an exact amount. */
export function centsOf(amount: string | null): bigint {
  return BigInt((amount ?? '').replace('.', ''));
}

/** The sum of all that a region's members get and its mandate holder keeps, in cents. */
export function sumIn({ members, coordination, projects }: JsonIzaRegion): bigint {
  const parts = members.map(({ amount }) => centsOf(amount));
  return parts.reduce((sum, part) => sum + part, centsOf(coordination) + centsOf(projects));
}
