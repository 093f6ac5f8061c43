import { citationOf, type ParameterId } from '../law/parameter.js';
import { parameterOf, type YearRules } from '../law/rules.js';
import type { Words } from './words.js';

/** One parameter in force: name, year, value, certainty and source; where a value is assumed, where to read why. */
export function lawInForce(
  rules: YearRules,
  id: ParameterId,
  words: Pick<Words, 'cells' | 'parameterName' | 'parameterValue'> & { readonly see: string },
): string {
  const parameter = parameterOf(rules, id);
  const certainty = words.cells[parameter.status];
  const basis =
    parameter.status === 'assumed'
      ? `${certainty}, ${words.see} \`spuk show rules\``
      : `${certainty}: ${citationOf(parameter)}`;
  return `${words.parameterName[id]} ${rules.year}: ${words.parameterValue[id](rules)} (${basis}).`;
}
