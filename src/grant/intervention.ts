/** Both languages of a name. */
export interface Named {
  readonly nl: string;
  readonly en: string;
}

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
}

/** Money that is not split over interventions; allowed only in years without walls. */
export const UNDIVIDED = 0;
