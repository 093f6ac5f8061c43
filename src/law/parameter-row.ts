// What a parameter is, whatever the grant: a row of a table, of which its type, its reader and its schema are made.

import type { Named } from '../grant/intervention.js';
import { Share } from '../money/share.js';
import type { Source } from './source.js';

/** How certain a statement of law is, from the legal text itself down to no source at all. */
export type Certainty = 'read' | 'explained' | 'reported' | 'derived' | 'assumed';

/** Another reading of the same rule, for which a result can be computed beside the default. */
export interface Alternative<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** One rule's value for the years of its version. */
export interface ParameterOf<Id extends string, Unit extends string, Value> {
  readonly id: Id;
  readonly value: Value;
  readonly unit: Unit;
  readonly status: Certainty;
  /** The document, or for an assumed value what was consulted. */
  readonly source: Source;
  readonly alternatives: readonly Alternative<Value>[];
  /** What is not certain about the value, said wherever a result rests on it. */
  readonly doubt?: Named | undefined;
}

/** How one field of a parameter is written in a document of rules. */
export type Shape =
  | { readonly kind: 'boolean' | 'share' | 'euro' | 'text' | 'intervention' | 'theme' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'choice'; readonly of: readonly [string, ...string[]] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'or-none'; readonly of: Shape };

/** The fields of one reading of a parameter; `value` is the one that every parameter has. */
export interface Fields {
  readonly value: Shape;
  readonly [field: string]: Shape;
}

/** What stands in a document for a shape: a share or an amount as exact text, null for none. */
type Written<S extends Shape> = S extends { readonly kind: 'boolean' }
  ? boolean
  : S extends { readonly kind: 'number' | 'intervention' }
    ? number
    : S extends { readonly kind: 'choice'; readonly of: readonly (infer Choice)[] }
      ? Choice
      : S extends { readonly kind: 'list'; readonly of: infer One extends Shape }
        ? readonly Written<One>[]
        : S extends { readonly kind: 'or-none'; readonly of: infer One extends Shape }
          ? Written<One> | null
          : string;

/** One reading of a parameter as it stands in a document. */
export type Reading<F extends Fields> = { readonly [Field in keyof F]: Written<F[Field]> };

/** What a document says that does not name a parameter. */
export interface Unnamed {
  readonly value: string;
  readonly source: Source;
}

/** One parameter: what it is counted in, how a reading of it is written, and the value that a reading is. */
export interface ParameterRow<Unit extends string, F extends Fields, Value> {
  readonly unit: Unit;
  readonly reading: F;
  readonly read: (written: Reading<F>) => Value;
  /** The parameter came after the first schema of rules: what counts where a document does not name it. */
  readonly unnamed?: Unnamed;
}

/** A parameter whose value stands in the document as it is. */
export interface PlainRow<Unit extends string, S extends Shape> {
  readonly unit: Unit;
  readonly reading: { readonly value: S };
  readonly read: (written: { readonly value: Written<S> }) => Written<S>;
}

/** The parameters of a kind of grant, by the names they have in the data and in findings. */
export type ParameterTable = Readonly<
  Record<
    string,
    {
      readonly unit: string;
      readonly reading: Fields;
      readonly read: (written: never) => unknown;
      readonly unnamed?: Unnamed;
    }
  >
>;

/** The value that a parameter of a table has. */
export type ValueOf<Row> = Row extends { readonly read: (written: never) => infer Value } ? Value : never;

/** A row of a parameter that has a value of more than one field, or a value that is not read as it stands. */
export function row<const Unit extends string, const F extends Fields, Value>(
  unit: Unit,
  reading: F,
  read: (written: Reading<F>) => Value,
): ParameterRow<Unit, F, Value> {
  return { unit, reading, read };
}

/** A row of a parameter whose value stands in the document as it is. */
export function plain<const Unit extends string, const S extends Shape>(
  unit: Unit,
  value: S,
): PlainRow<Unit, S> {
  return { unit, reading: { value }, read: asItStands };
}

function asItStands<Value>({ value }: { readonly value: Value }): Value {
  return value;
}

/** The share that a text is; none for null. */
export function shareOrNone(text: string | null): Share | null {
  return text === null ? null : Share.of(text);
}
