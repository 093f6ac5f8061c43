import type { Counts } from '../../findings/order.js';
import type { AnswerWords } from '../../messages/page-words.js';
import type { Answers } from '../../report/page/page-answers.js';
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
  return saidHtml(words.page.answers(answers, counts, worstOf(findings)), counts);
}

/** Answers in words; where there are errors, what they are stands out. */
export function saidHtml(said: readonly AnswerWords[], { error }: Counts): Html {
  return html`<dl class="answers">${said.map((answer) =>
    answerHtml(answer, error > 0 && answer.alarming === true),
  )}</dl>`;
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
