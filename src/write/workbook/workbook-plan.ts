// The formulas of the sheet Plan: what is made of a row, whoever wrote it, so that it counts or is seen not to.

import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { BookHeading, Formula, PlanLaw, PlanYear, SheetId } from '../../book/book.js';
import type { FormulaContext } from './workbook-places.js';
import { MARK_STYLE } from './workbook-style.js';

type Plan = Extract<Formula, { op: 'plan' }>;

const PLAN: SheetId = { kind: 'plan' };
const LISTS: SheetId = { kind: 'lists' };

/** A step of a row of the plan. */
export function planText({ step, row, law }: Plan, context: FormulaContext): string {
  const at = cellsOfRow(row, context);
  switch (step) {
    case 'from':
      return numberText(at('from'), blankFrom(at, law, context), context);
    case 'to':
      return numberText(at('to'), `IF(${isKind('carry', at, context)},${at('planFrom')},"")`, context);
    case 'counted': {
      const filled = `COUNTA(${at('code')}:${at('planned')})=0`;
      const counted = `IF(IFERROR(${understood(at, law, context)},FALSE),${at('planned')},${notCounted(context)})`;
      return `IF(${filled},"",${counted})`;
    }
    default:
      return lawfulText(step, row, context);
  }
}

/** The rows of the plan that do not count, as a formula; the same in whichever sheet it stands. */
export function notCountedText(context: FormulaContext): string {
  return `COUNTIF(${range(PLAN, 'planCounted', context)},${notCounted(context)})`;
}

/** Rows that do not count, and shifts across themes where there are walls, are red. */
export function planRules(law: PlanLaw, context: FormulaContext): ConditionalRule[] {
  const place = context.places(PLAN);
  const at = (heading: BookHeading) => `$${place.column(heading)}${place.first}`;
  const cells = `${place.column('code')}${place.first}:${place.column('planCounted')}${place.last}`;
  const walled = law.years
    .filter(({ withinThemes }) => withinThemes)
    .map(({ year }) => `${at('year')}=${year}`);
  const theme = (heading: BookHeading) =>
    `INDEX(${range(LISTS, 'themeName', context)},MATCH(${at(heading)},${range(LISTS, 'intervention', context)},0))`;
  const rule = (formula: string, priority: number): ConditionalRule => ({
    type: 'expression',
    priority,
    range: cells,
    formula,
    style: MARK_STYLE,
  });
  const across = `IFERROR(${theme('planFrom')}<>${theme('planTo')},FALSE)`;
  return [
    rule(`${at('planCounted')}=${notCounted(context)}`, 1),
    ...(walled.length === 0
      ? []
      : [rule(`AND(${isKind('shift', at, context)},OR(${walled.join(',')}),${across})`, 2)]),
  ];
}

/** What may be chosen in the plan; an intervention may be typed by number too. */
export function planChoices(law: PlanLaw, context: FormulaContext): DataValidation[] {
  const place = context.places(PLAN);
  const lists = context.places(LISTS);
  const cells = (heading: BookHeading) =>
    `${place.column(heading)}${place.first}:${place.column(heading)}${place.last}`;
  const list = (heading: BookHeading, count: number) => {
    const letters = lists.column(heading);
    return `'${lists.name}'!$${letters}$${lists.first}:$${letters}$${lists.first + count - 1}`;
  };
  const choice = (heading: BookHeading, from: string, strict: boolean): DataValidation => ({
    type: 'list',
    formula1: from,
    allowBlank: true,
    showErrorMessage: strict,
    range: cells(heading),
  });
  const names = list('interventionName', law.interventions);
  return [
    choice('code', list('code', law.municipalities), true),
    choice('kind', list('kind', law.carries ? 2 : 1), true),
    choice('from', names, false),
    choice('to', names, false),
  ];
}

type At = (heading: BookHeading) => string;

function cellsOfRow(row: string, context: FormulaContext): At {
  const place = context.places(PLAN);
  return (heading) => `${place.column(heading)}${place.row(row)}`;
}

/** The number of an intervention that is there by number or by name; nothing for what is neither. */
function numberText(cell: string, blank: string, context: FormulaContext): string {
  const [numbers, names] = (['intervention', 'interventionName'] as const).map((heading) =>
    range(LISTS, heading, context),
  );
  const named = `IFERROR(INDEX(${numbers},MATCH(TRIM(${cell}),${names},0)),"")`;
  return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),${cell},${named}))`;
}

/** A carry may leave its intervention empty where the limit stands on the total. */
function blankFrom(at: At, { years }: PlanLaw, context: FormulaContext): string {
  const undivided = years
    .filter(({ mayBeUndivided }) => mayBeUndivided)
    .map(({ year }) => `${at('year')}=${year}`);
  if (undivided.length === 0) return '""';
  return `IF(AND(${isKind('carry', at, context)},OR(${undivided.join(',')})),0,"")`;
}

/** Whether a row says whole cents, and something of interventions that its municipality has in that year. */
function understood(at: At, { years, carries }: PlanLaw, context: FormulaContext): string {
  const yearsText = years.reduceRight((rest, year) => {
    const shift = year.inBook ? shiftText(at, year, context) : 'FALSE';
    const carry = carries ? carryText(at, year, context) : 'FALSE';
    const kindText = `IF(${isKind('shift', at, context)},${shift},IF(${isKind('carry', at, context)},${carry},FALSE))`;
    return `IF(${at('year')}=${year.year},${kindText},${rest})`;
  }, 'FALSE');
  const amount = at('planned');
  const ends: readonly BookHeading[] = ['planned', 'planFrom', 'planTo'];
  const numbers = ends.map((heading) => `ISNUMBER(${at(heading)})`);
  return `AND(${numbers.join(',')},${amount}>=0,ROUND(${amount},2)=${amount},${yearsText})`;
}

function shiftText(at: At, { year }: PlanYear, context: FormulaContext): string {
  const ends = [has(year, 'planFrom', at, context), has(year, 'planTo', at, context)];
  return `AND(${at('planFrom')}<>${at('planTo')},${at('planTo')}<>0,${ends.join(',')})`;
}

function carryText(
  at: At,
  { year, inBook, nextInBook, anywhere }: PlanYear,
  context: FormulaContext,
): string {
  const parts = [
    ...(anywhere ? [] : [`${at('planFrom')}=${at('planTo')}`]),
    ...(inBook ? [has(year, 'planFrom', at, context)] : []),
    ...(nextInBook ? [has(year + 1, 'planTo', at, context)] : []),
  ];
  return parts.length === 0 ? 'TRUE' : `AND(${parts.join(',')})`;
}

/** Whether the sheet of a year has the row of an intervention of the municipality. */
function has(year: number, end: 'planFrom' | 'planTo', at: At, context: FormulaContext): string {
  const sheet: SheetId = { kind: 'year', year };
  const [codes, numbers] = (['code', 'intervention'] as const).map((heading) =>
    range(sheet, heading, context),
  );
  return `COUNTIFS(${codes},${at('code')},${numbers},${at(end)})=1`;
}

/**
 * What of a carry is left once the carries out of its year are cut: of what one intervention carries the lowest
 * destination comes first, and of one destination the row that stands first.
 */
function lawfulText(year: number, row: string, context: FormulaContext): string {
  const at = cellsOfRow(row, context);
  const place = context.places(PLAN);
  const lawful: SheetId = { kind: 'lawful', year };
  const isOf = [`${at('year')}=${year}`, isKind('carry', at, context)].join(',');
  const out = `SUMIFS(${[
    range(lawful, 'carriedOut', context),
    ...[range(lawful, 'code', context), at('code'), range(lawful, 'intervention', context), at('planFrom')],
  ].join(',')})`;
  const taken = (to: string, rows: (heading: BookHeading) => string) =>
    `SUMIFS(${[
      rows('planCounted'),
      ...[rows('code'), at('code'), rows('year'), year, rows('kind'), at('kind')],
      ...[rows('planFrom'), at('planFrom'), rows('planTo'), to],
    ].join(',')})`;
  const all = (heading: BookHeading) => range(PLAN, heading, context);
  const above = (heading: BookHeading) => {
    const letters = place.column(heading);
    return `${letters}$${place.first - 1}:${letters}${place.row(row) - 1}`;
  };
  const before = [taken(`"<"&${at('planTo')}`, all), taken(at('planTo'), above)].join('-');
  const most = `MAX(0,MIN(${at('planCounted')},ROUND(${out}-${before},2)))`;
  return `IF(ISNUMBER(${at('planCounted')}),IF(AND(${isOf}),${most},0),"")`;
}

function isKind(kind: 'shift' | 'carry', at: At, context: FormulaContext): string {
  return `${at('kind')}=${quoted(context.words.cells[kind])}`;
}

function notCounted({ words }: FormulaContext): string {
  return quoted(words.book.notCounted.cell);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function range(sheet: SheetId, heading: BookHeading, context: FormulaContext): string {
  const place = context.places(sheet);
  const letters = place.column(heading);
  const name =
    sheet.kind === context.sheet.kind && sheet.kind === 'plan'
      ? ''
      : `'${place.name.replaceAll("'", "''")}'!`;
  return `${name}$${letters}$${place.first}:$${letters}$${place.last}`;
}
