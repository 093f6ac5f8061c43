import type { BudgetInput } from '../../budget/allocate.js';
import type { ShownOutcome } from '../../budget/shown.js';
import type { AllocationRow } from '../../grant/allocation.js';
import type { Intervention, Theme } from '../../grant/intervention.js';
import type { ComingMerger, Municipality } from '../../grant/municipality.js';
import type { Carry, Shift } from '../../grant/plan.js';
import type { ClosedYear } from '../../law/calendar.js';
import type { ChosenLaw, Directory, NamedGrant } from '../../report/directory.js';
import { chosenForOthers } from '../for-others.js';
import type { SpokenFinding } from './findings.js';

/** What a page computes the budget of its municipality from, as plain data; amounts as exact text. */
export interface WhatIfData {
  readonly municipality: Municipality;
  /** A rules document, as it was read, and its hash. */
  readonly rules: { readonly text: string; readonly sha256: string };
  readonly chosen?: ChosenLaw;
  readonly grant: NamedGrant;
  readonly interventions: readonly Intervention[];
  readonly themes: readonly Theme[];
  readonly comingMergers: readonly ComingMerger[];
  /** The years that are shown. */
  readonly years: readonly number[];
  /** The years that were asked for; null: all, also those that only a changed plan makes. */
  readonly asked: readonly number[] | null;
  /** The years in which nothing can be decided any more. */
  readonly closed: readonly ClosedYear[];
  readonly allocation: {
    readonly rows: readonly (readonly [
      year: number,
      intervention: number,
      decision: string,
      granted: string,
      provenance: AllocationRow['provenance'],
    ])[];
    readonly spoiled: readonly number[];
    readonly incomplete: boolean;
  };
  readonly plan: readonly PlannedMove[];
  /** null: the years are not settled. */
  readonly spent:
    | readonly (readonly [year: number, intervention: number, spent: string, bookings: number])[]
    | null;
  /** What was found that no plan changes: the faults of the other inputs. */
  readonly said: readonly SpokenFinding[];
  /** The faults of the plan's own files: another plan does not have them. */
  readonly saidOfPlan: readonly SpokenFinding[];
}

/** A row of a plan. */
export interface PlannedMove {
  readonly kind: 'shift' | 'carry';
  readonly year: number;
  readonly from: number;
  /** null of a carry that arrives where it left. */
  readonly to: number | null;
  readonly amount: string;
  /** What the plan says of it. */
  readonly note?: string;
}

/** What the page of a municipality computes from: all of its years, so that the chain of carries is whole. */
export function whatIfData(
  { allocation, plan, actuals, interventions, rules }: BudgetInput,
  municipality: Municipality,
  parts: {
    readonly rulesText: string;
    readonly outcome: ShownOutcome;
    readonly asked: readonly number[] | null;
    readonly directory: Directory;
    readonly closed: readonly ClosedYear[];
    readonly said: readonly SpokenFinding[];
    readonly saidOfPlan: readonly SpokenFinding[];
  },
): WhatIfData {
  const isOwn = (part: { readonly municipality: string }) => part.municipality === municipality.code;
  const { directory, outcome, said, saidOfPlan } = parts;
  return {
    municipality,
    rules: {
      text: parts.rulesText,
      sha256: rules.sha256,
    },
    ...(directory.chosen ? { chosen: chosenForOthers(directory.chosen) } : {}),
    grant: grantOf(directory.grant),
    interventions,
    themes: directory.themes,
    comingMergers: directory.comingMergers.filter(({ code }) => code === municipality.code),
    years: outcome.years,
    asked: parts.asked,
    closed: parts.closed,
    allocation: {
      rows: allocation.rows
        .filter(isOwn)
        .map((row) => [row.year, row.intervention, row.decision, row.granted.toString(), row.provenance]),
      spoiled: allocation.spoiled.filter(isOwn).map(({ year }) => year),
      incomplete: allocation.incomplete === true,
    },
    plan: writtenMoves(plan, isOwn),
    spent: actuals
      ? actuals.parts
          .filter(isOwn)
          .map((part) => [part.year, part.intervention, part.spent.toString(), part.bookings])
      : null,
    said,
    saidOfPlan,
  };
}

/** No more of the grant than a page speaks of. */
function grantOf({ id, name, parts, amounts, remarks }: NamedGrant): NamedGrant {
  return { id, name, ...(parts ? { parts } : {}), amounts, remarks };
}

function writtenMoves(
  plan: BudgetInput['plan'],
  isOwn: (part: { readonly municipality: string }) => boolean,
): readonly PlannedMove[] {
  const shifts = (plan?.shifts ?? [])
    .filter(isOwn)
    .map((shift): PlannedMove => ({ kind: 'shift', to: shift.to, ...plannedOf(shift) }));
  const carries = (plan?.carries ?? [])
    .filter(isOwn)
    .map((carry): PlannedMove => ({ kind: 'carry', to: carry.to ?? null, ...plannedOf(carry) }));
  return [...shifts, ...carries];
}

function plannedOf({ year, from, amount, note }: Shift | Carry): Omit<PlannedMove, 'kind' | 'to'> {
  return { year, from, amount: amount.toString(), ...(note === undefined ? {} : { note }) };
}
