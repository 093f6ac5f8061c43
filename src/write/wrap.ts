/** Widest line of anything printed for people. */
export const PAGE_WIDTH = 100;

/** Text broken at spaces into lines of at most a width; a longer word stands alone. */
export function wrapped(text: string, width: number = PAGE_WIDTH, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
