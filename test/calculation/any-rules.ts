// Random rules: every parameter of every year with any value that it may have.

import fc from 'fast-check';
import type { Rules, YearRules } from '../../src/law/rules.js';
import { Share } from '../../src/money/share.js';
import { regeling } from '../support/profiles.js';

const share = fc.constantFrom('0', '0.07', '0.1', '0.15', '0.2', '0.333', '1').map((text) => Share.of(text));
const THEMES = ['gezondheid-sociale-basis', 'sport-bewegen-cultuur', 'ondersteunend'];

const values = fc.record({
  walls: fc.boolean(),
  shiftShare: fc.option(share, { freq: 4 }),
  shiftBase: fc.constantFrom('giving' as const, 'receiving' as const, 'theme' as const),
  cap: fc.option(share),
  excluded: fc.subarray([1, 7, 15]),
  closed: fc.subarray(THEMES),
  counting: fc.constantFrom('gross' as const, 'net' as const),
  limitBase: fc.constantFrom('granted' as const, 'granted-and-carried-in' as const),
  carryShare: share,
  scope: fc.constantFrom('intervention' as const, 'total' as const),
  carryBase: fc.constantFrom('granted' as const, 'unspent' as const),
  destination: fc.constantFrom('same' as const, 'any' as const),
  spentFirst: fc.boolean(),
});

/** Rules for the years of the grant; what a rules file may not say together is no rules. */
export const anyRules: fc.Arbitrary<Rules> = fc.tuple(values, values, values, values).map(
  (ofYears): Rules => ({
    ...regeling,
    years: regeling.years.map((year, at): YearRules => {
      const value = ofYears[at];
      if (!value) throw new Error(`no values for ${year.year}`);
      const { walls } = value;
      return {
        ...year,
        walls: { ...year.walls, value: walls },
        'shift-limit': { ...year['shift-limit'], value: { share: value.shiftShare, base: value.shiftBase } },
        'shift-receiving-cap': { ...year['shift-receiving-cap'], value: value.cap },
        'shift-excluded-interventions': { ...year['shift-excluded-interventions'], value: value.excluded },
        'shift-closed-themes': { ...year['shift-closed-themes'], value: value.closed },
        'shift-counting': { ...year['shift-counting'], value: value.counting },
        'limit-base': { ...year['limit-base'], value: value.limitBase },
        'carry-limit': {
          ...year['carry-limit'],
          value: {
            share: value.carryShare,
            scope: walls ? 'intervention' : value.scope,
            // Without walls what is unspent is known of the total alone.
            base: !walls && value.scope === 'intervention' ? 'granted' : value.carryBase,
          },
        },
        'carry-destination': { ...year['carry-destination'], value: value.destination },
        'carry-spent-first': { ...year['carry-spent-first'], value: value.spentFirst },
      };
    }),
  }),
);
