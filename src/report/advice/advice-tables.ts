import type { Advice } from '../../budget/advice/advise.js';
import type { Leaving } from '../../budget/advice/proof.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import { restsOnIndicative } from '../../grant/settlement.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, integer, repaid, text, word } from '../cell.js';
import { type Directory, interventionCell, themeCell } from '../directory.js';
import type { HeadingKey } from '../heading.js';
import { sumRow, type Table, type TableRow } from '../table.js';
import { isStillPossible, type ShownAdvice } from './shown-advice.js';

const adviceRow = (...cells: readonly Cell[]): TableRow => ({ kind: 'row', cells });

/** What is repaid without a plan, by the plan, and as it is advised: a row a municipality. */
export function toRepayTable(shown: ShownAdvice, directory: Directory): Table {
  const { advice, given, outcome } = shown;
  const indicative = new Set(
    outcome.settlements.filter(restsOnIndicative).map(({ municipality }) => municipality),
  );
  const [first] = advice;
  const only = advice.length === 1 && first ? directory.municipality(first.municipality) : undefined;
  const isPlanned = given.shifts.length + given.carries.length > 0;
  const isOpen = advice.some(({ toRepay }) => !toRepay.openCarried.isZero());
  const amountsOf = ({ toRepay, saved }: Advice) => [
    toRepay.withoutPlan,
    ...(isPlanned ? [toRepay.plan] : []),
    toRepay.advised,
    saved.still.plus(saved.wasPossible),
    saved.still,
    saved.wasPossible,
    ...(isOpen ? [toRepay.openCarried] : []),
  ];
  const rows = advice.map((each) => {
    const { code, name } = directory.municipality(each.municipality);
    return adviceRow(
      ...(only ? [] : [text(code), text(name)]),
      ...amountsOf(each).map((amount) => repaid(amount, indicative.has(each.municipality))),
    );
  });
  const all = advice.map(amountsOf);
  const sums = all[0]?.map((_, at) => Amount.sum(all.map((amounts) => amounts[at] ?? Amount.zero))) ?? [];
  return {
    title: { key: 'advice', scope: only ?? advice.length },
    columns: [
      ...(only ? [] : (['code', 'name'] as const)),
      'withoutPlan',
      ...(isPlanned ? (['givenPlan'] as const) : []),
      'advised',
      'saves',
      'stillPossible',
      'wasPossible',
      ...(isOpen ? (['openCarried'] as const) : []),
    ],
    rows: only
      ? rows
      : [
          ...rows,
          sumRow(
            'total',
            [EMPTY, word('total')],
            sums.map((sum) => repaid(sum, indicative.size > 0)),
          ),
        ],
  };
}

/** What is advised beside the plan. */
export function movesTable({ moves }: Advice, { closed }: ShownAdvice, directory: Directory): Table {
  return {
    title: { key: 'advice-part', part: 'moves' },
    columns: ['year', 'kind', 'from', 'interventionName', 'to', 'interventionName', 'amount', 'possible'],
    rows: moves.map(({ kind, year, from, to, amount }) =>
      adviceRow(
        integer(year),
        word(kind),
        ...movedCells(from, directory),
        ...movedCells(to, directory),
        amountCell(amount),
        word(isStillPossible(year, closed) ? 'still-possible' : 'was-possible'),
      ),
    ),
  };
}

/** Where money leaves or arrives; nothing is advised of undivided money alone, so that its number stands for the total. */
function movedCells(number: number, directory: Directory): readonly [Cell, Cell] {
  return postCells({ intervention: number === UNDIVIDED ? null : number }, directory);
}

/** The limits that bind, and up to how much more room saves a euro each. */
export function limitsTable({ limits }: Advice, { rules }: ShownAdvice, directory: Directory): Table {
  return {
    title: { key: 'advice-part', part: 'limits' },
    columns: ['year', 'parameter', 'intervention', 'interventionName', 'limit', 'upTo', 'status'],
    rows: limits.map(({ parameter, limit, upTo, ...post }) => {
      const yearRules = rules.years.find(({ year }) => year === post.year);
      return adviceRow(
        integer(post.year),
        { kind: 'parameter-name', parameter },
        ...postCells(post, directory),
        amountCell(limit),
        amountCell(upTo),
        yearRules ? word(yearRules[parameter].status) : EMPTY,
      );
    }),
  };
}

/** Where something is: an intervention, a theme, or the municipality as a whole. */
interface Placed extends Post {
  readonly year: number;
}

interface Post {
  readonly intervention: number | null;
  readonly theme?: string | null;
}

function postCells({ intervention, theme = null }: Post, directory: Directory): readonly [Cell, Cell] {
  if (intervention !== null) return [integer(intervention), interventionCell(intervention, directory)];
  return [EMPTY, theme === null ? word('total') : themeCell(theme, directory)];
}

/** The columns of what can leave: spent there, shifted away, carried on. */
const LEAVING: readonly { readonly key: HeadingKey; readonly kinds: readonly Leaving['kind'][] }[] = [
  { key: 'spent', kinds: ['spent'] },
  { key: 'shiftAtMost', kinds: ['shift-limit', 'shift-receiving-cap'] },
  { key: 'carryAtMost', kinds: ['carry-limit'] },
];

type ProofPart = Pick<Leaving, 'year' | 'intervention' | 'theme' | 'amount'>;

/** Why nothing less is repaid: what comes in where money is left, and all that can leave it. */
export function proofTable({ proof }: Advice, directory: Directory): Table {
  const { inside, leaves, corrections, atLeast } = proof;
  const all: readonly { readonly key: HeadingKey; readonly parts: readonly ProofPart[] }[] = [
    { key: 'comesIn', parts: inside.map((part) => ({ ...part, theme: null })) },
    ...LEAVING.map(({ key, kinds }) => ({ key, parts: leaves.filter(({ kind }) => kinds.includes(kind)) })),
  ];
  const columns = all.filter(({ parts }) => parts.length > 0);
  const sumOf = (parts: readonly ProofPart[]) =>
    parts.length === 0 ? EMPTY : amountCell(Amount.sum(parts.map(({ amount }) => amount)));
  const rows = proofPlaces(columns.flatMap(({ parts }) => parts)).map((place) =>
    adviceRow(
      integer(place.year),
      ...postCells(place, directory),
      ...columns.map(({ parts }) =>
        sumOf(parts.filter((part) => proofPlaceKey(part) === proofPlaceKey(place))),
      ),
      EMPTY,
    ),
  );
  const corrected = corrections.isZero()
    ? []
    : [adviceRow(EMPTY, EMPTY, word('corrected'), ...columns.map(() => EMPTY), amountCell(corrections))];
  const total = [...columns.map(({ parts }) => sumOf(parts)), amountCell(atLeast)];
  return {
    title: { key: 'advice-part', part: 'proof' },
    columns: ['year', 'intervention', 'interventionName', ...columns.map(({ key }) => key), 'remains'],
    rows: [...rows, ...corrected, sumRow('total', [EMPTY, EMPTY, word('total')], total)],
  };
}

function proofPlaceKey({ year, intervention, theme }: Placed): string {
  return `${year} ${intervention ?? theme ?? ''}`;
}

/** Every place once, by year and number. */
function proofPlaces(parts: readonly Placed[]): readonly Placed[] {
  const places = new Map(parts.map((part) => [proofPlaceKey(part), part]));
  return [...places.values()].sort(
    (only, other) => only.year - other.year || (only.intervention ?? -1) - (other.intervention ?? -1),
  );
}

/** What is left to spend of each year that still runs. */
export function toSpendTable(
  { municipality }: Advice,
  { toSpend }: ShownAdvice,
  directory: Directory,
): Table {
  return {
    title: { key: 'advice-part', part: 'to-spend' },
    columns: ['year', 'intervention', 'interventionName', 'available', 'spent', 'toSpend', 'lastDay'],
    rows: toSpend
      .filter((part) => part.municipality === municipality)
      .map(({ year, lastDay, intervention, available, spent, amount }) =>
        adviceRow(
          integer(year),
          ...postCells({ intervention }, directory),
          amountCell(available),
          amountCell(spent),
          amountCell(amount),
          { kind: 'date', date: lastDay },
        ),
      ),
  };
}
