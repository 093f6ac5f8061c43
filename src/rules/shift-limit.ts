import {
  amountOf,
  type Cell,
  cellsWhere,
  type JudgedYear,
  shiftsFrom,
  themeOf,
} from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { shiftExcess } from '../findings/shift-excess.js';
import { isClosed, shiftForbidden } from '../law/shift-forbidden.js';

/**
 * More shifted than the shift limit: once per giving intervention, receiving intervention or theme.
 * @law data/grants/<id>/rules: shift-limit
 */
export function shiftLimit(year: JudgedYear): readonly Finding[] {
  const { rules } = year.table;
  if (!rules.walls.value) return [];
  return rules['shift-limit'].value.base === 'theme' ? ofThemes(year) : ofRows(year);
}

function ofRows(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const { base: side, share } = table.rules['shift-limit'].value;
  const counted = table.column('rows', 'shiftCounted');
  const limits = table.column('rows', 'shiftLimit');
  return cellsWhere(year, 'rows', (at) => (counted[at] ?? 0) > (limits[at] ?? 0)).map((cell): Finding => {
    const intervention = cell.intervention ?? 0;
    const forbidden = shiftForbidden({ intervention, theme: themeOf(table)(intervention) }, table.rules);
    return shiftExcess(shiftsFrom(year, cell.municipality), {
      side,
      intervention,
      actual: amountOf(cell, 'shiftCounted', table),
      limit: amountOf(cell, 'shiftLimit', table),
      base: amountOf(cell, 'limitBase', table),
      ...(forbidden
        ? { parameter: forbidden, share: null }
        : { parameter: table.rules['shift-limit'], share }),
    });
  });
}

/** Of a theme as a whole everything it gives counts: netted, what stays within it would count for nothing. */
function ofThemes(year: JudgedYear): readonly Finding[] {
  const { table, judges } = year;
  const { receivers, themeIds } = table.ground;
  const given = table.column('themes', 'shiftedOut');
  const limits = table.column('themes', 'shiftLimit');
  return receivers.flatMap((municipality, receiver) =>
    themeIds.flatMap((theme, index): readonly Finding[] => {
      const at = receiver * themeIds.length + index;
      // A closed theme is found at its interventions.
      if (!judges(receiver) || theme === null || isClosed(theme, table.rules)) return [];
      if (!((given[at] ?? 0) > (limits[at] ?? 0))) return [];
      const cell: Cell = { at, level: 'themes', receiver, municipality, intervention: undefined };
      const { share } = table.rules['shift-limit'].value;
      return [
        shiftExcess(shiftsFrom(year, municipality), {
          side: 'theme',
          theme,
          actual: amountOf(cell, 'shiftedOut', table),
          limit: amountOf(cell, 'shiftLimit', table),
          base: amountOf(cell, 'limitBase', table),
          share,
          parameter: table.rules['shift-limit'],
        }),
      ];
    }),
  );
}
