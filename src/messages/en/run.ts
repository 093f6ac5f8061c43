import type { RunSpeech } from '../words.js';

const COUNTED = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
} as const;

export const run: RunSpeech = {
  summary: (counts) =>
    (['error', 'warning', 'note'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${counts[severity]} ${COUNTED[severity][counts[severity] === 1 ? 0 : 1]}`)
      .join(', '),
  more: (count) => `… and ${count} more of this kind; --format json gives them all.`,
  nothingShown: 'There is nothing to show: the allocation has no rows for this choice.',
  manyBlocks: (count) => `These are ${count} tables; --by municipality gives one overview a year.`,
  notModelledElsewhere: 'What spuk does not compute stands in `spuk show not-modelled`.',
  dialect: (file, { encoding, bom, separator, lineEnd, decimal }, rows) =>
    `${file}: ${rows} rows; ${encoding}${bom ? ' with BOM' : ''}, separator ${SEPARATORS[separator] ?? separator}, decimal sign ${
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
