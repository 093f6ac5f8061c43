import type { ParameterId } from '../law/parameter.js';
import type { Certainty } from '../law/parameter-row.js';
import type { YearRules } from '../law/rules.js';
import { citationOf, type Source } from '../law/source.js';
import type { ChosenLaw } from '../report/directory.js';
import { yearRange } from './numbers.js';
import { underRules } from './parts.js';
import type { Words } from './words.js';

/** One parameter in force: name, year, value, certainty and source; where a value is assumed, where to read why. */
export function lawInForce(
  rules: YearRules,
  id: ParameterId,
  words: Pick<Words, 'cells' | 'parameterName' | 'parameterValue'> & {
    readonly see: string;
    /** The rules as they were chosen; undefined: those by default. */
    readonly under: ChosenLaw | undefined;
    /** The years of which it is said; none: the whole period. */
    readonly years: readonly number[];
  },
): string {
  const dated = words.years.length === 0 ? '' : ` ${yearRange(words.years)}`;
  const basis = basisOf(rules[id], words);
  return `${words.parameterName[id]}${dated}: ${words.parameterValue[id](rules)} (${basis}).`;
}

/** How certain something is, and its source; where it is assumed there is none, but it can be read what was sought. */
export function basisOf(
  of: { readonly status: Certainty; readonly source: Source },
  {
    cells,
    see,
    under,
  }: Pick<Words, 'cells'> & { readonly see: string; readonly under: ChosenLaw | undefined },
): string {
  const certainty = cells[of.status];
  return of.status === 'assumed'
    ? `${certainty}, ${see} \`spuk show rules${underRules(under)}\``
    : `${certainty}: ${citationOf(of.source)}`;
}
