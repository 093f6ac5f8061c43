import type { RunFacts } from '../../report/receipt.js';
import { nameForOthers, optionForOthers } from '../for-others.js';
import { type Html, html } from './markup.js';
import type { PageContext } from './page-context.js';
import { frame } from './table.js';

/** The rules a page was made with. */
export interface RulesOfPage {
  readonly profile: string;
  readonly title?: string;
  readonly sha256: string;
}

/** By what a page can be made again: version, rules, options and inputs. */
export function receiptHtml(facts: RunFacts, rules: RulesOfPage, { words }: PageContext): Html {
  const { receipt } = words.page;
  const options = Object.entries(facts.options).map(([key, value]) => `${key}: ${optionForOthers(value)}`);
  return html`<p>${receipt.intro}</p>
<dl class="facts"><dt>${receipt.program}</dt><dd>spuk ${facts.version}</dd>
<dt>${receipt.rules}</dt><dd>${[rules.profile, ...(rules.title === undefined ? [] : [rules.title])].join(' · ')}<br><code>${rules.sha256}</code></dd>
${facts.figures ? html`<dt>${receipt.figures}</dt><dd>${facts.figures.name}<br><code>${facts.figures.sha256}</code></dd>` : ''}
<dt>${receipt.options}</dt><dd>${options.length === 0 ? receipt.noOptions : options.join(' · ')}</dd></dl>
${inputsHtml(facts, words.page.receipt)}`;
}

function inputsHtml({ inputs }: RunFacts, receipt: PageContext['words']['page']['receipt']): Html {
  if (inputs.length === 0) return html`<p>${receipt.noInputs}</p>`;
  const { role, file, rows, hash } = receipt.columns;
  const head = html`<thead><tr><th scope="col" class="t">${role}</th><th scope="col" class="t">${file}</th><th scope="col" class="n">${rows}</th><th scope="col" class="t">${hash}</th></tr></thead>`;
  const body = inputs.map(
    (input) =>
      html`<tr class="row"><td>${receipt.role[input.role]}</td><th scope="row">${nameForOthers(input.file)}</th><td class="i">${input.rows}</td><td class="hash"><code>${input.sha256}</code></td></tr>
`,
  );
  return frame(receipt.inputs, [head, html`<tbody>${body}</tbody>`]);
}
