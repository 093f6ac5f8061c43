import { citationOf, type ParameterId } from '../law/parameter.js';
import { parameterOf, type YearRules } from '../law/rules.js';
import type { Words } from './words.js';

/** One parameter in force: name, year, value, certainty and source; where a value is assumed, where to read why. */
export function lawInForce(
  rules: YearRules,
  id: ParameterId,
  words: Pick<Words, 'cells' | 'parameterName' | 'parameterValue'> & {
    readonly see: string;
    /** Whether it holds for the whole period, so that no year is named. */
    readonly undated?: boolean;
  },
): string {
  const parameter = parameterOf(rules, id);
  const certainty = words.cells[parameter.status];
  const basis =
    parameter.status === 'assumed'
      ? `${certainty}, ${words.see} \`spuk show rules\``
      : `${certainty}: ${citationOf(parameter)}`;
  const dated = words.undated ? '' : ` ${rules.year}`;
  return `${words.parameterName[id]}${dated}: ${words.parameterValue[id](rules)} (${basis}).`;
}
