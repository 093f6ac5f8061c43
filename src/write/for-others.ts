import type { Finding, Where } from '../findings/finding.js';
import type { Namer } from '../messages/words.js';
import type { ChosenLaw } from '../report/directory.js';

// A page or a workbook goes to others: the council, an accountant, a colleague. Where somebody keeps their files, and
// often what they are called, is none of their business. JSON results keep the names as given: `verify` needs them.

/** The name of a file as others may read it: as it was given, but without the folders of a full path. */
export function nameForOthers(file: string): string {
  // The name of a sheet, behind #, has no slashes.
  return /^(?:[/\\]|[A-Za-z]:)/.test(file) ? file.replace(/^(?:.*[/\\]|[A-Za-z]:)/, '') : file;
}

/** An option as others may read it. */
export function optionForOthers(value: unknown): string {
  return [value]
    .flat()
    .map((one) => (typeof one === 'string' ? nameForOthers(one) : String(one)))
    .join(', ');
}

/** A namer whose rules are named as others may read it. */
export function namerForOthers(namer: Namer): Namer {
  return namer.chosen ? { ...namer, chosen: chosenForOthers(namer.chosen) } : namer;
}

/** A finding that names files as others may read them. */
export function findingForOthers(finding: Finding): Finding {
  const { where } = finding;
  const shown = where ? { ...finding, where: whereForOthers(where) } : finding;
  switch (shown.code) {
    case 'DUPLICATE_ROW':
      return { ...shown, first: whereForOthers(shown.first) };
    case 'AMBIGUOUS_DECIMAL':
      return { ...shown, other: whereForOthers(shown.other) };
    default:
      return shown;
  }
}

function whereForOthers(where: Where): Where {
  return { ...where, file: nameForOthers(where.file) };
}

/** How a grant and rules were chosen, as others may read it. */
export function chosenForOthers({ grant, rules }: ChosenLaw): ChosenLaw {
  return {
    ...(grant === undefined ? {} : { grant: nameForOthers(grant) }),
    ...(rules === undefined ? {} : { rules: nameForOthers(rules) }),
  };
}
