// The script of a page: what is changed on the desk is computed again by the core itself, and the page shows what
// comes of it. It touches nothing but the page it stands in.

import { severityOf } from '../findings/finding.js';
import { rulesOf } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { typedAmount } from '../money/amount-text.js';
import { planChanges } from '../report/compared/plan-changes.js';
import { useOfMove } from '../report/page/limit-uses.js';
import { countsOfSpoken } from '../write/html/findings.js';
import { LIVE_SECTIONS } from '../write/html/live-parts.js';
import { type Html, NOTHING } from '../write/html/markup.js';
import {
  againstHtml,
  amountText,
  changesHtml,
  deskErrors,
  deskHtml,
  gainHtml,
} from '../write/html/what-if.js';
import { deskYears, numbersIn } from './desk.js';
import { type PlanMove, plannedMoves, planOf, sourcesOf, withAdded, withChanged } from './desk-moves.js';
import { pageInput } from './page-input.js';
import { gainIn, withProposal } from './proposal.js';
import { type Recomputed, recomputed } from './recomputed.js';
import { save } from './saved-plan.js';

const input = pageInput(element('plan-data').textContent ?? '', document.documentElement.lang);
const { data, context } = input;
const { whatIf } = context.words.page;
const original = plannedMoves(data.plan);
let moves = original;

/** What was written of the original plan, with the places in its files. */
const originalMarkup = new Map(
  LIVE_SECTIONS.flatMap((section) => {
    const part = document.querySelector(`[data-live="${section}"]`);
    return part ? [[section, { part, markup: part.innerHTML }] as const] : [];
  }),
);

function planNow() {
  return planOf(moves, data.municipality.code);
}

/** Shows what the plan comes to everywhere but where it is being changed. */
function refresh(): Recomputed {
  const plan = planNow();
  const changes = planChanges(planOf(original, data.municipality.code), plan);
  const now = recomputed(input, plan, changes.length > 0);
  for (const [section, { part, markup }] of originalMarkup) {
    put(part, changes.length === 0 ? { markup } : now.parts[section]);
  }
  for (const move of moves) {
    const against = document.getElementById(`against-${move.id}`);
    if (against) put(against, againstHtml(useOfMove(now.page.limits, move, now.outcome), context));
  }
  element('what-if').classList.toggle('changed', changes.length > 0);
  element('desk-verdict').textContent = whatIf.verdict(countsOfSpoken(now.findings));
  const errors = now.findings.filter(({ code }) => severityOf(code) === 'error');
  put(element('desk-errors'), deskErrors(errors, context));
  put(element('desk-changes'), changesHtml(changes, context));
  const gain = gainIn(input, now);
  put(element('desk-gain'), gain ? gainHtml(gain, context) : NOTHING);
  return now;
}

/** Puts the rows of the plan on the desk again, and the focus where it is meant to be. */
function layOut(focus?: string): void {
  const before = recomputed(input, planNow(), true);
  put(element('desk-years'), deskHtml(deskYears(input, moves, before), context));
  refresh();
  if (focus !== undefined) document.getElementById(focus)?.focus();
}

function onInput({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const id = idOf(target);
  const move = moves.find((candidate) => candidate.id === id);
  if (!move) return;
  const amount =
    target.dataset['change'] === 'slider'
      ? Amount.ofCents(Math.round(target.valueAsNumber) * 100)
      : typed(target.value);
  const field = element(`amount-${id}`);
  element(`problem-${id}`).textContent = amount ? '' : whatIf.notAnAmount;
  field.setAttribute('aria-invalid', String(amount === undefined));
  if (!amount) return;
  moves = withChanged(moves, id, { amount });
  showAmount(target, move, amount);
  putNewYears(refresh());
}

/** Puts years on the desk that only the changed plan makes; what stands there, and is being changed, is left alone. */
function putNewYears(now: Recomputed): void {
  let before: Element | null = null;
  for (const deskYear of deskYears(input, moves, now)) {
    const section = () =>
      document.getElementById(`add-shift-${deskYear.year}`)?.closest('.desk-year') ?? null;
    if (!section()) {
      const { markup } = deskHtml([deskYear], context);
      if (before) before.insertAdjacentHTML('afterend', markup);
      else element('desk-years').insertAdjacentHTML('afterbegin', markup);
    }
    before = section();
  }
}

/** Field and slider show the same amount; the one that is being changed is left alone. */
function showAmount(changedIn: HTMLInputElement, { id }: PlanMove, amount: Amount): void {
  const field = element(`amount-${id}`);
  const slider = element(`slider-${id}`);
  if (field !== changedIn && field instanceof HTMLInputElement) field.value = amountText(amount, context);
  if (slider !== changedIn && slider instanceof HTMLInputElement)
    slider.value = String(amount.toCents() / 100);
  slider.setAttribute('aria-valuetext', amountText(amount, context));
}

/** An amount of zero or more as it was typed; undefined where it is none. */
function typed(text: string): Amount | undefined {
  const amount = typedAmount(text, context.words.habits.decimal);
  return typeof amount === 'string' || Amount.zero.exceeds(amount) ? undefined : amount;
}

function onChange({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement)) return;
  // A carry that arrives where it left names no other intervention.
  const to = target.value === '' ? null : Number(target.value);
  const change = target.dataset['change'] === 'from' ? { from: Number(target.value) } : { to };
  moves = withChanged(moves, idOf(target), change);
  layOut(target.id);
}

function onClick({ target }: Event): void {
  if (!(target instanceof HTMLButtonElement)) return;
  const { add, remove, year } = target.dataset;
  if (target.id === 'desk-save') save(planNow(), input);
  else if (target.id === 'desk-propose') {
    const count = moves.length;
    moves = withProposal(input, moves, planNow());
    layOut(`amount-${moves[count]?.id}`);
  } else if (target.id === 'desk-reset') {
    moves = original;
    layOut(target.id);
  } else if (remove !== undefined) {
    const gone = moves.find(({ id }) => id === Number(remove));
    moves = moves.filter((move) => move !== gone);
    layOut(`add-${gone?.kind}-${gone?.year}`);
  } else if (add === 'shift' || add === 'carry') onAdd(add, Number(year));
}

function onAdd(kind: PlanMove['kind'], year: number): void {
  const rules = rulesOf(input.budget.rules, year);
  if (!rules) return;
  const numbers = numbersIn(year, data.interventions);
  moves = withAdded(moves, kind, year, kind === 'shift' ? numbers : sourcesOf(numbers, [], rules));
  layOut(`from-${moves.at(-1)?.id}`);
}

function idOf(target: HTMLElement): number {
  return Number(target.closest<HTMLElement>('[data-move]')?.dataset['move']);
}

function put(place: Element, { markup }: Html): void {
  place.innerHTML = markup;
}

/** An element of the page, which was written to be there. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

const desk = element('desk');
desk.addEventListener('input', onInput);
desk.addEventListener('change', onChange);
desk.addEventListener('click', onClick);
layOut();
desk.hidden = false;
