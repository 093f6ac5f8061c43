import type { z } from 'zod';
import type { ProblemAtPath, ResultProblem } from '../../findings/json-problem.js';
import { Refusal } from '../../findings/refusal.js';
import type { KeptFinding, KeptRepayment, KeptResult, KeptTotal } from '../../grant/kept-result.js';
import { type Issue, parsedJson, pathText, problemsOfIssue, valueAt } from './json-document.js';
import { AMOUNT_TAG, RESULT_SCHEMA, resultDocument } from './result-schema.js';

type Document = z.output<typeof resultDocument>;

/**
 * Reads the JSON result of an earlier run.
 * @throws Refusal foreign-result where it is something else, invalid-result with a problem per place
 */
export function readResult(text: string, file: string): KeptResult {
  const refusal = (problems: readonly ProblemAtPath<ResultProblem>[]) =>
    new Refusal({ key: 'invalid-result', file, problems });
  const parsed = parsedJson(text);
  if ('problem' in parsed) throw refusal([parsed]);
  const { document } = parsed;
  const schema = valueAt(document, ['schema']);
  if (schema !== RESULT_SCHEMA) {
    throw new Refusal({
      key: 'foreign-result',
      file,
      schema: typeof schema === 'string' ? schema : undefined,
    });
  }
  const shape = resultDocument.safeParse(document);
  if (!shape.success) {
    throw refusal(shape.error.issues.flatMap((issue) => problemsOfIssue(issue, document, problemOfResult)));
  }
  const twice = [...repeated('rows', shape.data.rows), ...repeated('totals', shape.data.totals)];
  if (twice.length > 0) throw refusal(twice);
  return resultFrom(shape.data);
}

function problemOfResult({ message }: Issue): ResultProblem | undefined {
  return message === AMOUNT_TAG ? { key: 'not-an-amount' } : undefined;
}

/** Rows or totals that stand in the document twice, so that nobody could say which of them counts. */
function repeated(
  list: 'rows' | 'totals',
  parts: readonly {
    readonly municipality: { readonly code: string };
    readonly year: number;
    readonly intervention?: number;
  }[],
): readonly ProblemAtPath<ResultProblem>[] {
  const seen = new Set<string>();
  return parts.flatMap(({ municipality, year, intervention }, index) => {
    const key = `${municipality.code} ${year} ${intervention}`;
    if (seen.has(key)) return [{ path: pathText([list, index]), problem: { key: 'twice' } }];
    seen.add(key);
    return [];
  });
}

function resultFrom(document: Document): KeptResult {
  const { command, tool, rules, figures, options, inputs } = document;
  return {
    command,
    version: tool.version,
    rules,
    figures,
    options,
    inputs,
    rows: document.rows.map(({ intervention, theme, ...row }) => ({
      ...totalFrom(row),
      intervention,
      theme,
    })),
    totals: document.totals.map(totalFrom),
    settlement: document.settlement.flatMap(repaymentsFrom),
    findings: document.findings.map(findingFrom),
  };
}

function totalFrom({ municipality, year, ...amounts }: Document['totals'][number]): KeptTotal {
  return { municipality, year, amounts };
}

function repaymentsFrom({
  municipality,
  toRepay,
  lawful,
  byYear,
}: Document['settlement'][number]): readonly KeptRepayment[] {
  return [
    ...Object.entries(byYear).map(([year, of]) => ({ municipality, year: Number(year), ...of })),
    { municipality, year: null, toRepay, lawful },
  ];
}

function findingFrom({ rule, where, ...finding }: Document['findings'][number]): KeptFinding {
  const { code, severity, message, amounts, municipality, year, intervention, theme } = finding;
  return {
    ...{ code, severity, message, amounts },
    ...(municipality === undefined ? {} : { municipality }),
    ...(year === undefined ? {} : { year }),
    ...(intervention === undefined ? {} : { intervention }),
    ...(theme === undefined ? {} : { theme }),
    ...(rule ? { parameter: rule.parameter } : {}),
    ...(where ? { file: where.file } : {}),
  };
}
