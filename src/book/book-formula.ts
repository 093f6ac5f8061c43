// The definitions as formulas: how the cell of an amount follows from other cells. What the law makes of an amount is
// in its definition alone; a book says only where things stand.

import type { AmountInput, Term } from '../calculation/operations.js';
import { Amount } from '../money/amount.js';
import { type Formula, leastFormula, sumFormula } from './book.js';
import { shareCell } from './book-parameters.js';

/** Where the amounts stand that a cell may follow from; an amount that is none has no formula. */
export interface FormulaPlace {
  readonly year: number;
  /** Whether it is known what was spent. */
  readonly settled: boolean;
  readonly inputOf: (input: AmountInput) => Formula | undefined;
  /** An amount of the total, less what rows with lower numbers took of it. */
  readonly leftOf: (input: AmountInput) => Formula | undefined;
}

export const NOTHING: Formula = { op: 'amount', amount: Amount.zero };

/** The formula of an amount from the term of its definition; undefined where it is none. */
export function formulaOf(term: Term, place: FormulaPlace): Formula | undefined {
  switch (term.kind) {
    case 'sum':
      return sumOfTerms(term, place);
    case 'share':
      return mapped(formulaOf(term.of, place), (of) => ({
        op: 'share',
        share: shareCell(place.year, term.parameter),
        of,
      }));
    case 'not-below-zero':
      return mapped(formulaOf(term.of, place), (of) => ({ op: 'not-below-zero', of }));
    case 'least': {
      const both = allOf([term.one, term.other], place);
      return both && leastFormula(both);
    }
    case 'cut':
      return cutFormula(term, place);
    case 'when-settled':
      return place.settled ? formulaOf(term.of, place) : NOTHING;
    case 'zero':
      return NOTHING;
    case 'none':
      return undefined;
    default:
      return place.inputOf(term);
  }
}

/** The sum of what is known; none where nothing of it is, and nothing of nothing at all. */
export function sumOfKnown(parts: readonly (Formula | undefined)[]): Formula | undefined {
  const formulasThere = parts.filter((part) => part !== undefined);
  if (parts.length === 0) return NOTHING;
  return formulasThere.length === 0 ? undefined : sumFormula(formulasThere);
}

type Of<Kind extends Term['kind']> = Extract<Term, { readonly kind: Kind }>;

function sumOfTerms(term: Of<'sum'>, place: FormulaPlace): Formula | undefined {
  const plus = allOf(term.plus, place);
  const minus = allOf(term.minus, place);
  if (!plus || !minus) return undefined;
  if (plus.length === 0 && minus.length === 0) return NOTHING;
  // What a sum adds may be a sum itself: they are one.
  const inner = plus.map((part) => (part.op === 'sum' ? part : { plus: [part], minus: [] }));
  return sumFormula(
    inner.flatMap((part) => part.plus),
    [...inner.flatMap((part) => part.minus), ...minus],
  );
}

function cutFormula({ of, limits, shared }: Of<'cut'>, place: FormulaPlace): Formula {
  const amount = formulaOf(of, place);
  if (!amount) return NOTHING;
  const most = [...limits.map((limit) => formulaOf(limit, place)), ...shared.map(place.leftOf)];
  return leastFormula([amount, ...most.filter((part) => part !== undefined)]);
}

/** Undefined where one of them is none. */
function allOf(terms: readonly Term[], place: FormulaPlace): readonly Formula[] | undefined {
  const formulas = terms.map((term) => formulaOf(term, place));
  const formulasThere = formulas.filter((formula) => formula !== undefined);
  return formulasThere.length === formulas.length ? formulasThere : undefined;
}

function mapped(formula: Formula | undefined, make: (of: Formula) => Formula): Formula | undefined {
  return formula && make(formula);
}
