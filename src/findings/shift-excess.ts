import { lastPlace, type Shift } from '../grant/plan.js';
import type { Parameter } from '../law/parameter.js';
import { referenceTo } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { Share } from '../money/share.js';
import type { FindingOf } from './finding.js';

/** More shifted than may be: what was shifted, the limit, and whose limit it is. */
export interface ShiftExcess {
  readonly side: 'giving' | 'receiving' | 'theme';
  readonly actual: Amount;
  readonly limit: Amount;
  /** What the limit is a share of, and the share; null where nothing may be shifted at all. */
  readonly base: Amount;
  readonly share: Share | null;
  readonly parameter: Parameter<unknown>;
  readonly intervention?: number;
  readonly theme?: string;
}

/** The shifts of a municipality in a year, and the themes they are within. */
export interface ShiftsOfYear {
  readonly municipality: string;
  readonly year: number;
  readonly shifts: readonly Shift[];
  readonly themeOf: (intervention: number) => string | null;
}

/** The finding of an excess; it points at the last of the shifts that make it. */
export function shiftExcess(
  { municipality, year, shifts, themeOf }: ShiftsOfYear,
  { actual, limit, parameter, ...excess }: ShiftExcess,
): FindingOf<'SHIFT_LIMIT'> {
  const makesIt = {
    giving: ({ from }: { readonly from: number }) => from === excess.intervention,
    receiving: ({ to }: { readonly to: number }) => to === excess.intervention,
    theme: ({ from }: { readonly from: number }) => themeOf(from) === excess.theme,
  }[excess.side];
  const place = lastPlace(shifts.filter(makesIt));
  return {
    code: 'SHIFT_LIMIT',
    municipality,
    year,
    ...excess,
    amounts: { actual, limit, excess: actual.minus(limit) },
    rule: referenceTo(parameter),
    ...(place ? { place } : {}),
  };
}
