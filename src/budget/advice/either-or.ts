import type { YearTable } from '../../calculation/year-table.js';
import { leastRepaid, repaidThrough } from './least-repaid.js';
import type { Choice, Post } from './money-network.js';
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
  const years = new Set(
    tables.filter((table) => table.year >= freedom.from && mustChoose(table)).map(({ year }) => year),
  );
  if (years.size === 0) return undefined;
  const least = leastRepaid(tables, receiver, freedom);
  const year = choiceBelow({ tables, receiver, freedom, years, least }, new Map());
  const rules = tables.find((table) => table.year === year)?.rules;
  if (year === undefined || !rules) return undefined;
  const other = rules['limit-base'].value === 'granted' ? 'shift-limit' : 'limit-base';
  return { year, parameters: ['carry-spent-first', other], from: year + 1 };
}

interface Search {
  readonly tables: readonly YearTable[];
  readonly receiver: number;
  readonly freedom: Freedom;
  /** Those with a choice. */
  readonly years: ReadonlySet<number>;
  /** What is repaid at least when everybody carries its own. @unit cent */
  readonly least: number;
}

/**
 * The first year of a choice by which less is repaid. Whoever has not chosen may do both, by which no more is repaid than
 * by either; where that is not less, no choice is, and where one does both, each is tried.
 */
function choiceBelow(search: Search, chosen: ReadonlyMap<string, Choice>): number | undefined {
  const { tables, receiver, freedom, years, least } = search;
  const choiceOf = (post: Post) => chosen.get(nameOf(post)) ?? 'both';
  const money = moneyNetwork(tables, receiver, { ...freedom, choiceOf });
  if (repaidThrough(money) >= least) return undefined;
  const given = money.carriedGiven.filter(({ arc, post }) => arc.flow > 0 && years.has(post.year));
  const carrying = new Set(money.carries.filter(({ arc }) => arc.flow > 0).map(({ post }) => nameOf(post)));
  const both = given.find(({ post }) => carrying.has(nameOf(post)));
  if (!both) return Math.min(...given.map(({ post }) => post.year));
  for (const choice of ['shift', 'carry'] as const) {
    const found = choiceBelow(search, new Map([...chosen, [nameOf(both.post), choice]]));
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf({ year, intervention }: Post): string {
  return `${year} ${intervention}`;
}
