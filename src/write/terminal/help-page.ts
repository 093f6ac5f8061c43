import type { HelpBlock, HelpPage } from '../../messages/help-topics.js';
import { PAGE_WIDTH, wrapped } from './wrap.js';

const GAP = '  ';

/** A page of help for the terminal: terms at the left, what they mean beside them. */
export function helpPageText({ title, blocks }: HelpPage): string {
  return `${[title, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: HelpBlock): string {
  if (typeof block === 'string') return wrapped(block);
  const widest = Math.max(...block.map(([term]) => term.length));
  const margin = ' '.repeat(GAP.length + widest + GAP.length);
  return block
    .map(([term, meaning]) => {
      const text = wrapped(meaning, PAGE_WIDTH - margin.length);
      return `${GAP}${term.padEnd(widest)}${GAP}${text.replaceAll('\n', `\n${margin}`)}`;
    })
    .join('\n');
}
