// A table that spuk wrote in Markdown, with the year that stands in its title as a column: what it grants is read back.

import { expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const ALMERE = ['-m', 'Almere', '-y', '2024'];

/** The table with a column more, as somebody adds it who pastes the table into a file of text. */
function withYear(markdown: string): string {
  const lines = markdown.split('\n');
  const header = lines.findIndex((line) => line.startsWith('|'));
  return lines
    .map((line, at) => {
      if (!line.startsWith('|')) return line;
      if (at === header) return `${line} Jaar |`;
      if (at === header + 1) return `${line} ---: |`;
      // Headings and sums are bold, and of no year by themselves.
      return line.includes('**') ? `${line} |` : `${line} 2024 |`;
    })
    .join('\n');
}

const granted = async (argv: readonly string[], files = {}) => {
  const { rows, findings } = await jsonOf(['allocate', ...argv, ...ALMERE], { files });
  return {
    rows: rows.map(({ intervention, granted: of }) => [intervention, of]),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
};

test('its amounts are those it was made of, its sums are checked, and its headings and lines are passed over', async () => {
  const { stdout } = await runSpuk(['allocate', ...ALMERE, '-f', 'markdown']);
  const files = { 'begroting.md': withYear(stdout) };
  const official = await granted([]);
  expect(official.rows).toHaveLength(15);
  expect(await granted(['-a', 'begroting.md'], files)).toEqual(official);
  const [of] = JSON.parse(
    (await runSpuk(['inspect', 'begroting.md', '-f', 'json', ...ALMERE.slice(0, 2)], { files })).stdout,
  ).files;
  const counts = Object.fromEntries(
    of.rows.map(({ use, count }: { use: string; count: number }) => [use, count]),
  );
  expect(counts).toMatchObject({ read: 15, subtotal: 3, total: 1, heading: 3, rule: 1, above: 1 });
});

test('a sum that is a cent too much is found', async () => {
  const { stdout } = await runSpuk(['allocate', ...ALMERE, '-f', 'markdown']);
  const wrong = withYear(stdout).replace('**3.316.431,00**', '**3.316.431,01**');
  expect(wrong).not.toBe(withYear(stdout));
  expect((await granted(['-a', 'begroting.md'], { 'begroting.md': wrong })).errors).toEqual([
    'TOTAL_MISMATCH',
  ]);
});
