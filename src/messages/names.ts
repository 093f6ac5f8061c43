import type { ChosenLaw } from '../report/directory.js';

/** How sentences name the amounts that come along with a grant. */
export interface AmountsNames {
  /** Short: annex IV. */
  readonly called: string;
  readonly cited: string;
  /** The official total that holds more than the interventions, where there is one. */
  readonly total?: { readonly called: string; readonly label: string; readonly cited: string };
}

/** How sentences name the grant of regions, and where its figures stand. */
export interface RegionalNames {
  readonly grant: string;
  /** What its amounts are cited by; undefined: none come along. */
  readonly amounts: string | undefined;
  /** What the weights of regions are cited by. */
  readonly weighed: string | undefined;
  readonly members: string;
  readonly key: string;
  /** What a weight of its key is. */
  readonly weight: string;
}

/** Names of what findings speak of. */
export interface Namer {
  readonly municipality: (code: string) => string;
  readonly intervention: (number: number) => string;
  readonly theme: (id: string) => string;
  /** undefined: no amounts come along. */
  readonly amounts?: AmountsNames;
  /** undefined: there is no grant of regions. */
  readonly regional?: RegionalNames;
  /** Whether a run is about several municipalities, so that each finding names its own. */
  readonly several?: boolean;
  /** For commands that name it. */
  readonly chosen?: ChosenLaw;
}
