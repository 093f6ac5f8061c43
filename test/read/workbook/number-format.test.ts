// A cell is read by what it shows, so that a sheet gives what the same sheet gives as CSV.

import { describe, expect, test } from 'vitest';
import { Amount } from '../../../src/money/amount.js';
import { parseAmount } from '../../../src/money/amount-text.js';
import { textBesideNumber } from '../../../src/read/workbook/number-format.js';
import { jsonOf } from '../../support/run-spuk.js';
import { workbookOf } from '../../support/workbooks.js';

describe('a number that its cell shows as something else than an amount', () => {
  test.each([
    ['a percentage', '0%', 0.15, '15%'],
    ['a percentage with decimals', '0.00%', 0.125, '12.5%'],
    ['a percentage below zero', '0.00%;[Red]-0.00%', -0.07, '-7%'],
    ['an exponent', '0.00E+00', 150000, '1.5E+5'],
    ['an exponent in threes', '##0.0E+0', 1234, '1.234E+3'],
    ['a fraction', '# ?/?', 0.5, '1/2'],
    ['a fraction of two digits', '# ??/??', 12.25, '12 1/4'],
    ['a fraction below zero', '# ?/?', -0.5, '-1/2'],
    ['eighths', '# ?/8', 3.125, '3 1/8'],
    ['dollars', '[$$-409]#,##0.00', 100, '$100'],
    ['pounds behind', '#,##0.00\\ [$£-809]', 100, '100 £'],
    ['dollars without brackets', '$#,##0.00_);($#,##0.00)', 100, '$100'],
    ['millions', '0.0" mln"', 1.5, '1.5 mln'],
    ['thousands', '"€" #,##0" x 1.000"', 279, '279 x 1.000'],
    ['a percentage sign in quotes', '0"%"', 15, '15 %'],
    ['days', '#,##0.00 "dagen"', 86373.01, '86373.01 dagen'],
    ['a credit', '#,##0.00" D";#,##0.00" C"', -100, '-100 C'],
  ])('%s', (_, format, value, text) => {
    expect(textBesideNumber(value, format)).toBe(text);
    expect(parseAmount(text, ',')).not.toBeInstanceOf(Amount);
  });
});

describe('a number that its cell shows as an amount', () => {
  test.each([
    ['General', 1234.5],
    ['', 1234.5],
    ['@', 1234.5],
    ['0', 2024],
    ['#,##0.00', 1234.5],
    ['#,##0.00;[Red]#,##0.00', -1234.5],
    ['"€" #,##0.00', 1234.5],
    ['[$€-413] #,##0.00;[$€-413] -#,##0.00', -1234.5],
    ['_ [$€-413]* #,##0.00_ ;_ [$€-413]* -#,##0.00_ ;_ [$€-413]* "-"??_ ;_ @_ ', 0],
    ['_-* #,##0.00_-;_-* #,##0.00\\-;_-* "-"??_-;_-@_-', -1234.5],
    ['#,##0.00\\ [$EUR]', 1234.5],
    ['#,##0" euro"', 1234],
    ['"€" #,##0",-"', 1234],
    ['# ?/?', 7],
    ['[>=1000]#,##0;0', 1234],
  ])('%j', (format, value) => {
    expect(textBesideNumber(value, format)).toBeUndefined();
  });

  test.each([
    ['in thousands', '#,##0,', 450123],
    ['in millions', '0.0,,"', 450123],
    ['in thousands with decimals', '#,##0.00,', 25],
    ['with a minus', '-#,##0;#,##0', 20000],
    ['with a minus in quotes', '"-"#,##0.00', 20000],
    ['in brackets', '(#,##0.00)', 1000],
    ['not at all', ';;;', 500],
  ])('that is shown %s is no amount', (_, format, value) => {
    expect(textBesideNumber(value, format)).toBe(`${value} (${format})`);
  });

  test.each([
    ['#,##0_);(#,##0)', 1000],
    ['#,##0_);(#,##0)', -1000],
    ['#,##0;-#,##0', 1000],
    ['#,##0,000', 1000],
    ['dd-mm-yyyy', 45000],
  ])('%j shows the number itself', (format, value) => {
    expect(textBesideNumber(value, format)).toBeUndefined();
  });

  test('as a code with its letters is that code', () => {
    expect(textBesideNumber(34, '"GM"0000')).toBe('GM34');
  });
});

const HEADER = ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag'];

describe('the amount of a plan in a workbook', () => {
  test.each([
    ['15%', 0.15, { numFmt: '0%' }],
    ['1E+05', 100000, { numFmt: '0E+00' }],
    ['½', 0.5, { numFmt: '# ?/?' }],
    ['$ 100', 100, { numFmt: '[$$-409] #,##0.00' }],
    ['a date', new Date(Date.UTC(2023, 4, 1)), { numFmt: 'dd-mm-yyyy' }],
    ['a time', new Date(Date.UTC(1899, 11, 30, 12)), { numFmt: 'hh:mm' }],
    ['WAAR', true, {}],
    ['an error', '#DEEL/0!', {}],
  ])('typed as %s is BAD_AMOUNT, as it is in CSV', async (_, value, style) => {
    const files = {
      'plan.xlsx': await workbookOf({
        name: 'Plan',
        rows: [HEADER, ['Almere', 2023, 'verschuiving', 7, 11, value]],
        cells: new Map([['1,5', { style }]]),
      }),
    };
    const { findings, rows } = await jsonOf(['allocate', '-m', 'Almere', '-y', '2023', '-p', 'plan.xlsx'], {
      files,
    });
    expect(findings.map(({ code, where }) => `${code} ${where?.cell}`)).toEqual(['BAD_AMOUNT F2']);
    expect(rows.every(({ shiftedOut }) => shiftedOut === '0.00')).toBe(true);
  });
});
