import type { Amount } from '../money/amount.js';
import type { AmountKey } from './amounts.js';

/** A municipality as a result names it. */
export interface NamedMunicipality {
  /** CBS code. */
  readonly code: string;
  readonly name: string;
}

/** The amounts of a row or total as they were kept; null where there was none. */
export type KeptAmounts = Readonly<Record<AmountKey, Amount | null>>;

/** A municipality-year of a result. */
export interface KeptTotal {
  readonly municipality: NamedMunicipality;
  readonly year: number;
  readonly amounts: KeptAmounts;
}

/** One intervention of one municipality in one year, of a result. */
export interface KeptRow extends KeptTotal {
  readonly intervention: number;
  /** null for the undivided intervention 0. */
  readonly theme: string | null;
}

/** What a settlement says of a municipality in a year, or of all its settled years together. */
export interface KeptRepayment {
  readonly municipality: NamedMunicipality;
  /** null: all settled years together. */
  readonly year: number | null;
  readonly toRepay: Amount;
  readonly lawful: Amount;
}

/** A finding of an earlier run, in the words it had then. */
export interface KeptFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly municipality?: string;
  readonly year?: number;
  readonly intervention?: number;
  readonly theme?: string;
  readonly parameter?: string;
  readonly file?: string;
  readonly amounts: Readonly<Record<string, Amount>>;
}

/** An input of an earlier run. */
export interface KeptInput {
  readonly role: string;
  readonly file: string;
  readonly sha256: string;
}

/** The result of an earlier run, as its JSON keeps it. */
export interface KeptResult {
  readonly command: string;
  readonly version: string;
  readonly rules: { readonly profile: string; readonly sha256: string };
  /** The official amounts that came along; undefined: it was made before results named them. */
  readonly figures?: { readonly name: string; readonly sha256: string } | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly KeptInput[];
  readonly rows: readonly KeptRow[];
  readonly totals: readonly KeptTotal[];
  readonly settlement: readonly KeptRepayment[];
  readonly findings: readonly KeptFinding[];
}
