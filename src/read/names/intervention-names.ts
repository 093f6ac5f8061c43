import { type Intervention, type InterventionYears, NAMED_IN, UNDIVIDED } from '../../grant/intervention.js';
import { type NamedNoun, type PartNames, USUAL_PARTS } from '../../grant/part-names.js';
import { nearestAmong } from './nearest-names.js';
import { plainText } from './plain-text.js';

/** What a text turns out to mean: one intervention, or none with what comes near. */
export type InterventionMatch = { readonly number: number } | { readonly suggestions: readonly string[] };

/** Finds interventions by number or name, in Dutch or English. */
export interface InterventionNames {
  readonly find: (text: string) => InterventionMatch;
  /** The years of an intervention that is not there in all of its grant's. */
  readonly yearsOf: (number: number) => InterventionYears | undefined;
  /** What a grant with words of its own heads columns with. */
  readonly headers: PartHeaders;
}

/** The headers of columns that say of which intervention and theme a row is, in both languages. */
export interface PartHeaders {
  readonly intervention: readonly string[];
  readonly theme: readonly string[];
}

/** What intervention 0 may be called. */
export const UNDIVIDED_NAMES: readonly string[] = ['niet verdeeld', 'not divided', 'onverdeeld', 'undivided'];

/** The look-up of interventions: `7`, `Valpreventie`, `Fall prevention` and `7. Valpreventie` are the same. */
export function interventionNames(
  interventions: readonly Intervention[],
  parts: PartNames = USUAL_PARTS,
): InterventionNames {
  // Most inputs have numbers, and the names are not needed.
  let known: ReadonlyMap<string, number> | undefined;
  const byName = (plain: string): number | undefined => {
    known ??= numbersByName(interventions);
    return known.get(plain);
  };
  const numbers = new Set([UNDIVIDED, ...interventions.map(({ number }) => number)]);
  const nearest = nearestAmong(
    interventions.flatMap(({ name }) => NAMED_IN.map((language) => name[language])),
  );
  const headers = { intervention: wordsOf(parts.intervention), theme: wordsOf(parts.theme) };
  const numberedBy = [...wordsOf(USUAL_PARTS.intervention), ...headers.intervention].map(plainText);
  const numberedText = new RegExp(`^(?:(?:${numberedBy.join('|')}) )?0*(\\d{1,2})(?: (.+))?$`);
  const find = (text: string): InterventionMatch => {
    const plain = plainText(text);
    const numbered = numberedText.exec(plain);
    const number = numbered ? Number(numbered[1]) : byName(plain);
    const named = numbered?.[2] === undefined ? number : byName(numbered[2]);
    if (number !== undefined && number === named && numbers.has(number) && !/^\s*[-−]/.test(text)) {
      return { number };
    }
    // Most of what is asked of headers is none, and then nobody asks what comes near.
    return {
      get suggestions() {
        return nearest(text);
      },
    };
  };
  const limited = new Map(
    interventions
      .filter(({ from, to }) => from !== undefined || to !== undefined)
      .map(({ number, from, to }) => [number, { from, to }]),
  );
  return { find, yearsOf: (number) => limited.get(number), headers };
}

function wordsOf({ nl, en }: NamedNoun): readonly string[] {
  return [nl.one, en.one];
}

function numbersByName(interventions: readonly Intervention[]): ReadonlyMap<string, number> {
  return new Map([
    ...UNDIVIDED_NAMES.map((name) => [name, UNDIVIDED] as const),
    ...interventions.flatMap(({ number, name }) =>
      NAMED_IN.map((language) => [plainText(name[language]), number] as const),
    ),
  ]);
}
