import type { Words } from '../../messages/words.js';
import type { Amount } from '../../money/amount.js';
import { FLOW_KEYS, type FlowKey } from '../../report/page/page-flows.js';
import type { MunicipalityPart } from '../../report/page/page-report.js';
import { drawn, rounded } from './chart-frame.js';
import { withCode } from './findings.js';
import { type Html, html, NOTHING } from './markup.js';
import { figure, themesLegend } from './money.js';
import type { PageContext } from './page-context.js';
import { highestGrant, stackedChart } from './stacked-chart.js';
import { frame } from './table.js';

/** More charts than these cannot be compared; then bars in the table do. */
const MOST_CHARTS = 12;
const BAR = { width: 120, height: 10 } as const;

/** What the table has of each municipality beside its name. */
interface Columns {
  readonly amounts: readonly FlowKey[];
  readonly lawful: boolean;
  readonly gain: boolean;
  readonly errors: boolean;
  /** What the longest bar stands for. */
  readonly most: number;
}

/** Several municipalities side by side: charts on one scale where they are few, and a row each. */
export function municipalitiesHtml(parts: readonly MunicipalityPart[], { words }: PageContext): Html {
  const [first] = parts;
  if (!first) return NOTHING;
  const columns = municipalityColumns(parts);
  const head = html`<thead><tr>${headings(columns, words)}</tr></thead>`;
  const body = html`<tbody>${parts.map((part) => municipalityRowHtml(part, columns, words))}</tbody>`;
  return html`${parts.length > MOST_CHARTS ? undefined : chartsHtml(parts, first, words)}
${frame(words.page.municipalities.caption, [head, body])}${columns.gain ? html`<p class="quiet">${withCode(words.page.municipalities.how)}</p>` : undefined}`;
}

function chartsHtml(parts: readonly MunicipalityPart[], first: MunicipalityPart, words: Words): Html {
  const highest = Math.max(...parts.map(({ flows }) => highestGrant(flows)));
  const charts = parts.map(({ municipality: { name }, flows }) =>
    figure(name, [stackedChart(flows, name, highest, words)]),
  );
  return html`<div class="charts small">${charts}</div>${themesLegend(first.flows, words)}`;
}

function municipalityColumns(parts: readonly MunicipalityPart[]): Columns {
  return {
    amounts: FLOW_KEYS.filter(
      (key) => key === 'granted' || parts.some(({ amounts }) => amounts[key]?.isZero() === false),
    ),
    lawful: parts.some(({ answers }) => answers.repaid !== undefined),
    gain: parts.some(({ gain }) => gain !== undefined),
    errors: parts.some(({ errors }) => errors > 0),
    most: Math.max(1, ...parts.map(({ amounts }) => drawn(amounts.granted))),
  };
}

function headings({ amounts, lawful, gain, errors }: Columns, words: Words): Html {
  const { still, was } = words.page.municipalities;
  const numbers = [
    ...amounts.map((key) => words.headings[key]),
    ...(lawful ? [words.headings.lawful] : []),
    ...(gain ? [still, was] : []),
    ...(errors ? [words.page.municipalities.errors] : []),
  ];
  return html`<th scope="col" class="t">${words.headings.code}</th><th scope="col" class="t">${words.headings.name}</th><td></td>${numbers.map(
    (name) => html`<th scope="col" class="n">${name}</th>`,
  )}`;
}

function municipalityRowHtml(part: MunicipalityPart, columns: Columns, words: Words): Html {
  const { municipality, amounts, answers, gain, errors } = part;
  const amount = (value: Amount | null | undefined) => (value ? words.page.amount(value) : '');
  const length = Math.max(0.5, rounded((drawn(amounts.granted) / columns.most) * BAR.width));
  const numbers = [
    ...columns.amounts.map((key) => amount(amounts[key])),
    ...(columns.lawful ? [amount(answers.repaid?.lawful)] : []),
    ...(columns.gain ? [amount(gain?.still), amount(gain?.wasPossible)] : []),
    ...(columns.errors ? [errors === 0 ? '' : String(errors)] : []),
  ];
  return html`<tr class="row"><td>${municipality.code}</td><th scope="row">${municipality.name}</th><td><svg class="length" viewBox="0 0 ${BAR.width} ${BAR.height}" aria-hidden="true"><rect class="bar c-granted" width="${length}" height="${BAR.height}"/></svg></td>${numbers.map(
    (text) => html`<td class="n">${text}</td>`,
  )}</tr>
`;
}
