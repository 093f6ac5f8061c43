import { describe, expect, test } from 'vitest';
import { nl } from '../../../src/messages/nl.js';
import { Amount } from '../../../src/money/amount.js';
import { amountCell, text } from '../../../src/report/cell.js';
import type { Report } from '../../../src/report/table.js';
import { markdownReport } from '../../../src/write/text/markdown.js';

const report = (name: string, titled = 'Almere'): Report => ({
  tables: [
    {
      title: {
        key: 'budget',
        grant: { nl: 'brede SPUK', en: 'brede SPUK' },
        municipality: { code: 'GM0000', name: titled, region: '' },
        year: 2024,
      },
      columns: ['name', 'granted'],
      rows: [
        { kind: 'row', cells: [text(name), amountCell(Amount.of('1234.50'))] },
        { kind: 'total', cells: [text(name), amountCell(Amount.of('1234.50'))] },
      ],
    },
  ],
  notes: [],
});

describe('text in Markdown stays text', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['*a*', '\\*a\\*'],
    ['_a_', '\\_a\\_'],
    ['`a`', '\\`a\\`'],
    ['[a](b)', '\\[a\\](b)'],
    ['<b>a</b>', '\\<b\\>a\\</b\\>'],
    ['a & b', 'a &amp; b'],
    ['&lt;', '&amp;lt;'],
    ['a\\', 'a\\\\'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['# a', '\\# a'],
    ['a\nb', 'a\ufffdb'],
    ['\u001b[31m', '\ufffd\\[31m'],
  ])('%j', (name, escaped) => {
    // How columns are filled out is another test's.
    const lines = markdownReport(report(name), nl).replace(/ +/g, ' ').split('\n');
    expect(lines[4]).toBe(`| ${escaped} | 1.234,50 |`);
    expect(lines[5]).toBe(`| **${escaped}** | **1.234,50** |`);
  });

  test('in the title too', () => {
    expect(markdownReport(report('', '<a> *b*'), nl)).toMatch(
      /^### Brede SPUK 2024 · \\<a\\> \\\*b\\\* \(GM0000\)\n/,
    );
  });
});

test('a table has its title, its head, amounts at the right, and ends in one line end', () => {
  expect(markdownReport(report('Almere'), nl)).toBe(
    [
      '### Brede SPUK 2024 · Almere (GM0000)',
      '',
      '| Gemeente   |    Toegekend |',
      '| :--------- | -----------: |',
      '| Almere     |     1.234,50 |',
      '| **Almere** | **1.234,50** |',
      '',
    ].join('\n'),
  );
});

test('notes stand below as paragraphs', () => {
  const notes = [
    { key: 'calendar-in-agenda' as const },
    { key: 'not-modelled' as const, items: [], under: undefined },
  ];
  const text = markdownReport({ ...report('Almere'), notes }, nl);
  expect(text.endsWith('agenda.\n\nWat spuk niet berekent, staat in \\`spuk show not-modelled\\`.\n')).toBe(
    true,
  );
});

test('nothing to show is nothing', () => {
  expect(markdownReport({ tables: [], notes: [] }, nl)).toBe('');
});
