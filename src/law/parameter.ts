// What the law says, as dated values with their source and certainty. No value stands in code: all of it is
// data, and the only way to get a value is to ask for a year.

import type { Named } from '../grant/intervention.js';
import type { Source } from './source.js';

/** How certain a statement of law is, from the legal text itself down to no source at all. */
export type Certainty = 'read' | 'explained' | 'reported' | 'derived' | 'assumed';

/** The parameters of a grant of municipalities, by the names they have in the data and in findings. */
export type ParameterId =
  | 'walls'
  | 'shift-limit'
  | 'shift-receiving-cap'
  | 'shift-excluded-interventions'
  | 'shift-closed-themes'
  | 'shift-counting'
  | 'limit-base'
  | 'decisions'
  | 'carry-limit'
  | 'carry-destination'
  | 'carry-spent-first'
  | 'settlement-netting'
  | 'accountability-lines';

/** Another reading of the same rule, for which a result can be computed beside the default. */
export interface Alternative<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** One rule's value for the years of its version. */
export interface Parameter<Value> {
  readonly id: ParameterId;
  readonly value: Value;
  readonly unit: 'boolean' | 'share' | 'choice' | 'interventions' | 'themes' | 'lines';
  readonly status: Certainty;
  /** The document, or for an assumed value what was consulted. */
  readonly source: Source;
  readonly alternatives: readonly Alternative<Value>[];
  /** What is not certain about the value, said wherever a result rests on it. */
  readonly doubt?: Named | undefined;
}
