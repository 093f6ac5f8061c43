/** A name as it stands at the head of a title. */
export function headed(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
