import { Refusal } from '../../findings/refusal.js';
import { KEY_NAMES } from '../../grant/division.js';
import { Amount } from '../../money/amount.js';
import { type AmountOrShare, parseAmountOrShare } from '../../money/amount-or-share.js';
import type { Unit } from '../../money/apportion.js';
import { parsePercentage } from '../../money/percentage.js';
import type { SelectionOptions } from '../inputs/selection.js';
import { choice, type OutputOptions } from '../outputs/output.js';
import { OF_DIVISION } from './program.js';

/** How a grant of regions is to be divided, as written. */
export interface DivisionOptions extends SelectionOptions, OutputOptions {
  readonly grant?: string;
  readonly region?: readonly string[];
  readonly amount?: string;
  readonly national?: string;
  readonly coordination?: string;
  readonly projects?: string;
  readonly key?: string;
  readonly members?: string;
  readonly spent?: readonly string[];
  readonly map?: string;
  readonly acceptMerged?: boolean;
  readonly yearOf?: string;
  readonly columns?: string;
  readonly min?: string;
  readonly max?: string;
  readonly unit?: string;
  readonly compare?: boolean;
  readonly by?: string;
  readonly rules?: string;
}

/** Options of a grant of municipalities on commands that do both grants. */
export interface OtherGrant {
  readonly allocation?: readonly string[];
  readonly plan?: readonly string[];
  readonly shift?: readonly string[];
  readonly carryOver?: readonly string[];
  readonly intervention?: readonly string[];
}

/**
 * A result is of one grant: what was said of the other would be left unread, and nobody would notice.
 * @throws Refusal for an option of a grant of municipalities beside one of regions
 */
export function refuseTheOtherGrant(options: DivisionOptions & OtherGrant): void {
  const other = OF_BUDGET.find(([, name]) => options[name] !== undefined)?.[0];
  const own = OF_DIVISION.find((name) => options[name] !== undefined);
  if (other === undefined || own === undefined) return;
  throw new Refusal({ key: 'conflicting-options', option: `--${own}`, other });
}

/** The options of a grant of municipalities, as they are written and as they are read. */
const OF_BUDGET = [
  ['--allocation', 'allocation'],
  ['--plan', 'plan'],
  ['--shift', 'shift'],
  ['--carry-over', 'carryOver'],
  ['--intervention', 'intervention'],
] as const;

/** The options that state money, understood. */
export interface StatedMoney {
  readonly amount: Amount | null;
  readonly national: Amount | null;
  readonly coordination: AmountOrShare | null;
  /** A file where the option names one. */
  readonly projects: AmountOrShare | { readonly file: string } | null;
  readonly floor: AmountOrShare | null;
  readonly ceiling: AmountOrShare | null;
  readonly unit: Unit;
}

/** The key that was chosen; a file where the option names one. */
export type KeyChoice = 'published' | 'equal' | { readonly file: string } | undefined;

/** What the country is shown by. */
export const DIVISION_LEVELS = ['region', 'municipality'] as const;
export const UNITS: readonly Unit[] = ['cent', 'euro'];
const KEY_CHOICES = ['published', 'equal'] as const;
export const KEYS: readonly string[] = KEY_CHOICES.map((kind) => KEY_NAMES[kind]);
/** What can only be meant as an amount or a percentage; anything else names a file. */
const MONEY_ALONE = /^[\s\d.,%€+-]+$/;

/**
 * The money that the options state.
 * @throws Refusal for text that is no amount or percentage, or options that contradict each other
 */
export function statedMoney(options: DivisionOptions): StatedMoney {
  const { amount, national, coordination, projects, min, max, unit, region } = options;
  if (amount !== undefined && national !== undefined) {
    throw new Refusal({ key: 'conflicting-options', option: '--amount', other: '--national' });
  }
  if (amount !== undefined && region?.length !== 1)
    throw new Refusal({ key: 'needs-one', option: '--region' });
  return {
    amount: euros('--amount', amount),
    national: euros('--national', national),
    coordination: moneyOf('--coordination', coordination),
    projects: namesFile(projects) ? { file: projects } : moneyOf('--projects', projects),
    floor: moneyOf('--min', min),
    ceiling: moneyOf('--max', max),
    unit: choice('--unit', unit ?? 'cent', UNITS),
  };
}

/** The key that the options name. */
export function keyChoice({ key }: DivisionOptions): KeyChoice {
  return key === undefined
    ? undefined
    : (KEY_CHOICES.find((kind) => KEY_NAMES[kind] === key) ?? { file: key });
}

/** The options that shape a division, as a result names them: exact where they state money. Files are its inputs. */
export function divisionFacts(options: DivisionOptions): Readonly<Record<string, unknown>> {
  const { amount, national, coordination, projects, floor, ceiling } = statedMoney(options);
  const money = { amount, national, coordination, projects, min: floor, max: ceiling };
  const { unit, compare, rules, by, acceptMerged, yearOf, grant } = options;
  const key = keyChoice(options);
  const stated = {
    key: typeof key === 'string' ? KEY_NAMES[key] : undefined,
    ...{ unit, compare, rules, by, acceptMerged, yearOf, grant },
  };
  return Object.fromEntries([
    ...Object.entries(money).flatMap(([name, value]) =>
      value === null || 'file' in value ? [] : [[name, textOf(value)]],
    ),
    ...Object.entries(stated).filter(([, value]) => value !== undefined),
  ]);
}

function textOf(value: Amount | AmountOrShare): string {
  if ('share' in value) return `${value.share.percentage()}%`;
  return 'amount' in value ? value.amount.toString() : value.toString();
}

function namesFile(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '' && (text === '-' || !MONEY_ALONE.test(text));
}

function moneyOf(option: string, text: string | undefined): AmountOrShare | null {
  if (text === undefined) return null;
  const given = parseAmountOrShare(text);
  if (typeof given === 'string') throw new Refusal({ key: 'bad-money', option, text, percentage: true });
  if ('amount' in given && !text.includes('€')) refuseBareNumber(option, text, given.amount);
  return given;
}

/** From here on a number without a sign is euros; below it may as well be a percentage. Nothing is nothing. */
const SURELY_EUROS = Amount.of('1000.00');

/** @throws Refusal for a number that may be meant as a percentage or as euros */
function refuseBareNumber(option: string, text: string, amount: Amount): void {
  if (amount.isZero() || !SURELY_EUROS.exceeds(amount)) return;
  // 8 may be 8%; 0.08 may be 0.08% or the share 0.08, which is 8%.
  const percentages = [amount.toString(), String(amount.toCents())].flatMap(
    (number) => parsePercentage(`${number}%`) ?? [],
  );
  throw new Refusal({ key: 'bare-number', option, text, amount, percentages });
}

/** The options that may be an amount or a percentage. */
const MONEY_OR_SHARE: readonly string[] = ['coordination', 'projects', 'min', 'max'];

/** The value of an option as a result names it, written so that it means the same again: amounts stand without sign. */
export function repeatedValue(option: string, value: string): string {
  return MONEY_OR_SHARE.includes(option) && /^\d+\.\d{2}$/.test(value) ? `€ ${value}` : value;
}

function euros(option: string, text: string | undefined): Amount | null {
  if (text === undefined) return null;
  const given = parseAmountOrShare(text);
  if (typeof given === 'string' || !('amount' in given)) {
    throw new Refusal({ key: 'bad-money', option, text, percentage: false });
  }
  return given.amount;
}
