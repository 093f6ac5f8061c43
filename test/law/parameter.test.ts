import { expect, test } from 'vitest';
import { citationOf } from '../../src/law/parameter.js';

test.each([
  // one sentence alone, with its point and without
  ['Staatscourant 2023, 4245.', 'Staatscourant 2023, 4245'],
  ['Staatscourant 2023, 4245', 'Staatscourant 2023, 4245'],
  // the rule in its own words, or what was consulted, follows
  [
    'Brief van VWS, kenmerk 1097348-DMO. De schotten golden «tot en met 2024».',
    'Brief van VWS, kenmerk 1097348-DMO',
  ],
  ['Geen regel gevonden. Aangenomen: niets. Geraadpleegd: VNG.', 'Geen regel gevonden'],
  // a point within a word or a date ends no sentence
  ['innofunding.nl, 28.10.2025. Als in 2023.', 'innofunding.nl, 28.10.2025'],
  ['innofunding.nl, 28.10.2025', 'innofunding.nl, 28.10.2025'],
])('of a source only its first sentence is cited, without the point: %s', (source, citation) => {
  expect(citationOf({ source })).toBe(citation);
});
