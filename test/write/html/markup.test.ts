import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCode } from '../../../src/write/html/findings.js';
import { dataMarkup, html } from '../../../src/write/html/markup.js';

test('what is put into a template is text, also between quotes', () => {
  expect(html`<p title="${`"><script>&'`}">${'<b>'}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;&amp;&#39;">&lt;b&gt;</p>',
  );
});

test('what a template made is markup, alone and in a list; what is left out is nothing', () => {
  expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${'&'}</li>`]}${undefined}</ul>`.markup).toBe(
    '<ul><li>1</li><li>&amp;</li></ul>',
  );
});

test('no text ever becomes a tag, a quote or a control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.markup).not.toMatch(/[<>"'\u202e]/);
    }),
  );
});

test('data in a script element cannot end it, and is read back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '"', 'a')), (texts) => {
      const { markup } = dataMarkup({ texts });
      expect(markup).not.toMatch(/[<>\u2028]/);
      expect(JSON.parse(markup)).toEqual({ texts });
    }),
  );
});

test('commands between backquotes are code, amounts stay on one line, and a lone backquote is itself', () => {
  expect(withCode('Zie `spuk explain -i 7`.').markup).toBe('Zie <code>spuk explain -i 7</code>.');
  expect(withCode('ten hoogste € 1.234,50.').markup).toBe('ten hoogste <span class="sum">€ 1.234,50</span>.');
  expect(withCode('«a`<b>»').markup).toBe('«a`&lt;b&gt;»');
});
