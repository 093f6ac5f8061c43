import { eachChosenRow, type ShownOutcome } from '../budget/shown.js';
import { AMOUNT_KEYS, type Amounts } from '../grant/amounts.js';
import type { Provenance } from '../grant/provenance.js';
import type { Directory } from './directory.js';

/** An input as a result names it. */
export interface InputReceipt {
  readonly role: 'allocation' | 'plan' | 'actuals' | 'map' | 'members' | 'weights' | 'projects';
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
  readonly figures: EmbeddedFigures;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly InputReceipt[];
  /** Made one by one as they are written. */
  readonly rows: Iterable<Readonly<Record<string, unknown>>>;
  readonly totals: Iterable<Readonly<Record<string, unknown>>>;
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
  readonly figures: EmbeddedFigures;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly InputReceipt[];
}

/** The outcome as plain data, amounts as exact text. */
export function budgetDocument(outcome: ShownOutcome, facts: RunFacts, directory: Directory): BudgetDocument {
  const names = new Map<string, { readonly code: string; readonly name: string }>();
  const municipality = (code: string) => {
    const known = names.get(code) ?? { code, name: directory.municipality(code).name };
    names.set(code, known);
    return known;
  };
  return {
    schema: 'spuk.budget/1',
    command: facts.command,
    tool: { name: 'spuk', version: facts.version },
    rules: { profile: outcome.rules.profile, sha256: outcome.rules.sha256 },
    figures: facts.figures,
    options: facts.options,
    inputs: facts.inputs,
    rows: made(eachChosenRow(outcome), (row) => {
      const { year, theme, intervention } = row;
      return withAmounts({ municipality: municipality(row.municipality), year, theme, intervention }, row);
    }),
    totals: made(outcome.eachTotal(), (total) =>
      withAmounts({ municipality: municipality(total.municipality), year: total.year }, total),
    ),
  };
}

function* made<Part>(
  parts: Iterable<Part>,
  documentOf: (part: Part) => Readonly<Record<string, unknown>>,
): Generator<Readonly<Record<string, unknown>>> {
  for (const part of parts) yield documentOf(part);
}

/** Key by key into one object: an object that is put together from others is many times slower to make. */
function withAmounts(
  document: Record<string, unknown>,
  part: Amounts & { readonly provenance: Provenance },
): Readonly<Record<string, unknown>> {
  for (const key of AMOUNT_KEYS) document[key] = part[key]?.toString() ?? null;
  document['provenance'] = part.provenance;
  return document;
}
