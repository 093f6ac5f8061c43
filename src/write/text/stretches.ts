/** So many texts are put together before the next are made. */
const STRETCH = 256;

/**
 * Many short texts as one. They are put together a stretch at a time: of a country there are tens of thousands, and each
 * that is kept until the end is moved about in memory meanwhile.
 */
export function joinedInStretches(texts: Iterable<string>, between: string): string {
  const stretches: string[] = [];
  let stretch: string[] = [];
  for (const text of texts) {
    if (stretch.push(text) < STRETCH) continue;
    stretches.push(stretch.join(between));
    stretch = [];
  }
  if (stretch.length > 0) stretches.push(stretch.join(between));
  return stretches.join(between);
}
