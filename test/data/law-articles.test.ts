// An article number that nobody read is worse than none: what may be cited stands here, and nothing else is.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The articles that were read, with their parts, of each regulation and of the laws they refer to. */
const READ = {
  'brede SPUK (BWBR0047862, text of 29 October 2025)': [
    '1.2 lid 1',
    '1.3',
    '1.3 lid 2',
    '1.3 lid 3',
    '2.2',
    '3.2',
    '4.2',
    '5.1',
    '5.2',
    '5.3',
    '5.3 lid 2',
    '5.3 lid 3',
    '5.3 lid 4',
    '6.1',
    '9.1',
    '9.2',
    '9.2 lid 1',
    '9.2 lid 2',
    '10.1',
    '10.2',
  ],
  'SPUK IZA (BWBR0048411, texts of 18 July 2023 and 18 October 2025)': [
    '4',
    '5',
    '8',
    '8 lid 2',
    '9',
    '9 lid 1',
    '9 lid 2',
  ],
  'Besluit financiële verhouding 2001': ['27'],
  'Algemene wet bestuursrecht': ['4:57'],
};
const CITABLE = new Set(Object.values(READ).flat());
const CITED =
  /\b(?:artikel(?:en)?|articles?|art\.)\s*(?<article>\d+(?:[.:]\d+)?(?:,? (?:lid|leden|paragraph) \d+)?)/gi;

/** The articles that a text cites, in the form in which they are listed. */
function cited(text: string): readonly string[] {
  return [...text.matchAll(CITED)].map(({ groups }) =>
    (groups?.['article'] ?? '').replace(/,? (?:leden|lid|paragraph) /, ' lid '),
  );
}

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

const FILES = [
  ...filesIn('data', /\.(?:json|md|csv)$/),
  ...filesIn('src', /\.ts$/),
  ...filesIn('docs', /^(?:manual.*|handleiding|errors)\.md$/),
  'README.md',
  'GLOSSARY.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
];

test('every article that is cited was read', () => {
  const unread = FILES.flatMap((file) =>
    cited(readFileSync(file, 'utf8'))
      .filter((article) => !CITABLE.has(article))
      .map((article) => `${file}: ${article}`),
  );
  expect(unread).toEqual([]);
});

test.each([
  ['artikel 5.3 lid 3', ['5.3 lid 3']],
  ['artikel 5.3, lid 4, en artikel 9.2', ['5.3 lid 4', '9.2']],
  ['article 9.2 paragraph 1', ['9.2 lid 1']],
  ['art. 7', ['7']],
  ['artikelen 3 tot en met 9', ['3']],
  ['artikel 4:57 Awb', ['4:57']],
])('an article is found in «%s»', (text, articles) => {
  expect(cited(text)).toEqual(articles);
});
