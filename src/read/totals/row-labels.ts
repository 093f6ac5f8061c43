import { knownTexts } from '../names/known-texts.js';
import { isEmptyCell, type SourceRow } from '../text/source-table.js';
import { type NamedBy, namedParts } from './named-parts.js';
import { isNamedFirst, type SumLabel, sumLabel } from './sum-words.js';

/**
 * What the texts of rows say of sums. The names of a grant go first: one may have an intervention “Totaal groen”. Behind a
 * name that nobody knows the word makes a sum only of a row without a year: “Beweegkuur totaal” may be a name too.
 */
export function labelsIn(
  vocabulary: NamedBy,
  yearCells: readonly number[],
): (row: SourceRow, cell: number) => SumLabel | undefined {
  const named = namedParts(vocabulary);
  const labelAt = knownTexts((text) => {
    const label = sumLabel(text);
    if (!label || 'number' in vocabulary.interventions.find(text)) return undefined;
    const isName = label.of !== 'named' || isNamedFirst(text) || named(label.name ?? '').length > 0;
    return { label, isName };
  });
  const isUndated = (row: SourceRow) =>
    yearCells.length > 0 && yearCells.every((cell) => isEmptyCell(row, cell));
  return (row, cell) => {
    const said = labelAt(row, cell);
    return said && (said.isName || isUndated(row)) ? said.label : undefined;
  };
}
