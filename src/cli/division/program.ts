import type { Command } from 'commander';

/** What the settings of a folder say of a grant of municipalities, and what one of regions has only where it was asked for. */
const OF_THE_OTHER_GRANT = ['grant', 'rules', 'spent', 'allocation', 'plan', 'by'] as const;

/**
 * The options as they concern a grant of regions: files, grant and rules that the settings of a folder choose are those of
 * a grant of municipalities, and say nothing here. A municipality of the settings gives way to a region that was asked for.
 */
export function divisionOptionsOf<Options extends { readonly region?: unknown }>(
  options: Options,
  command: Command,
): Options {
  const away = [...OF_THE_OTHER_GRANT, ...(options.region === undefined ? [] : ['municipality'])];
  const result = { ...options };
  for (const name of away) {
    if (command.getOptionValueSource(name) === 'config') Reflect.deleteProperty(result, name);
  }
  return result;
}

/** The options that only a grant of regions has: who gives one of them asks about one. */
export const OF_DIVISION = [
  ...(['region', 'amount', 'national', 'coordination', 'projects'] as const),
  ...(['key', 'members', 'min', 'max', 'unit'] as const),
];

/** Whether a command that does both grants is asked about one of regions. */
export function isDivision(
  options: Readonly<Partial<Record<(typeof OF_DIVISION)[number], unknown>>>,
): boolean {
  return OF_DIVISION.some((name) => options[name] !== undefined);
}
