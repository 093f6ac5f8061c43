import type { AnswerWords } from '../../messages/page-words.js';
import type { Answers } from '../../report/page-answers.js';
import { countsOfSpoken, type SpokenFinding, withCode, worstOf } from './findings.js';
import { type Html, html } from './markup.js';
import type { PageContext } from './page-context.js';

/** The answers to the first questions, beside each other. */
export function answersHtml(
  answers: Answers,
  findings: readonly SpokenFinding[],
  { words }: PageContext,
): Html {
  const counts = countsOfSpoken(findings);
  const said = words.page.answers(answers, counts, worstOf(findings));
  const alarm = counts.error > 0;
  return html`<dl class="answers">${said.map((answer) => answerHtml(answer, alarm && answer.alarming === true))}</dl>`;
}

function answerHtml({ question, said, remarks }: AnswerWords, alarm: boolean): Html {
  const figures = said.map(
    ({ figure, about }) => html`<p><strong class="figure">${figure}</strong> <span>${about}</span></p>`,
  );
  return html`<div class="${alarm ? 'answer alarm' : 'answer'}"><dt>${question}</dt><dd>${figures}${remarks.map(
    (remark) => html`<p class="quiet">${withCode(remark)}</p>`,
  )}</dd></div>
`;
}
