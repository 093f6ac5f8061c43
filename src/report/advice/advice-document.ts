import type { Advice } from '../../budget/advice/advise.js';
import { arrivalOf, type Plan } from '../../grant/plan.js';
import type { Directory } from '../directory.js';
import { type RunFacts, receiptOf } from '../receipt.js';
import { isStillPossible, type ShownAdvice } from './shown-advice.js';

type Plain = Readonly<Record<string, unknown>>;

/** The part of the JSON document of an advice that does not depend on a language, schema `spuk.advice/1`. */
export function adviceDocument(shown: ShownAdvice, facts: RunFacts, directory: Directory): Plain {
  return {
    schema: 'spuk.advice/1',
    ...receiptOf(shown.rules, facts),
    municipalities: shown.advice.map((advice) => municipalityEntry(advice, shown, directory)),
  };
}

function municipalityEntry(advice: Advice, shown: ShownAdvice, { municipality }: Directory): Plain {
  const { toRepay, saved } = advice;
  const own = (part: { readonly municipality: string }) => part.municipality === advice.municipality;
  const { code, name } = municipality(advice.municipality);
  return {
    code,
    name,
    toRepay,
    saved,
    moves: [...givenMoves(shown.given, own), ...advisedMoves(advice)].map((move) => ({
      ...move,
      stillPossible: isStillPossible(move.year, shown.closed),
    })),
    limits: limitEntries(advice, shown),
    ...(shown.prices ? priceEntries(advice, shown.prices) : {}),
    proof: advice.proof,
    toSpend: shown.toSpend.filter(own).map(({ municipality: _, ...part }) => part),
  };
}

function givenMoves(
  { shifts, carries }: Plan,
  own: (part: { readonly municipality: string }) => boolean,
): readonly (Plain & { readonly year: number })[] {
  return [
    ...shifts.map((shift) => ({ ...shift, kind: 'shift' })),
    ...carries.map((carry) => ({ ...carry, to: arrivalOf(carry), kind: 'carry' })),
  ]
    .filter(own)
    .map(({ kind, year, from, to, amount }) => ({ kind, year, from, to, amount, fixed: true }));
}

function advisedMoves({ moves }: Advice): readonly (Plain & { readonly year: number })[] {
  return moves.map((move) => ({ ...move, fixed: false }));
}

function limitEntries({ limits }: Advice, { rules }: ShownAdvice): readonly Plain[] {
  return limits.map(({ parameter, year, intervention, theme, limit, upTo }) => {
    const yearRules = rules.years.find((each) => each.year === year);
    return {
      parameter,
      year,
      theme,
      intervention,
      limit,
      upTo,
      status: yearRules ? yearRules[parameter].status : null,
    };
  });
}

function priceEntries({ municipality }: Advice, prices: NonNullable<ShownAdvice['prices']>): Plain {
  return {
    rules: prices.rules
      .filter((price) => price.municipality === municipality)
      .map(({ parameter, year, saves }) => ({ parameter, year, saves })),
    readings: prices.readings.map(({ parameter, year, alternative, toRepay }) => ({
      parameter: parameter.id,
      year,
      value: alternative.value,
      toRepay: toRepay?.get(municipality) ?? null,
    })),
  };
}
