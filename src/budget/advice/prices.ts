// What a rule costs: what would be repaid less without it, everything else being as it is.

import type { YearTable } from '../../calculation/year-table.js';
import { severityOf } from '../../findings/finding.js';
import type { ParameterId } from '../../law/parameter.js';
import { otherReadings, type Reading } from '../../law/readings.js';
import type { Rules, YearRules } from '../../law/rules.js';
import { Amount } from '../../money/amount.js';
import { Share } from '../../money/share.js';
import { allocate } from '../allocate.js';
import type { AdviceInput } from './advise.js';
import { eitherOr } from './either-or.js';
import { leastRepaid } from './least-repaid.js';
import { notAFlow } from './not-a-flow.js';

/** What a municipality would repay less without a rule of a year. */
export interface RulePrice {
  readonly municipality: string;
  readonly year: number;
  readonly parameter: Extract<ParameterId, 'walls' | 'shift-limit' | 'carry-limit'>;
  /** @unit euro, above zero */
  readonly saves: Amount;
}

/**
 * What municipalities would repay at least under another reading of a rule; null where no advice can be given, and none
 * of a municipality whose plan breaks a rule then.
 */
export interface ReadingPrice extends Pick<Reading, 'year' | 'parameter' | 'alternative' | 'ofYear'> {
  readonly toRepay: ReadonlyMap<string, Amount> | null;
}

/** What the walls, the shift limit and the carry limit of each year cost, one at a time. @unit euro, exact */
export function rulePrices(input: AdviceInput): readonly RulePrice[] {
  const least = leastUnder(input, input.rules);
  if (!least) return [];
  return input.rules.years.flatMap((year) =>
    OPENED.flatMap(({ parameter, opened }) => {
      const other = opened(year);
      const without = other && leastUnder(input, withYear(input.rules, year, other));
      if (!without) return [];
      return [...least].flatMap(([municipality, toRepay]): readonly RulePrice[] => {
        const saves = toRepay.minus(without.get(municipality) ?? toRepay);
        return saves.exceeds(Amount.zero) ? [{ municipality, year: year.year, parameter, saves }] : [];
      });
    }),
  );
}

/** What is repaid at least under each other reading that the rules name. @unit euro, exact */
export function readingPrices(input: AdviceInput): readonly ReadingPrice[] {
  return otherReadings(input.rules).map(({ rules, ...reading }) => ({
    ...reading,
    toRepay: leastUnder(input, rules) ?? null,
  }));
}

interface Opening {
  readonly parameter: RulePrice['parameter'];
  /** The year without the rule; undefined where it has none. */
  readonly opened: (year: YearRules) => YearRules | undefined;
}

const OPENED: readonly Opening[] = [
  {
    parameter: 'walls',
    opened: (year) =>
      year.walls.value && !isOfUnspentRows(year)
        ? { ...year, walls: { ...year.walls, value: false } }
        : undefined,
  },
  {
    parameter: 'shift-limit',
    opened: ({ 'shift-limit': shiftLimit, ...year }) =>
      year.walls.value && shiftLimit.value.share !== null
        ? { ...year, 'shift-limit': { ...shiftLimit, value: { ...shiftLimit.value, share: null } } }
        : undefined,
  },
  {
    parameter: 'carry-limit',
    opened: ({ 'carry-limit': carryLimit, ...year }) => ({
      ...year,
      'carry-limit': { ...carryLimit, value: { ...carryLimit.value, share: Share.of('1') } },
    }),
  },
];

/** Without walls what is left unspent is known of the total alone, so that such a limit would be none. */
function isOfUnspentRows({ 'carry-limit': { value } }: YearRules): boolean {
  return value.base === 'unspent' && value.scope === 'intervention';
}

function withYear(rules: Rules, year: YearRules, other: YearRules): Rules {
  return { ...rules, years: rules.years.map((each) => (each === year ? other : each)) };
}

/**
 * What each municipality repays at least under some rules, but for those whose plan breaks one of them; undefined where
 * the rules leave a limit open.
 */
function leastUnder(
  { from = Number.NEGATIVE_INFINITY, open = false, ...input }: AdviceInput,
  rules: Rules,
): ReadonlyMap<string, Amount> | undefined {
  const { chain, findings } = allocate({ ...input, rules });
  const tables: readonly YearTable[] = chain.years.map(({ planned }) => planned);
  if (notAFlow(tables, from)) return undefined;
  const broken = new Set(
    findings.flatMap(({ code, municipality }) => (severityOf(code) === 'error' ? [municipality] : [])),
  );
  return new Map(
    chain.ground.receivers.flatMap((municipality, receiver) =>
      broken.has(municipality) || eitherOr(tables, receiver, { from, open })
        ? []
        : [[municipality, Amount.ofCents(leastRepaid(tables, receiver, { from, open }))]],
    ),
  );
}
