import type { NameAddition } from '../../findings/finding.js';
import type { Alias, Merger, Municipality, Province } from '../../grant/municipality.js';
import { additionAgreement, additionsOf, withoutAddition } from './name-additions.js';
import { nearestAmong } from './nearest-names.js';
import { plainText } from './plain-text.js';

/** What a text turns out to mean: one municipality, or none with what comes near. */
export type NameMatch =
  | { readonly code: string }
  | {
      readonly suggestions: readonly string[];
      /** The municipality that a merged one went into. */
      readonly successor?: string;
      readonly successorCode?: string;
      /** The municipalities that a divided one went into. */
      readonly successors?: readonly string[];
      /** What a merged or divided one was called, where its code was written. */
      readonly was?: string;
      /** Whether several municipalities have this name. */
      readonly ambiguous?: true;
      /** What stands in brackets and makes it another place. */
      readonly addition?: NameAddition;
    };

/** Finds municipalities by name or CBS code, however people write them. */
export interface MunicipalityNames {
  readonly find: (text: string) => NameMatch;
  /** The name that belongs to a code; the code itself where it is unknown. */
  readonly nameOf: (code: string) => string;
}

const CODE = /^(?:gm)?\s*0*(\d{1,4})$/i;
const PREFIX = /^(?:gemeente|gem\.?)\s+/i;
/** As lists put them in order: Bilt, De. */
const ARTICLE_BEHIND = /^(?<name>.*\S),\s*(?<article>de|den|het|['’]s)$/i;
/** A code beside a name, as in GM0034 Almere and Almere GM0034; four digits alone stand only before it. */
const CODE_BESIDE = [
  /^(?<code>(?:gm\s*)?\d{4})\s*[-–:,]?\s+(?<name>\p{L}.*)$/iu,
  /^(?<name>\p{L}.*?)\s*[-–:,]?\s+(?<code>gm\s*\d{4})$/iu,
];

/** What names are looked up in. */
interface PlaceNames {
  readonly municipalities: readonly Municipality[];
  readonly aliases: readonly Alias[];
  readonly mergers: readonly Merger[];
  readonly provinces: readonly Province[];
}

/**
 * The look-up of municipalities. Case, accents and punctuation are forgiven where only one municipality remains, and so
 * are additions such as "(NH.)" that agree with it; names and codes from before a merger are recognised and answered with their
 * successor, or with all of them.
 */
export function municipalityNames(places: PlaceNames): MunicipalityNames {
  const names = new Map(places.municipalities.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  // Names as they are written officially are found at once; what only others need is made when it is needed.
  const official = new Map(places.municipalities.map(({ code, name }) => [name, code]));
  const findName = once(() => nameFinder(places, nameOf));
  const merged = once(() => new Map(places.mergers.map((merger) => [merger.code, merger])));
  const mergedCode = (code: string): NameMatch => {
    const merger = merged().get(code);
    return merger ? { ...mergedMatch(merger, nameOf), was: merger.name } : { suggestions: [] };
  };
  const find = (text: string): NameMatch => {
    const exact = official.get(text);
    if (exact !== undefined) return { code: exact };
    const code = codeIn(text);
    if (code !== undefined) return names.has(code) ? { code } : mergedCode(code);
    const named = findName()(text.trim().replace(PREFIX, '').replace(ARTICLE_BEHIND, '$<article> $<name>'));
    return 'code' in named ? named : (besideCode(text, find) ?? named);
  };
  return { find, nameOf };
}

/** The code that a text is by itself. */
function codeIn(text: string): string | undefined {
  const digits = CODE.exec(text.trim())?.[1];
  return digits === undefined ? undefined : `GM${digits.padStart(4, '0')}`;
}

/** The municipality of a name with its code beside it; undefined where there is none, or they are of two. */
function besideCode(text: string, find: MunicipalityNames['find']): NameMatch | undefined {
  for (const pattern of CODE_BESIDE) {
    const { code, name } = pattern.exec(text.trim())?.groups ?? {};
    if (code === undefined || name === undefined) continue;
    const [byCode, byName] = [find(code), find(name)];
    if ('code' in byCode && 'code' in byName && byCode.code === byName.code) return byCode;
  }
  return undefined;
}

/** Finds what is no code and no name as it is written officially. */
function nameFinder(places: PlaceNames, nameOf: (code: string) => string): (name: string) => NameMatch {
  const whole = codesByName([
    ...places.municipalities.map(({ code, name }) => [plainText(name), code] as const),
    ...places.aliases.map(({ alias, code }) => [plainText(alias), code] as const),
  ]);
  const bare = codesByName(places.municipalities.map(({ code, name }) => [withoutAddition(name), code]));
  const mergers = new Map(places.mergers.map((merger) => [plainText(merger.name), merger]));
  const agrees = once(() =>
    additionAgreement(places.provinces, (text) => codeIn(text) ?? only(whole.get(plainText(text)))),
  );
  const suggestionsFor = suggestionsOf(places, nameOf);
  const mergerOf = (name: string) => mergers.get(plainText(name)) ?? mergers.get(withoutAddition(name));

  return (name) => {
    const whose = only(whole.get(plainText(name)));
    if (whose !== undefined) return { code: whose };
    const plain = withoutAddition(name);
    const known = bare.get(plain) ?? whole.get(plain);
    const merger = known ? undefined : mergerOf(name);
    const codes = known ?? new Set(merger?.successors);
    const strange = (code: string) => additionsOf(name).find((addition) => !agrees()(addition, code));
    const single = only(codes);
    const addition = single === undefined ? undefined : strange(single);
    if (single !== undefined && addition !== undefined)
      return { suggestions: [], addition: { text: addition, municipality: merger?.name ?? nameOf(single) } };
    if (merger) return mergedMatch(merger, nameOf);
    const fitting = only(new Set([...codes].filter((code) => strange(code) === undefined)));
    if (fitting !== undefined) return { code: fitting };
    if (codes.size > 1) return { suggestions: [...codes].map(nameOf).sort(), ambiguous: true };
    return { suggestions: suggestionsFor(name) };
  };
}

/** Who answers for a municipality that was merged or divided. */
function mergedMatch({ successors }: Merger, nameOf: (code: string) => string): NameMatch {
  const [successorCode, ...others] = successors;
  if (successorCode === undefined || others.length > 0)
    return { suggestions: [], successors: successors.map(nameOf).sort() };
  return { suggestions: [], successor: nameOf(successorCode), successorCode };
}

/** The names that come near; a mistyped alias suggests the municipality it stands for. */
function suggestionsOf(
  { municipalities, aliases }: PlaceNames,
  nameOf: (code: string) => string,
): (name: string) => readonly string[] {
  const standsFor = new Map([
    ...aliases.map(({ alias, code }) => [alias, nameOf(code)] as const),
    ...municipalities.map(({ name }) => [name, name] as const),
  ]);
  const nearest = nearestAmong([...standsFor.keys()]);
  return (name) => [...new Set(nearest(name).map((near) => standsFor.get(near) ?? near))];
}

/** The one code there is; undefined where there is none or are more. */
function only(codes: ReadonlySet<string> | undefined): string | undefined {
  const [code] = codes ?? [];
  return codes?.size === 1 ? code : undefined;
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function codesByName(
  names: readonly (readonly [name: string, code: string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [name, code] of names) {
    const codes = index.get(name) ?? new Set<string>();
    index.set(name, codes.add(code));
  }
  return index;
}
