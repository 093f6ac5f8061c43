import type { FindingFacts } from '../findings/finding.js';
import type { Amount } from '../money/amount.js';
import type { ChosenLaw } from '../report/directory.js';
import type { Namer } from './words.js';

/** What findings speak of, in one language. */
export interface Parts {
  /** An intervention with its name. */
  readonly intervention: (finding: FindingFacts, namer: Namer) => string;
  /** The intervention, or the theme where the theme is judged. */
  readonly giver: (finding: FindingFacts, namer: Namer) => string;
  /** The intervention, or the municipality where the total is judged. */
  readonly judged: (finding: FindingFacts, namer: Namer) => string;
  /** An intervention by its number, with its name. */
  readonly numbered: (intervention: number, namer: Namer) => string;
  /** Municipality, year and intervention, as far as they are known. */
  readonly subject: (finding: FindingFacts, namer: Namer) => string;
}

/** The parts that findings speak of, by the words a language has for an intervention and a theme. */
export function partsOf(words: { readonly intervention: string; readonly theme: string }): Parts {
  const numbered = (number: number, namer: Namer) =>
    `${words.intervention} ${number} (${namer.intervention(number)})`;
  const intervention = ({ intervention: number = 0 }: FindingFacts, namer: Namer) => numbered(number, namer);
  return {
    intervention,
    numbered,
    subject: ({ municipality, year, intervention: number }, namer) =>
      [
        ...(municipality === undefined ? [] : [namer.municipality(municipality)]),
        ...(year === undefined ? [] : [String(year)]),
        ...(number === undefined ? [] : [numbered(number, namer)]),
      ].join(', '),
    giver: (finding, namer) =>
      finding.theme === undefined
        ? intervention(finding, namer)
        : `${words.theme} ${namer.theme(finding.theme)}`,
    judged: (finding, namer) =>
      finding.intervention === undefined
        ? namer.municipality(finding.municipality ?? '')
        : intervention(finding, namer),
  };
}

/**
 * What is asked of `spuk explain` about a finding, under the rules of the run; a name that a shell would take apart is
 * given by its code.
 */
export function explainArguments(
  { municipality = '', year, intervention }: FindingFacts,
  namer: Namer,
): string {
  const name = namer.municipality(municipality);
  const of = intervention === undefined ? '' : ` -i ${intervention}`;
  const whose = /^[\p{L}\d-]+$/u.test(name) ? name : municipality;
  return `-m ${whose} -y ${year}${of}${underRules(namer.chosen)}`;
}

/** What a command needs to be run for a grant and under rules that were chosen, as it is typed; nothing by default. */
export function underRules({ grant, rules }: ChosenLaw = {}): string {
  return `${written('grant', grant)}${written('rules', rules)}`;
}

function written(option: string, value: string | undefined): string {
  if (value === undefined) return '';
  return ` --${option} ${/^[\p{L}\d_./\\:-]+$/u.test(value) ? value : `"${value}"`}`;
}

/** The most codes of a ledger that one sentence names. */
export const NAMED_CODES = 5;

/** A text of an input as far as a sentence repeats it. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Whether a text that was to be a name is the label of a sum, as sheets have below or beside their rows. */
export function isTotalLabel(text: string): boolean {
  return /^\s*(?:eind|sub|grand)?[-\s]?tota(?:al|len|ls?)\b/i.test(text);
}

/** A weight that was read as an amount: without decimals where it is whole. */
export function weightText(weight: Amount): string {
  return weight.toString().replace(/\.00$/, '');
}

/** A sentence begins with a capital, and so does a name at the head of a title. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a sheet of a workbook can be called beside others: without spaces, so that formulas stay easy to read. */
export function sheetName(text: string, others: readonly string[]): string {
  const name = capital(text).replaceAll(/[^\p{L}\d]/gu, '');
  const taken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  return taken ? `${name}2` : name;
}
