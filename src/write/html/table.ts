import type { Words } from '../../messages/words.js';
import type { Cell } from '../../report/cell.js';
import type { Heading } from '../../report/heading.js';
import type { Table, TableRow } from '../../report/table.js';
import { cellText, headingText, markOf, titleText } from '../text/cell-text.js';
import { type Html, html } from './markup.js';

/** The columns that name a row, in the order in which one of them is taken for it. */
const NAMING: readonly Heading[] = ['interventionName', 'name', 'themeName', 'parameter', 'year'];

/** A table that scrolls by itself where it is wider than the page; it can be reached by keyboard for that. */
export function tableHtml(table: Table, words: Words): Html {
  const naming = NAMING.map((key) => table.columns.indexOf(key)).find((index) => index >= 0) ?? 0;
  return frame(titleText(table, words), [headHtml(table, naming, words), bodyHtml(table, naming, words)]);
}

/** A caption over a head and a body. */
export function frame(caption: string, parts: readonly Html[], kind = ''): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="${kind}"><caption>${caption}</caption>${parts}</table></div>
`;
}

function headHtml({ columns, rows }: Table, naming: number, words: Words): Html {
  const cells = columns.map((heading, index) => {
    const kind = index !== naming && isNumber(rows, index) ? 'n' : 't';
    return html`<th scope="col" class="${kind}">${headingText(heading, words)}</th>`;
  });
  return html`<thead><tr>${cells}</tr></thead>`;
}

function bodyHtml(table: Table, naming: number, words: Words): Html {
  return html`<tbody>${table.rows.map((row) => tableRowHtml(row, naming, words))}</tbody>`;
}

function tableRowHtml({ kind, cells }: TableRow, naming: number, words: Words): Html {
  if (kind === 'heading') {
    const [name] = cells.map((cell) => cellText(cell, words)).filter((text) => text !== '');
    return html`<tr class="heading"><th scope="colgroup" colspan="${cells.length}">${name}</th></tr>
`;
  }
  const parts = cells.map((cell, index) => cellHtml(cell, index === naming, words));
  return html`<tr class="${kind}">${parts}</tr>
`;
}

function cellHtml(cell: Cell, names: boolean, words: Words): Html {
  const text = cellText(cell, words);
  if (names) return html`<th scope="row">${text}</th>`;
  if (cell.kind === 'integer') return html`<td class="i">${text}</td>`;
  if (cell.kind === 'decimal') return html`<td class="n">${text}</td>`;
  if (cell.kind !== 'amount') return html`<td>${text}</td>`;
  const mark = markOf(cell);
  const marked = mark === '' ? undefined : html`<i>${mark}</i>`;
  return html`<td class="${cell.broken ? 'n too-much' : 'n'}">${text}${marked}</td>`;
}

/** The kinds of cells that stand at the right of their column. */
const NUMBERS: readonly string[] = ['amount', 'integer', 'decimal'];

function isNumber(rows: readonly TableRow[], index: number): boolean {
  return rows.some(({ cells }) => NUMBERS.includes(cells[index]?.kind ?? ''));
}
