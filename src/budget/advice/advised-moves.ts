// Of the flows that are as large and as cheap one is chosen, and its arcs become rows of a plan.

import { Amount } from '../../money/amount.js';
import { type Arc, fillAndHold, leftOut, pricesOf } from './flow.js';
import type { CarryArc, MoneyNetwork, Post, ShiftArc } from './money-network.js';

/** A row of a plan that is advised. @unit euro, above zero */
export interface Move {
  readonly kind: 'shift' | 'carry';
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
}

/** An arc that a row of the plan may stand on, and how much is left over, or short, where it begins or ends. */
interface Choice {
  readonly arc: Arc;
  readonly year: number;
  readonly intervention: number;
  readonly kind: number;
  readonly size: number;
}

/**
 * Leaves out every arc that can be missed, from the smallest surplus or deficit up; of what remains the largest surplus
 * gives first, as far as it may. After it one flow is left, whatever was found first.
 */
export function chooseOne(money: MoneyNetwork): void {
  const prices = pricesOf(money.network);
  const choices = choicesOf(money).sort(bySize);
  const needed = choices.filter(({ arc }) => !leftOut(money.network, arc, prices));
  for (const { arc } of needed.reverse()) fillAndHold(money.network, arc, prices);
}

/** Smallest first; of equal ones the later year, then the higher number; of one intervention first what it takes. */
function bySize(one: Choice, other: Choice): number {
  return (
    one.size - other.size ||
    other.year - one.year ||
    other.intervention - one.intervention ||
    one.kind - other.kind
  );
}

function choicesOf({ gives, takes, carries }: MoneyNetwork): Choice[] {
  const choice = (kind: number, arc: Arc, { year, intervention }: Post, size: number): Choice => ({
    arc,
    year,
    intervention: intervention ?? 0,
    kind,
    size,
  });
  return [
    ...takes.map(({ arc, post }) => choice(0, arc, post, post.overspent)),
    ...carries.map(({ arc, post }) => choice(1, arc, post, post.unspent)),
    ...carries.flatMap(({ post, arrivals }) =>
      // Where it left is where it arrives, if that may be; so the others are tried first.
      arrivals.map(({ arc, from, to }) => ({
        ...choice(2, arc, post, post.unspent),
        intervention: to,
        kind: from === to ? 3 : 2,
      })),
    ),
    ...gives.map(({ arc, post }) => choice(4, arc, post, post.unspent)),
  ];
}

/** The rows of the plan that the flow stands for, by year; shifts first, then by their numbers. */
export function advisedMoves({ gives, takes, carries }: MoneyNetwork): readonly Move[] {
  const themes = new Set(gives.map(({ theme, post }) => `${post.year} ${theme}`));
  const ofTheme = (arcs: readonly ShiftArc[], key: string) =>
    arcs.filter(({ theme, post, arc }) => `${post.year} ${theme}` === key && arc.flow > 0);
  const shifts = [...themes].flatMap((key) => paired(ofTheme(gives, key), ofTheme(takes, key)));
  return [...shifts, ...carries.flatMap(carryMoves)].sort(byYearAndPost);
}

function byYearAndPost(one: Move, other: Move): number {
  return (
    one.year - other.year ||
    (one.kind === other.kind ? 0 : one.kind === 'shift' ? -1 : 1) ||
    one.from - other.from ||
    one.to - other.to
  );
}

function carryMoves({ post, arrivals }: CarryArc): readonly Move[] {
  return arrivals.flatMap(({ arc, from, to }): readonly Move[] =>
    arc.flow === 0 ? [] : [{ kind: 'carry', year: post.year, from, to, amount: Amount.ofCents(arc.flow) }],
  );
}

/** What is left to give or to take. */
interface Left {
  readonly intervention: number;
  cents: number;
}

/** Givers and takers of a theme: first those of equal amounts, then the largest with the largest. */
function paired(gives: readonly ShiftArc[], takes: readonly ShiftArc[]): readonly Move[] {
  const year = gives[0]?.post.year ?? 0;
  const [givers, takers] = [unmovedOf(gives), unmovedOf(takes)];
  const moves: Move[] = [];
  const move = (giver: Left, taker: Left) => {
    const cents = Math.min(giver.cents, taker.cents);
    giver.cents -= cents;
    taker.cents -= cents;
    const [from, to] = [giver.intervention, taker.intervention];
    moves.push({ kind: 'shift', year, from, to, amount: Amount.ofCents(cents) });
  };
  for (const giver of givers) {
    const equal = takers.find(({ cents }) => cents === giver.cents);
    if (equal) move(giver, equal);
  }
  for (;;) {
    const [giver, taker] = [largest(givers), largest(takers)];
    if (!giver || !taker) return moves;
    move(giver, taker);
  }
}

function unmovedOf(arcs: readonly ShiftArc[]): Left[] {
  return arcs
    .map(({ post, arc }) => ({ intervention: post.intervention ?? 0, cents: arc.flow }))
    .sort((one, other) => other.cents - one.cents || one.intervention - other.intervention);
}

function largest(left: readonly Left[]): Left | undefined {
  return left.reduce<Left | undefined>(
    (most, one) => (one.cents > (most?.cents ?? 0) ? one : most),
    undefined,
  );
}
