import type { DividedGrant, Grant } from '../grant/grant.js';
import { type Intervention, type Named, type Theme, UNDIVIDED } from '../grant/intervention.js';
import type { ComingMerger, Municipality } from '../grant/municipality.js';

import { type Cell, text, word } from './cell.js';

/** A grant as far as reports speak of it. */
export type NamedGrant = Pick<Grant, 'id' | 'name' | 'parts' | 'amounts' | 'remarks'>;

/** The grant and the rules as they were chosen, each of those that come along or of one's own; none: by default. */
export interface ChosenLaw {
  readonly grant?: string | undefined;
  readonly rules?: string | undefined;
}

/** The names that a report needs. */
export interface Directory {
  readonly municipality: (code: string) => Municipality;
  /** How many municipalities the grant has; left out where only some are known. */
  readonly count?: number;
  readonly grant: NamedGrant;
  /** The grant of regions: the one that is divided, else the first that comes along. */
  readonly regional?: DividedGrant | undefined;
  readonly interventions: readonly Intervention[];
  readonly themes: readonly Theme[];
  readonly comingMergers: readonly ComingMerger[];
  readonly notModelled: readonly Named[];
  readonly chosen?: ChosenLaw;
  /** The rules that have this list, as they were chosen; none: it is that of the grant that comes along. */
  readonly notModelledUnder?: ChosenLaw;
}

/** What is of a theme, in the order of the themes; what is not divided stands first. */
export function inThemeOrder<Part extends { readonly theme: string | null }>(
  parts: readonly Part[],
  { themes }: Pick<Directory, 'themes'>,
): readonly Part[] {
  const place = ({ theme }: Part) => themes.findIndex(({ id }) => id === theme);
  return [...parts].sort((one, other) => place(one) - place(other));
}

/** The name of an intervention. What is not divided has a name too; a number that nobody knows has none. */
export function interventionCell(number: number, { interventions }: Pick<Directory, 'interventions'>): Cell {
  const found = interventions.find((candidate) => candidate.number === number);
  if (found) return { kind: 'named', name: found.name };
  return word(number === UNDIVIDED ? 'undivided' : 'unknown');
}

/** The name of a theme; null is that of what is not divided, and a theme that nobody knows is called by its key. */
export function themeCell(id: string | null, { themes }: Pick<Directory, 'themes'>): Cell {
  if (id === null || id === '') return word('undivided');
  const found = themes.find((candidate) => candidate.id === id);
  return found ? { kind: 'named', name: found.name } : text(id);
}
