import type { Intervention, Named, Theme } from '../grant/intervention.js';
import type { ComingMerger, Municipality } from '../grant/municipality.js';

/** The names that a report needs. */
export interface Directory {
  readonly municipality: (code: string) => Municipality;
  /** How many municipalities the grant has; left out where only some are known. */
  readonly count?: number;
  readonly interventions: readonly Intervention[];
  readonly themes: readonly Theme[];
  readonly comingMergers: readonly ComingMerger[];
  readonly notModelled: readonly Named[];
  /** The rules as they were chosen, a profile or a file of one's own; none: those by default. */
  readonly rulesName?: string;
  /** The rules that have this list, as they were chosen; none: it is that of the grant that comes along. */
  readonly notModelledUnder?: string;
}
