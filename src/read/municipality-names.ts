import type { Alias, Merger, Municipality } from '../grant/municipality.js';
import { nearestAmong } from './nearest-names.js';
import { plainText } from './plain-text.js';

/** What a text turns out to mean: one municipality, or none with what comes near. */
export type NameMatch =
  | { readonly code: string }
  | {
      readonly suggestions: readonly string[];
      readonly successor?: string;
      readonly successorCode?: string;
      /** Whether several municipalities have this name. */
      readonly ambiguous?: true;
    };

/** Finds municipalities by name or CBS code, however people write them. */
export interface MunicipalityNames {
  readonly find: (text: string) => NameMatch;
  /** The name that belongs to a code; the code itself where it is unknown. */
  readonly nameOf: (code: string) => string;
}

const CODE = /^(?:gm)?\s*0*(\d{1,4})$/i;
const ADDITION = /\s*\([^)]*\)\s*/g;
const PREFIX = /^gemeente\s+/i;

/**
 * The look-up of municipalities. Case, accents, punctuation and additions such as "(NH.)" are forgiven where only
 * one municipality remains; merged names are recognised and answered with their successor.
 */
export function municipalityNames(places: {
  readonly municipalities: readonly Municipality[];
  readonly aliases: readonly Alias[];
  readonly mergers: readonly Merger[];
}): MunicipalityNames {
  const names = new Map(places.municipalities.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  // Names as they are written officially are found at once; what only others need is made when it is needed.
  const official = new Map(places.municipalities.map(({ code, name }) => [name, code]));
  const whole = once(() => {
    const index = new Map<string, Set<string>>();
    for (const { code, name } of places.municipalities) add(index, plainText(name), code);
    for (const { alias, code } of places.aliases) add(index, plainText(alias), code);
    return index;
  });
  const bare = once(() => {
    const index = new Map<string, Set<string>>();
    for (const { code, name } of places.municipalities) add(index, withoutAddition(name), code);
    return index;
  });
  const mergers = once(() => new Map(places.mergers.map((merger) => [plainText(merger.name), merger])));
  // A mistyped alias suggests the municipality it stands for.
  const standsFor = once(
    () =>
      new Map([
        ...places.aliases.map(({ alias, code }) => [alias, nameOf(code)] as const),
        ...places.municipalities.map(({ name }) => [name, name] as const),
      ]),
  );
  const nearest = once(() => nearestAmong([...standsFor().keys()]));
  const suggestionsFor = (name: string): readonly string[] => [
    ...new Set(nearest()(name).map((near) => standsFor().get(near) ?? near)),
  ];

  const find = (text: string): NameMatch => {
    const exact = official.get(text);
    if (exact !== undefined) return { code: exact };
    const digits = CODE.exec(text.trim())?.[1];
    const code = digits === undefined ? undefined : `GM${digits.padStart(4, '0')}`;
    if (code !== undefined) return names.has(code) ? { code } : { suggestions: [] };
    const name = text.trim().replace(PREFIX, '');
    const codes = whole().get(plainText(name)) ?? bare().get(withoutAddition(name)) ?? new Set<string>();
    const [only] = codes;
    if (only !== undefined && codes.size === 1) return { code: only };
    const merger = mergers().get(plainText(name)) ?? mergers().get(withoutAddition(name));
    if (merger)
      return { suggestions: [], successor: nameOf(merger.successor), successorCode: merger.successor };
    if (codes.size > 1) return { suggestions: [...codes].map(nameOf).sort(), ambiguous: true };
    return { suggestions: suggestionsFor(name) };
  };
  return { find, nameOf };
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function withoutAddition(name: string): string {
  return plainText(name.replace(ADDITION, ' '));
}

function add(index: Map<string, Set<string>>, key: string, code: string): void {
  const codes = index.get(key) ?? new Set<string>();
  index.set(key, codes.add(code));
}
