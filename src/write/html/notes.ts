import type { Words } from '../../messages/words.js';
import type { Directory } from '../../report/directory.js';
import type { Note } from '../../report/note.js';
import { withCode } from './findings.js';
import { type Html, html } from './markup.js';
import type { PageContext } from './page-context.js';

/** What must be said of the figures; what is not computed has a section of its own. */
export function notesHtml(notes: readonly Note[], words: Words): Html {
  return html`${notes
    .filter(({ key }) => key !== 'not-modelled')
    .map(
      (note) => html`<p>${withCode(words.note(note))}</p>
`,
    )}`;
}

/** What is not computed. */
export function notModelledHtml({ notModelled }: Directory, { words }: PageContext): Html {
  return html`<ul>${notModelled.map((item) => html`<li>${words.named(item)}</li>`)}</ul>`;
}
