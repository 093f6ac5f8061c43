import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import {
  type AmountProblem,
  type DecimalSign,
  decimalSignTold,
  parseAmount,
  typedAmount,
} from '../../src/money/amount-text.js';

const MINUS = '\u2212';
const NBSP = '\u00a0';
const NARROW = '\u202f';
const THIN = '\u2009';

describe('a text that states an amount', () => {
  const cases: readonly [text: string, sign: DecimalSign | null, amount: string][] = [
    ['0', null, '0.00'],
    ['5', ',', '5.00'],
    ['007', null, '7.00'],
    ['1234567', '.', '1234567.00'],
    ['5,5', ',', '5.50'],
    ['5,5', null, '5.50'],
    ['5.05', null, '5.05'],
    ['5.05', '.', '5.05'],
    ['0,01', ',', '0.01'],
    ['86.373,01', ',', '86373.01'],
    ['86.373,01', null, '86373.01'],
    ['86,373.01', '.', '86373.01'],
    ['86,373.01', null, '86373.01'],
    ['86.373', ',', '86373.00'],
    ['86.373', null, '86373.00'],
    ['86,373', null, '86373.00'],
    ['86,373', '.', '86373.00'],
    ['1.234.567', null, '1234567.00'],
    ['1,234,567', null, '1234567.00'],
    ['1.234.567,8', ',', '1234567.80'],
    ['1 234 567,89', ',', '1234567.89'],
    [`1${NBSP}234${NARROW}567${THIN}890`, null, '1234567890.00'],
    ['1 234.5', '.', '1234.50'],
    ['€ 12,50', ',', '12.50'],
    ['€12,50', ',', '12.50'],
    ['12,50 €', ',', '12.50'],
    ['-€ 12,50', ',', '-12.50'],
    ['€ -12,50', ',', '-12.50'],
    ['€ 12,50-', ',', '-12.50'],
    ['€ 1.234', null, '1234.00'],
    ['4.977-', ',', '-4977.00'],
    ['4.977 -', null, '-4977.00'],
    ['-4.977', ',', '-4977.00'],
    [`${MINUS}4.977`, ',', '-4977.00'],
    [`4.977${MINUS}`, ',', '-4977.00'],
    ['-0', null, '0.00'],
    ['  12 ', null, '12.00'],
    // Nothing, as spreadsheets show it.
    ['-', null, '0.00'],
    ['€ -', ',', '0.00'],
    ['€ -   ', null, '0.00'],
    ['-   €', '.', '0.00'],
    ['\u2013', null, '0.00'],
    ['\u2014', null, '0.00'],
    // No cents, as shops write it: never below zero.
    ['1.234,-', ',', '1234.00'],
    ['1.234,-', null, '1234.00'],
    ['€ 1.234,--', ',', '1234.00'],
    ['5,-', null, '5.00'],
    ['5.-', '.', '5.00'],
    ['5,\u2013', ',', '5.00'],
    ['-5,-', ',', '-5.00'],
    ['€ 5,- -', ',', '-5.00'],
    // Brackets, as ledgers write it.
    ['(1.234,50)', ',', '-1234.50'],
    ['(€ 1.234,50)', ',', '-1234.50'],
    ['€ (1.234,50)', ',', '-1234.50'],
    ['( 5 )', null, '-5.00'],
    ['+50,00', ',', '50.00'],
    ['€ +50,00', ',', '50.00'],
    ['EUR 1.234,50', ',', '1234.50'],
    ['1.234,50 EUR', ',', '1234.50'],
    ['eur 5', null, '5.00'],
    ['-EUR 5', null, '-5.00'],
    [`${NBSP}12${NARROW}`, null, '12.00'],
    ['9999999999999,99', ',', '9999999999999.99'],
    ['9.999.999.999.999,99', ',', '9999999999999.99'],
    ['0000000000000', null, '0.00'],
    ['9 999 999 999 999,99', ',', '9999999999999.99'],
    ['10.000', ',', '10000.00'],
    ['100,90', ',', '100.90'],
    ['100,09', ',', '100.09'],
  ];
  test.each(cases)('%j, decimal sign %j, is %s', (text, sign, amount) => {
    expect(parseAmount(text, sign)).toEqual(Amount.of(amount));
  });
});

describe('a text that states no amount', () => {
  const cases: readonly [text: string, sign: DecimalSign | null, problem: AmountProblem][] = [
    ['', null, 'blank'],
    ['  ', ',', 'blank'],
    [`${NBSP}${NARROW}`, null, 'blank'],
    ['€', null, 'not-a-number'],
    ['n.v.t.', null, 'not-a-number'],
    ['NaN', null, 'not-a-number'],
    ['Infinity', null, 'not-a-number'],
    ['1e3', null, 'not-a-number'],
    ['0x10', null, 'not-a-number'],
    ['1_000', null, 'not-a-number'],
    ["1'000", null, 'not-a-number'],
    ['5%', null, 'not-a-number'],
    ['$5', null, 'not-a-number'],
    ['٥', null, 'not-a-number'],
    ['.50', '.', 'not-a-number'],
    [',50', ',', 'not-a-number'],
    ['5,', ',', 'not-a-number'],
    ['5.', null, 'not-a-number'],
    ['--5', null, 'not-a-number'],
    ['--', null, 'not-a-number'],
    ['+-5', null, 'not-a-number'],
    ['5+', null, 'not-a-number'],
    ['(-5)', null, 'not-a-number'],
    ['((5))', null, 'not-a-number'],
    ['(5', null, 'not-a-number'],
    ['(-)', null, 'not-a-number'],
    ['()', null, 'not-a-number'],
    ['€ EUR 5', null, 'not-a-number'],
    ['EURO 5', null, 'not-a-number'],
    ['EUR', null, 'not-a-number'],
    [',-', ',', 'not-a-number'],
    ['5,---', ',', 'not-a-number'],
    ['5,50-,-', ',', 'not-a-number'],
    ['1.234.-', ',', 'grouping'],
    ['1E+05', null, 'not-a-number'],
    ['#VERW!', null, 'not-a-number'],
    ['-5-', null, 'not-a-number'],
    ['€5€', null, 'not-a-number'],
    ['5-3', null, 'not-a-number'],
    ['2023-01-01', null, 'not-a-number'],
    ['0,500', null, 'grouping'],
    ['0,500', '.', 'grouping'],
    ['0,500', ',', 'decimals'],
    ['1234,567', null, 'grouping'],
    ['1234,567', '.', 'grouping'],
    ['1234,567', ',', 'decimals'],
    ['1,234', ',', 'decimals'],
    ['1.234', '.', 'decimals'],
    ['1.234,567', null, 'decimals'],
    ['1,2345', null, 'decimals'],
    ['12.50', ',', 'grouping'],
    ['12,5', '.', 'grouping'],
    ['1,234.56', ',', 'grouping'],
    ['1.2.3', null, 'grouping'],
    ['1,2,3', ',', 'grouping'],
    ['12.34.567', ',', 'grouping'],
    ['1.2.345', ',', 'grouping'],
    ['1.2.345', null, 'grouping'],
    ['1.234.56', ',', 'grouping'],
    ['1234.567,89', ',', 'grouping'],
    ['012.345', ',', 'grouping'],
    ['12 34', null, 'grouping'],
    [`12${NBSP}34`, null, 'grouping'],
    [`1${THIN}2345`, null, 'grouping'],
    ['1  234', null, 'grouping'],
    ['1 234.567', null, 'grouping'],
    ['1.234 567', ',', 'grouping'],
    ['5 ,50', ',', 'grouping'],
    ['5, 50', ',', 'grouping'],
    ['12345678901234', null, 'too-long'],
    ['12.345.678.901.234,56', ',', 'too-long'],
    ['12,345,678,901,234.56', '.', 'too-long'],
    ['12 345 678 901 234', null, 'too-long'],
    ['1,2345678901234.56', '.', 'grouping'],
    ['12345678901234,567', ',', 'decimals'],
    ['1.234,56x', ',', 'not-a-number'],
    ['€ 1.234,567', ',', 'decimals'],
    ['00000000000000', null, 'too-long'],
    ['-12345678901234', null, 'too-long'],
  ];
  test.each(cases)('%j, decimal sign %j: %s', (text, sign, problem) => {
    expect(parseAmount(text, sign)).toBe(problem);
  });

  test('a thousand digits, or ten million, are too long', () => {
    expect(parseAmount('1'.repeat(1_000), null)).toBe('too-long');
    expect(parseAmount('1'.repeat(10_000_000), ',')).toBe('too-long');
    expect(parseAmount('x'.repeat(10_000_000), ',')).toBe('not-a-number');
    expect(parseAmount(' '.repeat(10_000_000), ',')).toBe('blank');
    expect(decimalSignTold('1,'.repeat(5_000_000))).toBeNull();
  });
});

describe('a text of more than a thousand characters', () => {
  test('is judged by its first fourteen, one of a thousand as a whole', () => {
    expect(parseAmount('1'.repeat(14).padEnd(1_001, 'x'), null)).toBe('too-long');
    expect(parseAmount('1'.repeat(13).padEnd(1_001, 'x'), null)).toBe('not-a-number');
    expect(parseAmount('1'.repeat(14).padEnd(1_000, 'x'), null)).toBe('not-a-number');
  });

  test('tells no decimal sign, one of a thousand does', () => {
    expect(decimalSignTold('1,50'.padStart(1_001))).toBeNull();
    expect(decimalSignTold('1,50'.padStart(1_000))).toBe(',');
  });
});

describe('what an amount tells of the decimal sign', () => {
  const cases: readonly [text: string, told: DecimalSign | null][] = [
    ['1.234,56', ','],
    ['1,234.56', '.'],
    ['1.234,5', ','],
    ['12,5', ','],
    ['12.50', '.'],
    ['€ 12,50-', ','],
    ['1 234,56', ','],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['€ 1.234.567', ','],
    ['1234', null],
    ['1.234', null],
    ['5,-', ','],
    ['€ 1.234,--', ','],
    ['(12,50)', ','],
    ['EUR 12.50', '.'],
    ['-', null],
    ['€ -', null],
    ['1,234', null],
    ['0,500', null],
    ['', null],
    ['1,2345', null],
    ['1.234,567', null],
    ['1234.567,89', null],
    ['12.34.567', null],
    ['5,', null],
    [',50', null],
    ['abc 1,50', null],
    ['1,50 p.m.', null],
    ['--1,50', null],
  ];
  test.each(cases)('%j tells %j', (text, told) => {
    expect(decimalSignTold(text)).toBe(told);
  });
});

test('what a person types is no amount where it is a dash alone', () => {
  for (const dash of ['-', ' € - ', 'eur -', '\u2212']) expect(typedAmount(dash, ',')).toBe('not-a-number');
  expect(typedAmount('5,-', ',')).toEqual(Amount.of('5.00'));
  expect(typedAmount('', ',')).toBe('blank');
});
