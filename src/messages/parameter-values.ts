// What the rules of a year say: which words of a language, by the values of the rules.

import type { CarryLimit, ShiftLimit } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { Words } from './words.js';
import type { Writing } from './writing.js';

/** The words that one language has for the rules of a year. */
export interface ParameterTexts {
  readonly none: string;
  readonly noLimit: string;
  readonly walls: Readonly<Record<'yes' | 'no', string>>;
  readonly shiftBase: Readonly<Record<ShiftLimit['base'], string>>;
  readonly receivingCap: string;
  readonly carryBase: Readonly<Record<`${CarryLimit['base']} ${CarryLimit['scope']}`, string>>;
  /** Behind a share: on a total that arrives where it left there is nothing to add. */
  readonly arriving: Readonly<Record<`${Destination} ${CarryLimit['scope']}`, string>>;
  readonly destination: Readonly<Record<Destination, string>>;
  readonly counting: Readonly<Record<YearRules['shift-counting']['value'], string>>;
  readonly base: Readonly<Record<YearRules['limit-base']['value'], string>>;
  readonly decisions: string;
  readonly carriedMoney: Readonly<Record<'spent-first' | 'carried-again', string>>;
  readonly netting: string;
  readonly lines: (count: number) => string;
}

type Destination = YearRules['carry-destination']['value'];

/** What the rules of a year say, in the words of a language. */
export function parameterValues(
  texts: ParameterTexts,
  { percent }: Writing,
): Pick<Words, 'parameterValue' | 'besideShare'> {
  const besideShare: Words['besideShare'] = {
    'shift-limit': ({ 'shift-limit': { value } }) => texts.shiftBase[value.base],
    'shift-receiving-cap': () => texts.receivingCap,
    'carry-limit': ({ 'carry-limit': { value }, 'carry-destination': destination }) =>
      `${texts.carryBase[`${value.base} ${value.scope}`]}${texts.arriving[`${destination.value} ${value.scope}`]}`,
  };
  const listOf = (all: readonly (string | number)[]) => (all.length === 0 ? texts.none : all.join(', '));
  return {
    besideShare,
    parameterValue: {
      walls: ({ walls }) => texts.walls[walls.value ? 'yes' : 'no'],
      'shift-limit': (year) => {
        const { share } = year['shift-limit'].value;
        return share === null ? texts.noLimit : `${percent(share)} ${besideShare['shift-limit'](year)}`;
      },
      'shift-receiving-cap': (year) => {
        const share = year['shift-receiving-cap'].value;
        return share === null ? texts.none : `${percent(share)} ${besideShare['shift-receiving-cap'](year)}`;
      },
      'shift-excluded-interventions': (year) => listOf(year['shift-excluded-interventions'].value),
      'shift-closed-themes': (year) => listOf(year['shift-closed-themes'].value),
      'shift-counting': (year) => texts.counting[year['shift-counting'].value],
      'limit-base': (year) => texts.base[year['limit-base'].value],
      decisions: () => texts.decisions,
      'carry-limit': (year) =>
        `${percent(year['carry-limit'].value.share)} ${besideShare['carry-limit'](year)}`,
      'carry-destination': (year) => texts.destination[year['carry-destination'].value],
      'carry-spent-first': (year) =>
        texts.carriedMoney[year['carry-spent-first'].value ? 'spent-first' : 'carried-again'],
      'settlement-netting': () => texts.netting,
      'accountability-lines': (year) => texts.lines(year['accountability-lines'].value),
    },
  };
}
