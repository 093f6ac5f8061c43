import type { Words } from '../../messages/words.js';
import type { Cell } from '../../report/cell.js';
import type { Records } from '../../report/records.js';
import type { ShowTopic, TOPICS_APART } from '../../report/shown/show-topics.js';
import { cellText } from '../text/cell-text.js';
import { jsonText } from './json.js';

/** What is known of a topic as JSON, schema `spuk.show/1`: a row per thing, names in both languages. */
export function showJson(
  topic: ShowTopic | (typeof TOPICS_APART)[number],
  { columns, rows }: Records,
  words: Words,
): string {
  return jsonText({
    schema: 'spuk.show/1',
    topic,
    rows: rows.map((cells) =>
      Object.fromEntries(
        columns.map((key, index) => [String(key), plainValue(cells[index] ?? { kind: 'empty' }, words)]),
      ),
    ),
  });
}

function plainValue(cell: Cell, words: Words): unknown {
  switch (cell.kind) {
    case 'amount':
      return cell.amount;
    case 'integer':
      return cell.value;
    case 'named':
      return cell.name;
    case 'text':
      return cell.text;
    case 'word':
      return cell.word === 'unknown' ? null : cell.word;
    case 'date':
      return cell.date;
    case 'empty':
      return null;
    default:
      return cellText(cell, words);
  }
}
