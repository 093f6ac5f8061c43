/** What texts were found to mean, each of them once. */
export interface KnownTexts<Meaning> {
  readonly of: (text: string) => Meaning;
  /** The same for a stretch of a text. What was met lately is known by its characters, before it is a text of its own. */
  readonly at: (text: string, start: number, end: number) => Meaning;
}

interface Known<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
}

/** So many texts can be known by their characters, a power of two. */
const PLACES = 4096;

export function knownTexts<Meaning>(meaningOf: (text: string) => Meaning): KnownTexts<Meaning> {
  const known = new Map<string, Known<Meaning>>();
  const lately: (Known<Meaning> | undefined)[] = [];
  const find = (text: string): Known<Meaning> => {
    const before = known.get(text);
    if (before) return before;
    const own = onItsOwn(text);
    const found = { text: own, meaning: meaningOf(own) };
    known.set(own, found);
    return found;
  };
  return {
    of: (text) => find(text).meaning,
    at: (text, start, end) => {
      const place = placeOf(text, start, end);
      const late = lately[place];
      if (late && isAt(late.text, text, start, end)) return late.meaning;
      const found = find(text.slice(start, end));
      lately[place] = found;
      return found.meaning;
    },
  };
}

/** The least that is kept as a stretch of its text, and would keep all of that text with it. */
const SHORTEST_STRETCH = 13;

function onItsOwn(text: string): string {
  return text.length < SHORTEST_STRETCH ? text : Array.from(text).join('');
}

function placeOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 12)) & (PLACES - 1);
}

function isAt(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) {
    if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
