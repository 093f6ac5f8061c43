import type { ShownOutcome } from '../budget/shown.js';

/** An input as a result names it. */
export interface InputReceipt {
  readonly role: 'allocation' | 'plan' | 'actuals' | 'expected' | 'map' | 'members' | 'weights' | 'projects';
  readonly file: string;
  readonly sha256: string;
  /** Rows of data, without header and empty lines. */
  readonly rows: number;
}

/** The part of the JSON document that does not depend on a language. */
export interface BudgetDocument {
  readonly schema: 'spuk.budget/1';
  readonly command: string;
  readonly tool: { readonly name: 'spuk'; readonly version: string };
  readonly rules: { readonly profile: string; readonly sha256: string };
  readonly grant?: GrantReceipt | undefined;
  readonly figures?: EmbeddedFigures | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly InputReceipt[];
}

/** The grant as a result names it, with the hash of its package. */
export interface GrantReceipt {
  readonly id: string;
  readonly sha256: string;
}

/** The embedded official amounts as a result names them. */
export interface EmbeddedFigures {
  readonly name: string;
  readonly sha256: string;
}

/** What a document says of the run itself. */
export interface RunFacts {
  readonly command: string;
  readonly version: string;
  readonly grant?: GrantReceipt | undefined;
  /** undefined: no amounts come along with the grant. */
  readonly figures?: EmbeddedFigures | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly InputReceipt[];
}

/** What the JSON of an outcome says of the run; its rows and totals are written one by one. */
export function budgetDocument({ rules }: ShownOutcome, facts: RunFacts): BudgetDocument {
  return {
    schema: 'spuk.budget/1',
    command: facts.command,
    tool: { name: 'spuk', version: facts.version },
    rules: { profile: rules.profile, sha256: rules.sha256 },
    grant: facts.grant,
    figures: facts.figures,
    options: facts.options,
    inputs: facts.inputs,
  };
}
