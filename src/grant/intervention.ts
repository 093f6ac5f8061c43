/** Both languages of a name. */
export interface Named {
  readonly nl: string;
  readonly en: string;
}

/** The languages that data names things in, whichever are spoken. */
export const NAMED_IN = ['nl', 'en'] as const satisfies readonly (keyof Named)[];

/** A main theme (hoofdthema) of a grant. */
export interface Theme {
  readonly id: string;
  readonly name: Named;
}

/** An intervention (onderdeel) of a grant, numbered in the official order. */
export interface Intervention {
  readonly number: number;
  readonly theme: string;
  readonly name: Named;
  /** Iv3 task field, reported by a secondary source; null where unknown. */
  readonly iv3: string | null;
  /** The first and the last grant year that it is there; undefined: as long as the grant. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The years that an intervention is there, where those are not all of its grant's. */
export type InterventionYears = Pick<Intervention, 'from' | 'to'>;

/** Whether an intervention is there in a year. */
export function existsIn({ from, to }: InterventionYears, year: number): boolean {
  return (from === undefined || year >= from) && (to === undefined || year <= to);
}

/** Money that is not split over interventions; allowed only in years without walls. */
export const UNDIVIDED = 0;
