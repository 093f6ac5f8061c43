import type { CellReference, Criterion, Formula, SheetId } from '../../book/book.js';
import type { FormulaContext } from './workbook-places.js';
import { planText } from './workbook-plan.js';
import { splitText } from './workbook-split.js';

/**
 * A formula as spreadsheets have it, in the form of the file format: English names, commas. Every sum is rounded to
 * the cent, as floats leave dust.
 */
export function formulaText(formula: Formula, context: FormulaContext): string {
  switch (formula.op) {
    case 'cell':
      return formula.fixed ? absolute(formula.cell, context) : reference(formula.cell, context);
    case 'amount':
      return formula.amount.isZero() ? '0' : formula.amount.toString();
    case 'sum':
      return sumText(formula, context);
    case 'column':
      return columnText(formula, context);
    case 'share':
      return shareText(absolute(formula.share, context), formulaText(formula.of, context));
    case 'not-below-zero':
      return `MAX(0,${formulaText(formula.of, context)})`;
    case 'least':
      return `MIN(${formula.of.map((part) => formulaText(part, context)).join(',')})`;
    case 'whole-euros':
      return `ROUND(${formulaText(formula.of, context)},0)`;
    case 'percentage': {
      const [part, of] = [formula.part, formula.of].map((one) => formulaText(one, context));
      // What rounds to nothing from below would keep its minus.
      return `IF(${of}=0,"",ROUND(${part}/${of}*100,${formula.decimals ?? 2})+0)`;
    }
    case 'split':
      return splitText(formula, (cell, fixed) => (fixed ? absolute : reference)(cell, context));
    case 'plan':
      return planText(formula, context);
    case 'where':
      return whereText(formula, context);
  }
}

/**
 * A share of an amount, rounded down to the cent, without the dust of floats that would cost one: the share of whole
 * millions is a whole number of euros, as a share has at most six decimals; that of the rest is small enough to be
 * rounded to the eight decimals it has before it is cut off at the cent.
 */
function shareText(share: string, of: string): string {
  const millions = `INT(${of}/1000000)*ROUND(${share}*1000000,0)`;
  return `ROUND(${millions}+ROUNDDOWN(ROUND(${share}*ROUND(MOD(${of},1000000),2),8),2),2)`;
}

type Of<Op extends Formula['op']> = Extract<Formula, { op: Op }>;

function sumText({ plus, minus }: Of<'sum'>, context: FormulaContext): string {
  const text = (part: Formula) => formulaText(part, context);
  const [only] = plus;
  if (only && plus.length === 1 && minus.length === 0) return text(only);
  return `ROUND(${[plus.map(text).join('+'), ...minus.map(text)].join('-')},2)`;
}

function columnText({ from, to }: Of<'column'>, context: FormulaContext): string {
  const last = reference({ ...from, row: to }, { ...context, sheet: from.sheet });
  return `ROUND(SUM(${reference(from, context)}:${last}),2)`;
}

function whereText({ sheet, column, holds }: Of<'where'>, context: FormulaContext): string {
  const place = context.places(sheet);
  const range = (heading: typeof column) => {
    const letters = place.column(heading);
    return `${prefix(sheet, context)}$${letters}$${place.first}:$${letters}$${place.last}`;
  };
  const criteria = holds.flatMap(([heading, criterion]) => [
    range(heading),
    criterionText(criterion, context),
  ]);
  return `ROUND(SUMIFS(${[range(column), ...criteria].join(',')}),2)`;
}

function criterionText(criterion: Criterion, context: FormulaContext): string {
  if (typeof criterion === 'number') return String(criterion);
  if (typeof criterion === 'string') return `"${context.words.cells[criterion].replaceAll('"', '""')}"`;
  return reference(criterion, context);
}

function reference({ sheet, row, column }: CellReference, context: FormulaContext): string {
  const place = context.places(sheet);
  return `${prefix(sheet, context)}${place.column(column)}${place.row(row)}`;
}

function absolute({ sheet, row, column }: CellReference, context: FormulaContext): string {
  const place = context.places(sheet);
  return `${prefix(sheet, context)}$${place.column(column)}$${place.row(row)}`;
}

/** The sheet before a cell, where it is another one; quoted, as the name of a year must be. */
function prefix(sheet: SheetId, context: FormulaContext): string {
  const { name } = context.places(sheet);
  return name === context.places(context.sheet).name ? '' : `'${name.replaceAll("'", "''")}'!`;
}
