import type { YearTable } from '../../calculation/year-table.js';
import { leastRepaid, repaidThrough } from './least-repaid.js';
import type { Choice, MoneyNetwork, Post } from './money-network.js';
import { type Freedom, moneyNetwork } from './network.js';
import { type NoAdvice, notAFlow } from './not-a-flow.js';
import { mustChoose } from './shift-arcs.js';

/** Why no advice can be given to some receivers, whatever of this may be decided; undefined where it can. */
export function noAdvice(
  tables: readonly YearTable[],
  receivers: readonly number[],
  freedoms: readonly Freedom[],
): NoAdvice | undefined {
  for (const freedom of freedoms) {
    const unfit = notAFlow(tables, freedom.from);
    if (unfit) return unfit;
    for (const receiver of receivers) {
      const choice = eitherOr(tables, receiver, freedom);
      if (choice) return choice;
    }
  }
  return undefined;
}

/**
 * A year in which a receiver repays less if an intervention shifts away money that was carried in, and then carries none
 * of its own. An advice carries what is its own: it finds the least of one way, and a choice of two is no flow.
 * @law data/grants/<id>/rules: carry-spent-first; follows from it
 */
export function eitherOr(
  tables: readonly YearTable[],
  receiver: number,
  freedom: Freedom,
): NoAdvice | undefined {
  const table = tables.filter(mustChoose).find(({ year: until }) => {
    const least = leastRepaid(tables, receiver, freedom);
    return isLessRepaid({ tables, receiver, freedom, until, least }, new Map());
  });
  if (!table) return undefined;
  const { year, rules } = table;
  const other = rules['limit-base'].value === 'granted' ? 'shift-limit' : 'limit-base';
  return { year, parameters: ['carry-spent-first', other], from: year + 1 };
}

interface Search {
  readonly tables: readonly YearTable[];
  readonly receiver: number;
  readonly freedom: Freedom;
  /** The last year with a choice; later everybody carries its own. */
  readonly until: number;
  /** What is repaid at least when everybody carries its own. @unit cent */
  readonly least: number;
}

/**
 * Whether less is repaid by a choice. Whoever has not chosen may do both, by which no more is repaid than by either;
 * where that is not less, no choice is, and where one does both, each is tried.
 */
function isLessRepaid(search: Search, chosen: ReadonlyMap<string, Choice>): boolean {
  const { tables, receiver, freedom, until, least } = search;
  const choiceOf = (post: Post) => (post.year > until ? 'carry' : chosen.get(nameOf(post)));
  const money = moneyNetwork(tables, receiver, { ...freedom, choiceOf });
  if (repaidThrough(money) >= least) return false;
  const both = money.carriedGiven.find(({ arc, post }) => Math.min(arc.flow, carriedFrom(money, post)) > 0);
  if (!both) return true;
  return (['shift', 'carry'] as const).some((choice) =>
    isLessRepaid(search, new Map([...chosen, [nameOf(both.post), choice]])),
  );
}

/** @unit cent */
function carriedFrom({ carries }: MoneyNetwork, giver: Post): number {
  return carries.find(({ post }) => post === giver)?.arc.flow ?? 0;
}

function nameOf({ year, intervention }: Post): string {
  return `${year} ${intervention}`;
}
