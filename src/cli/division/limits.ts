import type { Shown } from '../../budget/shown.js';
import type { DivisionOutcome } from '../../division/outcome.js';
import type { ShownDivision } from '../../division/shown.js';
import { Refusal } from '../../findings/refusal.js';
import type { DivisionRules } from '../../law/division-rules.js';
import type { Atlas } from '../inputs/atlas.js';
import type { DivisionInputs } from './inputs.js';
import { type DivisionOptions, keyChoice } from './options.js';

/** A municipality that was asked for lies in one of the regions that were asked for, or nothing would be shown of it. */
export function refuseElsewhere(
  { municipalities }: Shown,
  shown: ReadonlySet<string>,
  { regions }: DivisionInputs,
  { namer }: Atlas,
): void {
  const within = new Set(
    regions
      .filter(({ name }) => shown.has(name))
      .flatMap(({ members }) => members.map(({ municipality }) => municipality)),
  );
  const elsewhere = [...(municipalities ?? [])].find((code) => !within.has(code));
  if (elsewhere === undefined) return;
  const home = regions.find(({ members }) => members.some(({ municipality }) => municipality === elsewhere));
  throw new Refusal({
    key: 'not-in-region',
    municipality: namer.municipality(elsewhere),
    regions: [...shown],
    home: home?.name ?? null,
  });
}

/** A year or region that was asked for and has no amount is refused; nothing is guessed. */
export function refuseUnknownAmounts(
  { years }: DivisionOutcome,
  {
    selection,
    regions,
    rules,
  }: {
    readonly selection: Shown;
    readonly regions: ReadonlySet<string> | undefined;
    readonly rules: DivisionRules;
  },
): void {
  const last = rules.years.at(-1)?.year ?? 0;
  const known = years.map(({ year }) => year);
  const asked = selection.years ? [...selection.years] : known.length === 0 ? [last] : known;
  for (const year of asked) {
    const found = years.find((one) => one.year === year)?.regions ?? [];
    if (found.length === 0) {
      const [region = null] = regions ?? [];
      throw new Refusal({ key: 'no-region-amount', region, year });
    }
    const missing = [...(regions ?? [])].find((name) => !found.some(({ region }) => region.name === name));
    if (missing !== undefined) throw new Refusal({ key: 'no-region-amount', region: missing, year });
  }
}

/** A region of which a member has no weight cannot be divided. */
export function refuseMissingWeights(
  { years }: ShownDivision,
  options: DivisionOptions,
  { namer }: Atlas,
): void {
  const key = keyChoice(options);
  const file = typeof key === 'object' ? key.file : (options.members ?? null);
  for (const { region, members } of years.flatMap(({ regions }) => regions)) {
    const without = members.flatMap(({ municipality, weight }) =>
      weight === null ? [namer.municipality(municipality)] : [],
    );
    if (without.length > 0 || members.every(({ weight }) => weight === 0n)) {
      throw new Refusal({ key: 'no-weight', region: region.name, file, names: without });
    }
  }
}
