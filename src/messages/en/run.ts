import type { Counts } from '../../findings/order.js';
import type { RunSpeech } from '../words.js';

const COUNTED = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
} as const;

export const run: RunSpeech = {
  summary,
  verdict: (municipalities, years, counts) =>
    `${counted(municipalities, 'municipality', 'municipalities')}, ${counted(years, 'year', 'years')}, ${summary(counts) || 'no findings'}`,
  more: (count) => `… and ${count} more of this kind; --format json gives them all.`,
  nothingShown: 'There is nothing to show: the allocation has no rows for this choice.',
  manyBlocks: (count) => `These are ${count} tables; --by municipality gives one overview a year.`,
  notModelledElsewhere: 'What spuk does not compute stands in `spuk show not-modelled`.',
  dialect: (file, { encoding, bom, separator, lineEnd, decimal }, rows) =>
    `${file}: ${counted(rows, 'row', 'rows')}; ${encoding}${bom ? ' with BOM' : ''}, separator ${SEPARATORS[separator] ?? separator}, decimal sign ${
      decimal === null ? 'not to be seen' : SEPARATORS[decimal]
    }, line ends ${lineEnd}.`,
  defect:
    'This is a defect of spuk itself, not of your input. Please report it with the text above and the command used.',
  refused: 'spuk',
  rule: 'Rule',
};

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '.': 'point',
};

function summary(counts: Counts): string {
  return (['error', 'warning', 'note'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], COUNTED[severity][0], COUNTED[severity][1]))
    .join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
