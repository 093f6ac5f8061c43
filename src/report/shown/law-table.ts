import type { Parameter } from '../../law/parameter.js';
import { parametersOf, type Rules, type YearRules } from '../../law/rules.js';
import { citationOf } from '../../law/source.js';
import { type Cell, text } from '../cell.js';
import type { Table } from '../table.js';

/** Years in which a parameter says the same, by the same source. */
interface Stretch {
  readonly years: readonly number[];
  readonly rules: YearRules;
  readonly parameter: Parameter<unknown>;
}

/** The rules of the years shown, parameter by parameter; years that say the same stand together. */
export function lawTable(rules: Rules, years: readonly number[]): Table {
  const shown = rules.years.filter(({ year }) => years.includes(year));
  const [first] = shown;
  const stretches = first ? parametersOf(first).flatMap((_, index) => stretchesOf(shown, index)) : [];
  return {
    title: { key: 'law', profile: rules.profile },
    columns: ['parameter', 'year', 'value', 'status', 'source'],
    rows: stretches.map((stretch) => ({ kind: 'row', cells: stretchCells(stretch) })),
  };
}

function stretchesOf(shown: readonly YearRules[], index: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const rules of shown) {
    const parameter = parametersOf(rules)[index];
    if (!parameter) continue;
    const before = stretches.at(-1);
    if (before && saysTheSame(before.parameter, parameter)) {
      stretches[stretches.length - 1] = { ...before, years: [...before.years, rules.year] };
    } else stretches.push({ years: [rules.year], rules, parameter });
  }
  return stretches;
}

function saysTheSame(one: Parameter<unknown>, other: Parameter<unknown>): boolean {
  return (
    one.status === other.status &&
    citationOf(one.source) === citationOf(other.source) &&
    JSON.stringify(one.value) === JSON.stringify(other.value)
  );
}

function stretchCells({ years, rules, parameter }: Stretch): readonly Cell[] {
  const { id, status, source } = parameter;
  return [
    { kind: 'parameter-name', parameter: id },
    { kind: 'years', years },
    { kind: 'parameter-value', rules, parameter: id },
    { kind: 'word', word: status },
    text(citationOf(source)),
  ];
}
