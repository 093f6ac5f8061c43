import type { Gain } from '../../budget/advice/gain.js';
import { groupedAmount } from '../../messages/numbers.js';
import type { Amount } from '../../money/amount.js';
import type { PlanChange } from '../../report/compared/plan-changes.js';
import type { LimitUse, Move } from '../../report/page/limit-uses.js';
import { findingsHtml, type SpokenFinding, withCode } from './findings.js';
import { limitBar } from './limit-bar.js';
import { type Html, html, NOTHING } from './markup.js';
import type { PageContext } from './page-context.js';
import { frame } from './table.js';

/** A row of a plan as it can be changed. */
export interface DeskMove extends Move {
  readonly id: number;
  readonly amount: Amount;
  /** What the plan says of it. */
  readonly note?: string;
  /** Where the slider ends, and how far one step goes, in whole euros. */
  readonly scale: { readonly most: number; readonly step: number };
  /** The interventions that can be chosen to come from. */
  readonly sources: readonly number[];
  /** Those to go to, null for the same one; none where there is nothing to choose. */
  readonly arrivals: readonly (number | null)[];
}

/** The plan of one year, and what can be added to it. */
export interface DeskYear {
  readonly year: number;
  readonly moves: readonly DeskMove[];
  /** Whether there is a year to carry to. */
  readonly carries: boolean;
}

/** Where the plan can be changed; without the script of the page it says why it cannot. */
export function whatIfHtml({ words }: PageContext): Html {
  const { intro, noScript, reset, save } = words.page.whatIf;
  return html`<noscript><p>${noScript}</p></noscript>
<div id="desk" hidden><p>${intro}</p>
<div id="desk-years"></div>
<div id="desk-gain"></div>
<p class="buttons"><button type="button" id="desk-save" class="main">${save}</button> <button type="button" id="desk-reset">${reset}</button></p>
</div>
<div id="desk-outcome"><p id="desk-verdict" role="status"></p><div id="desk-errors"></div><div id="desk-changes"></div></div>`;
}

/** The years of the plan with all that can be changed. */
export function deskHtml(years: readonly DeskYear[], context: PageContext): Html {
  return html`${years.map((year) => yearHtml(year, context))}`;
}

function yearHtml({ year, moves, carries }: DeskYear, context: PageContext): Html {
  const { whatIf } = context.words.page;
  const rows = moves.map((move) => moveHtml(move, context));
  const carry = carries
    ? html` <button type="button" id="add-carry-${year}" data-add="carry" data-year="${year}">+ ${whatIf.addCarry(year)}</button>`
    : undefined;
  return html`<div class="${rows.length > 0 ? 'desk-year' : 'desk-year empty'}"><h3>${whatIf.year(year)}</h3>
${rows}<p class="buttons"><button type="button" id="add-shift-${year}" data-add="shift" data-year="${year}">+ ${whatIf.addShift(year)}</button>${carry}</p></div>
`;
}

function moveHtml(move: DeskMove, context: PageContext): Html {
  const { id, kind, amount, note, scale } = move;
  const { page, headings } = context.words;
  const { whatIf } = page;
  const to = move.arrivals.length > 0 ? choiceHtml(move, 'to', context) : undefined;
  const noteHtml =
    note === undefined
      ? undefined
      : html`<p class="said">${headings.note}: ${note}</p>
`;
  const euros = Math.round(amount.toCents() / 100);
  return html`<fieldset class="move" data-move="${id}"><legend>${kind === 'shift' ? whatIf.shift : whatIf.carry}</legend>
${choiceHtml(move, 'from', context)}${to}
<label class="amount"><span>${whatIf.amount}</span><input type="text" inputmode="decimal" autocomplete="off" id="amount-${id}" data-change="amount" value="${amountText(amount, context)}" aria-describedby="problem-${id} against-${id}"></label>
<input type="range" id="slider-${id}" data-change="slider" aria-label="${whatIf.slider}" aria-valuetext="${amountText(amount, context)}" min="0" max="${scale.most}" step="${scale.step}" value="${euros}">
<button type="button" data-remove="${id}">${whatIf.remove}</button>
<p class="problem" id="problem-${id}"></p>
${noteHtml}<div class="against" id="against-${id}"></div></fieldset>
`;
}

function choiceHtml(move: DeskMove, side: 'from' | 'to', { words, namer }: PageContext): Html {
  const { id } = move;
  const nameOf = (number: number | null) => {
    if (number === null) return words.page.whatIf.same;
    return number === 0 ? namer.intervention(0) : `${number} ${namer.intervention(number)}`;
  };
  const options = (side === 'from' ? move.sources : move.arrivals).map((number) =>
    number === move[side]
      ? html`<option value="${number ?? ''}" selected>${nameOf(number)}</option>`
      : html`<option value="${number ?? ''}">${nameOf(number)}</option>`,
  );
  return html`<label><span>${words.page.whatIf[side]}</span><select id="${side}-${id}" data-change="${side}">${options}</select></label>
`;
}

/** An amount as it stands in a field: as it is read again. */
export function amountText(amount: Amount, { words }: PageContext): string {
  return groupedAmount(amount, words.language);
}

/** What of its limit a row of the plan uses. */
export function againstHtml(use: LimitUse | undefined, { words }: PageContext): Html {
  const { against, noLimit } = words.page.whatIf;
  if (!use) return html`<span class="quiet">${noLimit}</span>`;
  return html`${limitBar(use)}<span class="${use.excess.isZero() ? 'quiet' : 'too-much'}">${withCode(against(use))}</span>`;
}

/** What could be repaid less than by the plan, and a button that puts the rows that do it on the desk. */
export function gainHtml({ still, wasPossible }: Gain, { words }: PageContext): Html {
  const { gain, noGain, propose } = words.page.whatIf;
  if (still.isZero() && wasPossible.isZero()) return html`<p class="quiet">${noGain}</p>`;
  return html`<p>${gain(still, wasPossible)}</p>
<p class="buttons"><button type="button" id="desk-propose">${propose}</button></p>`;
}

/** What the plan breaks: the errors alone, the rest stands among the findings. */
export function deskErrors(errors: readonly SpokenFinding[], context: PageContext): Html {
  return errors.length === 0 ? NOTHING : findingsHtml(errors, context);
}

/** What differs from the original plan, row by row. */
export function changesHtml(changes: readonly PlanChange[], { words, namer }: PageContext): Html {
  const { whatIf, amount } = words.page;
  if (changes.length === 0) return html`<p class="quiet">${whatIf.unchanged}</p>`;
  const rows = changes.map(
    (change) =>
      html`<tr class="row"><td>${change.kind === 'shift' ? whatIf.shift : whatIf.carry}</td><th scope="row">${whatIf.move(change, namer)}</th><td class="n">${amount(change.before)}</td><td class="n">${amount(change.after)}</td><td class="n">${amount(change.after.minus(change.before))}</td></tr>
`,
  );
  const heads = [whatIf.was, whatIf.now, whatIf.difference].map(
    (name) => html`<th scope="col" class="n">${name}</th>`,
  );
  const head = html`<thead><tr><th scope="col" class="t">${words.headings.kind}</th><th scope="col" class="t">${words.headings.interventionName}</th>${heads}</tr></thead>`;
  return frame(whatIf.changed, [head, html`<tbody>${rows}</tbody>`]);
}
