import { expect, test } from 'vitest';
import { citationOf, type Source, sourceText } from '../../src/law/source.js';

const LETTER = {
  document: 'Brief van VWS',
  part: 'bijlage 1',
  reference: 'kenmerk 4190863-1084972-DMO',
  date: '2025-09-12',
};
const ARTICLE = {
  document: 'Regeling brede SPUK',
  article: '5.3 lid 3',
  reference: 'BWBR0047862',
  date: '2025-10-29',
};
const says = 'De verantwoording heeft één regel.';

test.each<[Source, string]>([
  [{ ...LETTER, says }, 'Brief van VWS, 12 september 2025, bijlage 1, kenmerk 4190863-1084972-DMO'],
  // the date of a regulation is that of the text that was read
  [{ ...ARTICLE, says }, 'Regeling brede SPUK, artikel 5.3 lid 3, BWBR0047862, tekst van 29 oktober 2025'],
  [
    { document: 'GALA-akkoord', date: '2023-01', part: 'pagina 50', says },
    'GALA-akkoord, januari 2023, pagina 50',
  ],
  [{ document: 'Nota', date: '2023', says }, 'Nota, 2023'],
  [{ document: 'innofunding.nl', says }, 'innofunding.nl'],
  [{ says: 'Aangenomen: niets.', consulted: [LETTER] }, 'Geen regel gevonden'],
  // a file of the user's own may say why in one text, and that is cited whole
  [{ says: 'Ons college, besluit 12. Zo doen wij het.' }, 'Ons college, besluit 12. Zo doen wij het.'],
])('%j is cited as its document and its place in it', (source, citation) => {
  expect(citationOf(source)).toBe(citation);
});

test('the whole text of a source has what it says, the other documents and what was consulted', () => {
  expect(sourceText({ ...LETTER, says, also: [{ ...ARTICLE, says: 'Elk jaar.' }] })).toBe(
    'Brief van VWS, 12 september 2025, bijlage 1, kenmerk 4190863-1084972-DMO. De verantwoording heeft één regel. ' +
      'Zie ook: Regeling brede SPUK, artikel 5.3 lid 3, BWBR0047862, tekst van 29 oktober 2025. Elk jaar.',
  );
  expect(sourceText({ says: 'Aangenomen: niets.', consulted: [LETTER, { document: 'DUS-I' }] })).toBe(
    'Geen regel gevonden. Aangenomen: niets. ' +
      'Geraadpleegd: Brief van VWS, 12 september 2025, bijlage 1, kenmerk 4190863-1084972-DMO; DUS-I.',
  );
  expect(sourceText({ says: 'Ons college, besluit 12.' })).toBe('Ons college, besluit 12.');
});
