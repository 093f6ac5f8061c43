// What every amount is, as it is stated in the calculation: the operation with its inputs, and the same as a term.

import { describe, expect, test } from 'vitest';
import {
  type Definitions,
  hasThemeLimits,
  type RowCircumstances,
  rowDefinitions,
  rowKind,
  themeDefinitions,
  totalDefinitions,
  type YearCircumstances,
} from '../../src/calculation/definitions.js';
import type { CalculatedKey, Definition, Input, Term } from '../../src/calculation/operations.js';
import type { YearRules } from '../../src/law/rules.js';
import { Share } from '../../src/money/share.js';
import { type OtherValues, rulesInYear } from '../support/year-rules.js';

/** `−` is taken off; without a mark it is of the same row or total. */
function inputText(input: Input): string {
  if (input.kind === 'parameter') return `[${input.parameter}]`;
  if (input.kind === 'entries') return `<${input.entries}>`;
  expect(input.kind).toBe('amount');
  return `${input.minus ? '−' : ''}${input.of === 'own' ? '' : `${input.of}.`}${input.key}`;
}

function termText(term: Term): string {
  switch (term.kind) {
    case 'sum':
      return `(${[...term.plus.map(termText), ...term.minus.map((part) => `−${termText(part).replace(/^−/, '')}`)].join(' ')})`;
    case 'share':
      return `${term.parameter} × ${termText(term.of)}`;
    case 'not-below-zero':
      return `max(0, ${termText(term.of)})`;
    case 'least':
      return `min(${termText(term.one)}, ${termText(term.other)})`;
    case 'cut':
      return `cut(${[term.of, ...term.limits].map(termText).join(', ')}${term.shared.map((one) => `; ${termText(one)}`).join('')})`;
    case 'when-settled':
      return `settled(${termText(term.of)})`;
    case 'zero':
    case 'none':
      return term.kind;
    default:
      return inputText(term);
  }
}

const told = ({ operation, inputs, term }: Definition) =>
  `${[`${operation}:`, ...inputs.map(inputText)].join(' ')} = ${termText(term)}`;

const theirs = (definitions: Partial<Definitions>, keys: readonly CalculatedKey[]) =>
  keys.map((key) => {
    const definition = definitions[key];
    return `${key} ${definition ? told(definition) : 'is not there'}`;
  });

const SEVEN: RowCircumstances = { intervention: 7, theme: 'gezondheid-sociale-basis' };
const UNDIVIDED: RowCircumstances = { intervention: 0, theme: null };

function rulesOf(year: number, values: OtherValues = {}): YearRules {
  const found = rulesInYear(year, values).years.find((one) => one.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found;
}

const planned = (rules: YearRules): YearCircumstances => ({ rules, last: false, carrying: 'planned' });
const ofRow = (rules: YearRules, row = SEVEN, year: Partial<YearCircumstances> = {}) =>
  rowDefinitions({ ...planned(rules), ...year }, row);
const ofTotal = (rules: YearRules, year: Partial<YearCircumstances> = {}) =>
  totalDefinitions({ ...planned(rules), ...year });

const SHARE = Share.of('0.15');
// 2023 has walls and limits per intervention; 2025 has none, and a carry limit on the total.
const WALLED = 2023;
const OPEN = 2025;
const PER_INTERVENTION: OtherValues = {
  'carry-limit': { share: Share.of('0.1'), scope: 'intervention', base: 'granted' },
};

describe('an intervention between walls', () => {
  const row = ofRow(rulesOf(WALLED));

  test('what there is of it, and its end', () => {
    expect(
      theirs(row, [
        'granted',
        'carriedIn',
        'shiftedIn',
        'shiftedOut',
        'available',
        'carriedOut',
        'budget',
        'spent',
        'unspent',
        'overspent',
        'ownUnspent',
        'toRepay',
      ]),
    ).toEqual([
      'granted sum: <granted> = <granted>',
      'carriedIn sum: <arrived> = <arrived>',
      'shiftedIn sum: <into> = <into>',
      'shiftedOut sum: <outOf> = <outOf>',
      'available sum: granted carriedIn shiftedIn −shiftedOut = (granted carriedIn shiftedIn −shiftedOut)',
      'carriedOut sum: <carries> = <carries>',
      'budget sum: available −carriedOut = (available −carriedOut)',
      'spent sum: <spent> = <spent>',
      'unspent not-below-zero: available −spent = max(0, (available −spent))',
      'overspent not-below-zero: spent −available = max(0, (spent −available))',
      'ownUnspent own-unspent: [carry-spent-first] granted shiftedIn −shiftedOut spent carriedIn = max(0, ((granted shiftedIn −shiftedOut) −max(0, (spent −carriedIn))))',
      'toRepay not-below-zero: unspent −carriedOut = max(0, (unspent −carriedOut))',
    ]);
  });

  test('its limits and what is left of them', () => {
    expect(
      theirs(row, [
        'limitBase',
        'carryBase',
        'shiftLimit',
        'shiftRoom',
        'shiftCounted',
        'receivedCounted',
        'receivingCap',
        'carryLimit',
        'carryRoom',
        'carryUsable',
        'plannedCarry',
        'openCarry',
        'judgedCarryLimit',
      ]),
    ).toEqual([
      'limitBase sum: granted = granted',
      'carryBase sum: granted = granted',
      'shiftLimit share-rounded-down: [shift-limit] granted = shift-limit × granted',
      'shiftRoom room: shiftLimit shiftedOut = max(0, (shiftLimit −shiftedOut))',
      'shiftCounted sum: shiftedOut = shiftedOut',
      'receivedCounted sum: shiftedIn = shiftedIn',
      'receivingCap no-limit: [shift-receiving-cap] = none',
      'carryLimit share-rounded-down: [carry-limit] granted = carry-limit × granted',
      'carryRoom room: carryLimit carriedOut = max(0, (carryLimit −carriedOut))',
      'carryUsable usable: carryRoom ownUnspent carriedOut = min(carryRoom, max(0, (ownUnspent −carriedOut)))',
      'plannedCarry sum: planned.carriedOut = planned.carriedOut',
      'openCarry room: carryLimit plannedCarry = max(0, (carryLimit −plannedCarry))',
      'judgedCarryLimit sum: carryLimit = carryLimit',
    ]);
  });

  test('by other rules', () => {
    const by = (values: OtherValues, ...keys: readonly CalculatedKey[]) =>
      theirs(ofRow(rulesOf(WALLED, values)), keys);
    expect(by({ 'limit-base': 'granted-and-carried-in' }, 'limitBase', 'carryBase', 'shiftLimit')).toEqual([
      'limitBase sum: granted carriedIn = (granted carriedIn)',
      'carryBase sum: granted carriedIn = (granted carriedIn)',
      'shiftLimit share-rounded-down: [shift-limit] granted carriedIn = shift-limit × (granted carriedIn)',
    ]);
    expect(by({ 'shift-counting': 'net' }, 'shiftRoom', 'shiftCounted', 'receivedCounted')).toEqual([
      'shiftRoom room: shiftLimit shiftedOut −shiftedIn = max(0, (shiftLimit −max(0, (shiftedOut −shiftedIn))))',
      'shiftCounted not-below-zero: shiftedOut −shiftedIn = max(0, (shiftedOut −shiftedIn))',
      'receivedCounted not-below-zero: shiftedIn −shiftedOut = max(0, (shiftedIn −shiftedOut))',
    ]);
    expect(by({ 'shift-limit': { share: SHARE, base: 'receiving' } }, 'shiftRoom', 'shiftCounted')).toEqual([
      'shiftRoom room: shiftLimit shiftedIn = max(0, (shiftLimit −shiftedIn))',
      'shiftCounted sum: shiftedIn = shiftedIn',
    ]);
    expect(
      by({ 'shift-limit': { share: SHARE, base: 'receiving' }, 'shift-counting': 'net' }, 'shiftCounted'),
    ).toEqual(['shiftCounted not-below-zero: shiftedIn −shiftedOut = max(0, (shiftedIn −shiftedOut))']);
    expect(by({ 'shift-limit': { share: null, base: 'giving' } }, 'shiftLimit')).toEqual([
      'shiftLimit no-limit: [shift-limit] = none',
    ]);
    expect(by({ 'shift-limit': { share: SHARE, base: 'theme' } }, 'shiftLimit')).toEqual([
      'shiftLimit no-limit: [shift-limit] = none',
    ]);
    expect(by({ 'shift-receiving-cap': SHARE }, 'receivingCap')).toEqual([
      'receivingCap share-rounded-down: [shift-receiving-cap] granted = shift-receiving-cap × granted',
    ]);
    expect(by({ 'carry-spent-first': false }, 'ownUnspent')).toEqual([
      'ownUnspent all-unspent: [carry-spent-first] available spent = max(0, (available −max(0, spent)))',
    ]);
    expect(
      by(
        { 'carry-limit': { share: SHARE, scope: 'intervention', base: 'unspent' } },
        'carryBase',
        'carryLimit',
      ),
    ).toEqual([
      'carryBase sum: ownUnspent = ownUnspent',
      'carryLimit share-rounded-down: [carry-limit] ownUnspent = carry-limit × ownUnspent',
    ]);
  });

  test('that may not shift at all', () => {
    const keys = ['shiftLimit', 'shiftCounted'] as const;
    const excluded = { 'shift-excluded-interventions': [7], 'shift-counting': 'net' } as const;
    expect(theirs(ofRow(rulesOf(WALLED, excluded)), keys)).toEqual([
      'shiftLimit nothing-allowed: [shift-excluded-interventions] = zero',
      'shiftCounted sum: shiftedOut = shiftedOut',
    ]);
    const closed = { 'shift-closed-themes': ['gezondheid-sociale-basis'] };
    expect(theirs(ofRow(rulesOf(WALLED, closed)), keys)).toEqual([
      'shiftLimit nothing-allowed: [shift-closed-themes] = zero',
      'shiftCounted sum: shiftedOut = shiftedOut',
    ]);
  });

  test('that is not divided has no place: it can be neither shifted nor carried on', () => {
    expect(
      theirs(ofRow(rulesOf(WALLED), UNDIVIDED), ['shiftLimit', 'carryLimit', 'judgedCarryLimit']),
    ).toEqual([
      'shiftLimit no-place: [walls] = zero',
      'carryLimit no-place: [walls] = zero',
      'judgedCarryLimit sum: carryLimit = carryLimit',
    ]);
  });
});

describe('an intervention without walls', () => {
  test('ends on the total, and has no shift limit', () => {
    expect(
      theirs(ofRow(rulesOf(OPEN, { 'shift-receiving-cap': SHARE })), [
        'unspent',
        'overspent',
        'ownUnspent',
        'toRepay',
        'shiftLimit',
        'receivingCap',
      ]),
    ).toEqual([
      'unspent on-total: [walls] = none',
      'overspent on-total: [walls] = none',
      'ownUnspent on-total: [walls] = none',
      'toRepay on-total: [walls] = none',
      'shiftLimit no-limit: [walls] = none',
      'receivingCap no-limit: [walls] = none',
    ]);
  });

  test('has no carry limit where that stands on the total', () => {
    expect(theirs(ofRow(rulesOf(OPEN)), ['carryLimit', 'carryUsable', 'judgedCarryLimit'])).toEqual([
      'carryLimit no-limit: [carry-limit] = none',
      'carryUsable no-limit: [carry-limit] = none',
      'judgedCarryLimit sum: carryLimit = carryLimit',
    ]);
  });

  test('has one where it stands per intervention; what is not divided may take what all leave', () => {
    const rules = rulesOf(OPEN, PER_INTERVENTION);
    expect(theirs(ofRow(rules), ['carryLimit', 'carryUsable', 'judgedCarryLimit'])).toEqual([
      'carryLimit share-rounded-down: [carry-limit] granted = carry-limit × granted',
      'carryUsable on-total: [walls] = none',
      'judgedCarryLimit sum: carryLimit = carryLimit',
    ]);
    expect(theirs(ofRow(rules, UNDIVIDED), ['carryLimit', 'judgedCarryLimit'])).toEqual([
      'carryLimit share-rounded-down: [carry-limit] granted = carry-limit × granted',
      'judgedCarryLimit sum: carryLimit total.openCarry −openCarry = (carryLimit total.openCarry −openCarry)',
    ]);
  });
});

describe('the last year that is covered', () => {
  const last = { last: true };
  const nothing = (year: number, share: Share, base: 'granted' | 'unspent') =>
    rulesOf(year, { 'carry-limit': { share, scope: year === WALLED ? 'intervention' : 'total', base } });

  test('lets nothing be carried, whatever the share', () => {
    const zero = ['carryLimit last-year: [carry-limit] = zero'];
    expect(theirs(ofRow(nothing(WALLED, SHARE, 'granted'), SEVEN, last), ['carryLimit'])).toEqual(zero);
    expect(theirs(ofTotal(nothing(OPEN, SHARE, 'granted'), last), ['carryLimit'])).toEqual(zero);
    expect(theirs(ofRow(nothing(WALLED, Share.of('0'), 'unspent'), SEVEN, last), ['carryLimit'])).toEqual(
      zero,
    );
  });

  test('of a share of nothing it follows from that share', () => {
    const none = ['carryLimit share-rounded-down: [carry-limit] granted = carry-limit × granted'];
    expect(theirs(ofRow(nothing(WALLED, Share.of('0'), 'granted'), SEVEN, last), ['carryLimit'])).toEqual(
      none,
    );
  });
});

describe('an intervention that is not there any more in the next year', () => {
  const until = (lastYear: number): RowCircumstances => ({ ...SEVEN, lastYear });
  const limit = (lastYear: number, values: OtherValues = {}) =>
    theirs(ofRow(rulesOf(WALLED, values), until(lastYear)), ['carryLimit']);
  const SAME = ['carryLimit share-rounded-down: [carry-limit] granted = carry-limit × granted'];
  const ENDED = ['carryLimit ended: [carry-destination] = zero'];

  test('may carry nothing to itself', () => {
    expect(limit(2022)).toEqual(ENDED);
    expect(limit(2023)).toEqual(ENDED);
    expect(limit(2024)).toEqual(SAME);
  });

  test('may carry where a carry may arrive anywhere', () => {
    expect(limit(2023, { 'carry-destination': 'any' })).toEqual(SAME);
  });

  test('carries nothing of the most that may be carried per intervention', () => {
    const most = (lastYear: number, values: OtherValues = {}) =>
      theirs(ofRow(rulesOf(WALLED, values), until(lastYear), { carrying: 'most' }), ['carriedOut']);
    expect(most(2023, { 'carry-destination': 'any' })).toEqual(['carriedOut sum: = zero']);
    expect(most(2024)).toEqual([
      'carriedOut cut: carryLimit ownUnspent = settled(cut(carryLimit, ownUnspent))',
    ]);
  });

  test('is of another kind than one that goes on', () => {
    const rules = rulesOf(WALLED, { 'shift-excluded-interventions': [14], 'shift-closed-themes': ['other'] });
    const kinds = [
      SEVEN,
      until(2023),
      { ...SEVEN, intervention: 14 },
      { ...SEVEN, theme: 'other' },
      UNDIVIDED,
    ];
    expect(new Set(kinds.map((row) => rowKind(rules, row))).size).toBe(kinds.length);
    const alike = [SEVEN, until(2024), { ...SEVEN, intervention: 11 }];
    expect(new Set(alike.map((row) => rowKind(rules, row))).size).toBe(1);
  });
});

describe('what is carried', () => {
  const carried = (rules: YearRules, carrying: YearCircumstances['carrying'], row = SEVEN) =>
    theirs(ofRow(rules, row, { carrying }), ['carriedOut'])[0];
  const walled = rulesOf(WALLED);
  const open = rulesOf(OPEN);
  const perIntervention = rulesOf(OPEN, PER_INTERVENTION);

  test('lawfully is what is planned, within its limit and what is left', () => {
    expect(carried(walled, 'lawful')).toBe(
      'carriedOut cut: plannedCarry judgedCarryLimit ownUnspent = cut(plannedCarry, judgedCarryLimit, ownUnspent)',
    );
    expect(carried(open, 'lawful')).toBe(
      'carriedOut cut: plannedCarry judgedCarryLimit ownUnspent total.carryLimit total.ownUnspent = cut(plannedCarry, judgedCarryLimit, ownUnspent; total.carryLimit; total.ownUnspent)',
    );
    expect(carried(perIntervention, 'lawful')).toBe(
      'carriedOut cut: plannedCarry judgedCarryLimit ownUnspent total.ownUnspent = cut(plannedCarry, judgedCarryLimit, ownUnspent; total.ownUnspent)',
    );
  });

  test('at most is its limit, within what is left', () => {
    expect(carried(walled, 'most')).toBe(
      'carriedOut cut: carryLimit ownUnspent = settled(cut(carryLimit, ownUnspent))',
    );
    expect(carried(perIntervention, 'most')).toBe(
      'carriedOut cut: carryLimit ownUnspent total.ownUnspent = settled(cut(carryLimit, ownUnspent; total.ownUnspent))',
    );
  });

  test('at most, where the limit stands on the total, is a carry of what is not divided', () => {
    expect(carried(open, 'most')).toBe('carriedOut sum: = zero');
    expect(carried(open, 'most', UNDIVIDED)).toBe(
      'carriedOut cut: total.carryLimit total.ownUnspent = settled(cut(total.carryLimit, total.ownUnspent))',
    );
  });
});

describe('a total', () => {
  const SUMS = [
    ...(['granted', 'carriedIn', 'shiftedIn', 'shiftedOut', 'available', 'carriedOut', 'budget'] as const),
    ...(['spent', 'limitBase', 'shiftLimit', 'shiftRoom', 'shiftCounted', 'receivedCounted'] as const),
    ...(['receivingCap', 'plannedCarry', 'openCarry'] as const),
  ];
  const ENDS = ['unspent', 'overspent', 'ownUnspent', 'toRepay', 'carryUsable'] as const;
  const CARRY = ['carryBase', 'carryLimit', 'carryRoom', 'judgedCarryLimit'] as const;
  const sumOfRows = (key: CalculatedKey) => `${key} sum: rows.${key} = rows.${key}`;

  test('is the sum of its rows', () => {
    const keys = [...SUMS, ...ENDS, ...CARRY];
    expect(theirs(ofTotal(rulesOf(WALLED)), keys)).toEqual(keys.map(sumOfRows));
    expect(theirs(ofTotal(rulesOf(OPEN)), SUMS)).toEqual(SUMS.map(sumOfRows));
    expect(theirs(ofTotal(rulesOf(OPEN, PER_INTERVENTION)), CARRY)).toEqual(CARRY.map(sumOfRows));
  });

  test('without walls ends by itself', () => {
    expect(theirs(ofTotal(rulesOf(OPEN)), ENDS)).toEqual([
      'unspent not-below-zero: available −spent = max(0, (available −spent))',
      'overspent not-below-zero: spent −available = max(0, (spent −available))',
      'ownUnspent own-unspent: [carry-spent-first] granted shiftedIn −shiftedOut spent carriedIn = max(0, ((granted shiftedIn −shiftedOut) −max(0, (spent −carriedIn))))',
      'toRepay not-below-zero: unspent −carriedOut = max(0, (unspent −carriedOut))',
      'carryUsable usable: carryRoom ownUnspent carriedOut = min(carryRoom, max(0, (ownUnspent −carriedOut)))',
    ]);
  });

  test('has a carry limit of its own where that stands on it', () => {
    expect(theirs(ofTotal(rulesOf(OPEN)), CARRY)).toEqual([
      'carryBase sum: granted = granted',
      'carryLimit share-rounded-down: [carry-limit] granted = carry-limit × granted',
      'carryRoom room: carryLimit carriedOut = max(0, (carryLimit −carriedOut))',
      'judgedCarryLimit sum: carryLimit = carryLimit',
    ]);
  });
});

describe('a limit of themes', () => {
  const THEME: OtherValues = { 'shift-limit': { share: SHARE, base: 'theme' } };
  const KEYS = ['shiftLimit', 'shiftRoom'] as const;
  const health = 'gezondheid-sociale-basis';

  test('stands between walls, where the limit has that base and a share', () => {
    expect(hasThemeLimits(rulesOf(WALLED, THEME))).toBe(true);
    expect(hasThemeLimits(rulesOf(OPEN, THEME))).toBe(false);
    expect(hasThemeLimits(rulesOf(WALLED))).toBe(false);
    expect(hasThemeLimits(rulesOf(WALLED, { 'shift-limit': { share: null, base: 'theme' } }))).toBe(false);
  });

  test('is a share of its rows together, and the total the sum of its themes', () => {
    const rules = rulesOf(WALLED, THEME);
    expect(theirs(themeDefinitions(rules, health), KEYS)).toEqual([
      'shiftLimit share-rounded-down: [shift-limit] rows.granted = shift-limit × rows.granted',
      'shiftRoom room: shiftLimit rows.shiftedOut = max(0, (shiftLimit −rows.shiftedOut))',
    ]);
    expect(theirs(ofTotal(rules), KEYS)).toEqual([
      'shiftLimit sum: themes.shiftLimit = themes.shiftLimit',
      'shiftRoom sum: themes.shiftRoom = themes.shiftRoom',
    ]);
  });

  test('is nothing of what is closed, and of what is not divided', () => {
    const limit = (theme: string | null) =>
      theirs(themeDefinitions(rulesOf(WALLED, { ...THEME, 'shift-closed-themes': [health] }), theme), [
        'shiftLimit',
      ]);
    expect(limit(health)).toEqual(['shiftLimit nothing-allowed: [shift-closed-themes] = zero']);
    expect(limit(null)).toEqual(['shiftLimit no-place: [walls] = zero']);
  });
});
