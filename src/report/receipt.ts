// What a result says of the run that made it, by which it can be repeated.

import type { Grant } from '../grant/grant.js';

/** An input as a result names it. */
export interface InputReceipt {
  readonly role:
    | 'allocation'
    | 'plan'
    | 'actuals'
    | 'expected'
    | 'map'
    | 'columns'
    | 'members'
    | 'weights'
    | 'projects';
  readonly file: string;
  readonly sha256: string;
  /** Rows of data, without header and empty lines. */
  readonly rows: number;
}

/** What a document says of the run itself. */
export interface RunFacts {
  readonly command: string;
  readonly version: string;
  /** The grant, with the hash of its package. */
  readonly grant?: { readonly id: string; readonly sha256: string } | undefined;
  /** The embedded official amounts; undefined: no amounts come along with the grant. */
  readonly figures?: { readonly name: string; readonly sha256: string } | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly InputReceipt[];
}

/** The rules that a result was made by. */
interface AppliedRules {
  readonly profile: string;
  readonly sha256: string;
}

/** What every JSON result that rests on rules begins with, after the name of its schema. */
export interface Receipt extends Omit<RunFacts, 'version'> {
  readonly tool: { readonly name: 'spuk'; readonly version: string };
  readonly rules: AppliedRules;
}

/** The receipt of a run, its keys in the order in which they are written. */
export function receiptOf(
  { profile, sha256 }: AppliedRules,
  { command, version, grant, figures, options, inputs }: RunFacts,
): Receipt {
  return {
    command,
    tool: { name: 'spuk', version },
    rules: { profile, sha256 },
    grant,
    figures,
    options,
    inputs,
  };
}

/** A grant and the amounts that come along with it, as a receipt names them. */
export function grantFacts({ id, sha256, amounts }: Grant): Required<Pick<RunFacts, 'grant' | 'figures'>> {
  return {
    grant: { id, sha256 },
    figures: amounts && { name: amounts.name, sha256: amounts.sha256 },
  };
}
