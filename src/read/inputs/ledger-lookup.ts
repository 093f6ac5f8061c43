// Finds the line of a mapping that says most of a code: more parts before fewer, the ledger code before the others, one
// code before a range, what is within another before it. Where none says most, none counts.

import type { Finding } from '../../findings/finding.js';
import type { RowPlace } from '../../grant/allocation.js';
import { plainText } from '../names/plain-text.js';
import { type CodePattern, fits, fitsAsWritten, isWithin, withoutZeros } from './code-pattern.js';

/** How a ledger names what a booking is for; a part is empty or left out where it does not say. */
export interface LedgerCode {
  readonly ledger: string;
  readonly costCentre: string;
  readonly product?: string;
  readonly project?: string;
}

export type CodePart = keyof LedgerCode;
/** The parts of a code; the first says most. */
export const CODE_PARTS: readonly CodePart[] = ['ledger', 'costCentre', 'product', 'project'];

/** A line of a mapping. */
export interface MapLine<Meaning> {
  readonly municipality: string;
  readonly patterns: Readonly<Record<CodePart, CodePattern>>;
  /** Its codes as written, for saying which line it is. */
  readonly text: string;
  readonly meant: Meaning;
  readonly place: RowPlace;
}

/** The lines of a mapping, ready to be asked. */
export interface LedgerLookup<Meaning> {
  readonly find: (municipality: string, code: LedgerCode) => Meaning | undefined;
  /** The line that counts for a code. */
  readonly line: (municipality: string, code: LedgerCode) => MapLine<Meaning> | undefined;
  /** Of the parts that are not known of a code, those by which another line could count for it, and mean another thing. */
  readonly untold: (
    municipality: string,
    code: LedgerCode,
    unknown: readonly CodePart[],
  ) => readonly CodePart[];
  /** What finding them showed since it was last asked: lines that overlap, codes whose zeros differ. */
  readonly found: () => readonly Finding[];
}

/** Lines of one municipality, or of all, that name the same parts. */
interface Shape<Meaning> {
  readonly parts: readonly CodePart[];
  readonly exact: Map<string, MapLine<Meaning>>;
  /** By codes without leading zeros; two lines where they mean different things. */
  readonly bare: Map<string, readonly [MapLine<Meaning>, MapLine<Meaning>?]>;
  readonly patterns: MapLine<Meaning>[];
  readonly all: Set<MapLine<Meaning>>;
}

export function ledgerLookup<Meaning>(lines: readonly MapLine<Meaning>[]): LedgerLookup<Meaning> {
  const shapes = shapesOf(lines);
  const known = new Map<string, MapLine<Meaning> | undefined>();
  const said = noticed<Meaning>();
  const shapesFor = (municipality: string) =>
    [municipality, ''].flatMap((of): readonly Shape<Meaning>[] => shapes.get(of) ?? []);
  const search = (municipality: string, code: LedgerCode): MapLine<Meaning> | undefined => {
    const plain = plainCode(code);
    for (const shape of shapesFor(municipality)) {
      if (shape.parts.some((part) => plain[part] === '')) continue;
      const best = inShape(shape, plain, said);
      if (best === 'doubt') return undefined;
      if (best) return best;
    }
    return undefined;
  };
  // A ledger says the same thing thousands of times.
  const line: LedgerLookup<Meaning>['line'] = (municipality, code) => {
    const key = JSON.stringify([municipality, ...CODE_PARTS.map((part) => code[part])]);
    if (!known.has(key)) known.set(key, search(municipality, code));
    return known.get(key);
  };
  return {
    line,
    find: (municipality, code) => line(municipality, code)?.meant,
    untold: (municipality, code, unknown) => {
      const counting = line(municipality, code);
      const plain = plainCode(code);
      const parts = new Set<CodePart>();
      for (const shape of shapesFor(municipality)) {
        if (counting && shape.all.has(counting)) break;
        const missed = shape.parts.filter((part) => unknown.includes(part));
        const told = shape.parts.filter((part) => !unknown.includes(part));
        const couldCount = ({ patterns, meant }: MapLine<Meaning>) =>
          meant !== counting?.meant && told.every((part) => fits(patterns[part], plain[part]));
        if (missed.length > 0 && [...shape.all].some(couldCount)) for (const part of missed) parts.add(part);
      }
      return [...parts];
    },
    found: said.found,
  };
}

type PlainCode = Readonly<Record<CodePart, string>>;

function plainCode({ ledger, costCentre, product = '', project = '' }: LedgerCode): PlainCode {
  return {
    ledger: plainText(ledger),
    costCentre: plainText(costCentre),
    product: plainText(product),
    project: plainText(project),
  };
}

/** By municipality, those that say most first. */
function shapesOf<Meaning>(
  lines: readonly MapLine<Meaning>[],
): ReadonlyMap<string, readonly Shape<Meaning>[]> {
  const all = new Map<string, Map<string, Shape<Meaning>>>();
  for (const line of lines) {
    const parts = CODE_PARTS.filter((part) => line.patterns[part].kind !== 'any');
    if (parts.length === 0) continue;
    const ofOne = all.get(line.municipality) ?? new Map<string, Shape<Meaning>>();
    all.set(line.municipality, ofOne);
    const key = parts.join();
    const shape = ofOne.get(key) ?? newShape<Meaning>(parts);
    ofOne.set(key, shape);
    addTo(shape, line);
  }
  return new Map([...all].map(([of, shapes]) => [of, [...shapes.values()].sort(byWeight)]));
}

function newShape<Meaning>(parts: readonly CodePart[]): Shape<Meaning> {
  return { parts, exact: new Map(), bare: new Map(), patterns: [], all: new Set() };
}

function addTo<Meaning>({ parts, exact, bare, patterns, all }: Shape<Meaning>, line: MapLine<Meaning>): void {
  all.add(line);
  const codes = parts.map((part) => line.patterns[part]);
  if (!codes.every((pattern) => pattern.kind === 'code')) {
    patterns.push(line);
    return;
  }
  exact.set(codes.map(({ code }) => code).join('\n'), line);
  const key = codes.map((pattern) => pattern.bare).join('\n');
  const [before, other] = bare.get(key) ?? [];
  if (before === undefined) bare.set(key, [line]);
  else if (other === undefined && before.meant !== line.meant) bare.set(key, [before, line]);
}

/** More parts before fewer; of as many those with a part that says more. */
function byWeight(one: { readonly parts: readonly CodePart[] }, other: typeof one): number {
  const weight = (parts: readonly CodePart[]) =>
    parts.length * 16 + CODE_PARTS.reduce((sum, part, at) => sum + (parts.includes(part) ? 8 >> at : 0), 0);
  return weight(other.parts) - weight(one.parts);
}

function inShape<Meaning>(
  shape: Shape<Meaning>,
  code: PlainCode,
  said: ReturnType<typeof noticed<Meaning>>,
): MapLine<Meaning> | 'doubt' | undefined {
  const codes = shape.parts.map((part) => code[part]);
  const exact = shape.exact.get(codes.join('\n'));
  const plain = codes.map(withoutZeros).join('\n');
  const [bare, otherwise] = shape.bare.get(plain) ?? [];
  if (exact) {
    if (otherwise && plain === codes.join('\n'))
      said.twins(codes.join(' / '), exact, bare === exact ? otherwise : bare);
    return exact;
  }
  const fitting = shape.patterns.filter(({ patterns }) =>
    shape.parts.every((part) => fits(patterns[part], code[part])),
  );
  const asWritten = fitting.filter(({ patterns }) =>
    shape.parts.every((part) => fitsAsWritten(patterns[part], code[part])),
  );
  // What fits with the zeros that are there goes before what fits without them.
  const found = asWritten.length > 0 ? asWritten : bare ? [bare, ...(otherwise ? [otherwise] : [])] : fitting;
  const [first, ...others] = found.filter((line) => !found.some((other) => saysMore(other, line)));
  const other = others.find(({ meant }) => meant !== first?.meant);
  if (first && other) {
    said.overlap(codes.join(' / '), first, other);
    return 'doubt';
  }
  if (first && asWritten.length === 0) said.zeros(codes.join(' / '), first);
  return first;
}

/** Whether one line is within the other, and not the other way round. */
function saysMore<Meaning>(one: MapLine<Meaning>, other: MapLine<Meaning>): boolean {
  const within = (inner: MapLine<Meaning>, outer: MapLine<Meaning>) =>
    CODE_PARTS.every((part) => isWithin(inner.patterns[part], outer.patterns[part]));
  return within(one, other) && !within(other, one);
}

/** How many codes were found in one way, and the first of them. */
interface Noticed<Meaning> {
  codes: number;
  readonly text: string;
  readonly line: MapLine<Meaning>;
  readonly other?: MapLine<Meaning> | undefined;
}

/** What is worth saying of how codes were found, each once. */
function noticed<Meaning>() {
  const overlaps = new Set<string>();
  let findings: Finding[] = [];
  let zeros: Noticed<Meaning> | undefined;
  let twins: Noticed<Meaning> | undefined;
  return {
    zeros: (text: string, line: MapLine<Meaning>): void => {
      zeros ??= { codes: 0, text, line };
      zeros.codes += 1;
    },
    twins: (text: string, line: MapLine<Meaning>, other: MapLine<Meaning> | undefined): void => {
      twins ??= { codes: 0, text, line, other };
      twins.codes += 1;
    },
    overlap: (text: string, one: MapLine<Meaning>, other: MapLine<Meaning>): void => {
      const [first, second] = one.place.line < other.place.line ? [one, other] : [other, one];
      const key = `${first.place.line} ${second.place.line}`;
      if (overlaps.has(key)) return;
      overlaps.add(key);
      const place = second.place;
      findings.push({
        code: 'CONTRADICTING_MAP',
        text,
        first: first.place,
        overlap: [first.text, second.text],
        place,
      });
    },
    found: (): readonly Finding[] => {
      const all = findings;
      findings = [];
      for (const noticed of [zeros, twins]) {
        if (!noticed) continue;
        const { codes, text, line, other } = noticed;
        const beside = other ? { other: other.text } : {};
        all.push({ code: 'LEADING_ZEROS', codes, text, mapped: line.text, ...beside, place: line.place });
      }
      [zeros, twins] = [undefined, undefined];
      return all;
    },
  };
}
