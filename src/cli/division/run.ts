import type { Shown } from '../../budget/shown.js';
import { type DivisionSources, divide } from '../../division/divide.js';
import { placedProjects } from '../../division/placed-projects.js';
import { type ShownDivision, shownDivision } from '../../division/shown.js';
import type { Finding } from '../../findings/finding.js';
import { countsOf } from '../../findings/order.js';
import { Refusal } from '../../findings/refusal.js';
import type { Division } from '../../grant/division.js';
import type { RegionAmounts } from '../../grant/region-amounts.js';
import type { DivisionRules } from '../../law/division-rules.js';
import { namerOfRun } from '../../messages/finding-words.js';
import { readRegionAmounts } from '../../read/division/amounts.js';
import { interventionNames } from '../../read/names/intervention-names.js';
import { municipalityNames } from '../../read/names/municipality-names.js';
import { regionNames } from '../../read/names/region-names.js';
import { located } from '../../read/tables/located.js';
import { grantFacts, type RunFacts } from '../../report/receipt.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { type Atlas, atlasOf } from '../inputs/atlas.js';
import { divisionGrant, municipalGrant } from '../inputs/grant.js';
import { chosenDivisionRules, chosenRules } from '../inputs/rules.js';
import { languageFact, selectionFacts, selectionOf } from '../inputs/selection.js';
import type { Found } from '../outputs/answer.js';
import { choice, YEARS_OF } from '../outputs/output.js';
import { isIncomplete } from '../runs/budget-run.js';
import { type DivisionInputs, readDivisionInputs } from './inputs.js';
import { refuseElsewhere, refuseMissingWeights, refuseUnknownAmounts } from './limits.js';
import { DIVISION_LEVELS, type DivisionOptions, divisionFacts, keyChoice, statedMoney } from './options.js';

/** A grant of regions as it was divided, and everything it is printed from. */
export interface DivisionRun {
  readonly shown: ShownDivision;
  readonly findings: readonly Finding[];
  /** Whether something of the inputs could not be read. */
  readonly incomplete: boolean;
  readonly input: DivisionSources;
  readonly inputs: DivisionInputs;
  readonly atlas: Atlas;
  readonly facts: Omit<RunFacts, 'command'>;
  /** Regions that were asked for and are not shown: none of the municipalities that were asked for is a member. */
  readonly apart: readonly string[];
}

/**
 * Reads the inputs and divides the grant.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function divisionRun(options: DivisionOptions, context: Context): Promise<DivisionRun> {
  const by = choice('--by', options.by ?? 'region', DIVISION_LEVELS);
  const chosen = await divisionGrant(options.grant, context);
  const { grant } = chosen;
  const other = await municipalGrant(undefined, 'iza', context);
  // Bookings of the other grant are told apart by its interventions.
  const ofBoth = { asked: undefined, grant: { ...other.grant, notModelled: grant.notModelled } };
  const made = atlasOf(context, ofBoth, undefined, grant);
  // What is not computed of the other grant is another list.
  const notModelledUnder = { grant: options.grant ?? grant.id };
  const atlas = { ...made, directory: { ...made.directory, notModelledUnder } };
  const { places } = atlas;
  const rules = await chosenDivisionRules(options.rules, chosen, context);
  const ofOther = await chosenRules(undefined, other, context);
  const names = {
    municipalities: municipalityNames(places),
    interventions: interventionNames(places.interventions),
    rules,
  };
  const selection = selectionOf(options, names);
  const [only, ...more] = selection.municipalities ?? [];
  const vocabulary = {
    ...names,
    rules: ofOther,
    regional: grant.division?.bookings,
    years: [...new Set([...ofOther.years, ...rules.years].map(({ year }) => year))].sort(),
    ...(only !== undefined && more.length === 0 ? { municipality: only } : {}),
    acceptMerged: options.acceptMerged === true,
    yearOf: options.yearOf === undefined ? undefined : choice('--year-of', options.yearOf, YEARS_OF),
  };
  const inputs = await readDivisionInputs(options, places, vocabulary, context);
  const regions = shownRegions(options, selection, inputs);
  if (options.region && regions) refuseElsewhere(selection, regions, inputs, atlas);
  const { projects, findings } = projectsIn(options, inputs, regions);
  const input = inputOf(
    options,
    { ...inputs, projects },
    { rules, regions, years: selection.years, amounts: readRegionAmounts(chosen.amounts()) },
  );
  const outcome = divide(input);
  const apart = regionsApart(regions, selection, inputs);
  const within = regions && new Set([...regions].filter((name) => !apart.includes(name)));
  const shown = shownDivision(
    outcome,
    { years: selection.years, regions: within, municipalities: selection.municipalities, by },
    {
      grant,
      rules,
      division: input.division,
      national: input.national !== null,
      membershipHolds: !inputs.findings.some(({ code }) => code === 'IZA_MEMBERSHIP'),
      actuals: inputs.spent?.regional,
      regions: inputs.regions,
      doubtfulMembers: places.doubtfulMembers,
    },
  );
  const found = located([...inputs.findings, ...findings, ...toldOf(shown.findings, context)], inputs.tables);
  refuseUnknownAmounts(outcome, { selection, regions, rules });
  if (countsOf(found).error === 0) refuseMissingWeights(shown, options, atlas);
  const selected = {
    ...selectionFacts(selection),
    ...(options.region && regions ? { region: [...regions].sort() } : {}),
  };
  const facts = {
    version: context.platform.version,
    ...grantFacts(grant),
    options: {
      ...selected,
      ...divisionFacts(options),
      ...languageFact(context.words),
      // It shapes what is found, see toldOf.
      ...(context.verbose ? { verbose: true } : {}),
    },
    inputs: inputs.receipts,
  };
  const incomplete = isIncomplete([...inputs.findings, ...findings]);
  const named = {
    ...atlas,
    namer: namerOfRun(
      atlas.namer,
      found.flatMap(({ municipality }) => municipality ?? []),
    ),
  };
  return { shown, findings: found, incomplete, input, inputs, atlas: named, facts, apart };
}

/** Who got what was left after rounding down stands in the tables; as a finding it is told where details are asked for. */
function toldOf(findings: readonly Finding[], { verbose }: Context): readonly Finding[] {
  return verbose ? findings : findings.filter(({ code }) => code !== 'ROUNDING_REMAINDER');
}

/** The regions that were asked for: by name, or as those of the municipalities, or of the actuals; undefined: all. */
function shownRegions(
  { region: texts }: DivisionOptions,
  { municipalities }: Shown,
  { regions, spent }: DivisionInputs,
): ReadonlySet<string> | undefined {
  if (texts) {
    const names = regionNames(regions);
    return new Set(
      texts.map((text) => {
        const match = names.find(text);
        if ('name' in match) return match.name;
        throw new Refusal({ key: 'unknown-region', text, ...match });
      }),
    );
  }
  const booked = [...(spent?.regional.values() ?? [])].flat().map(({ municipality }) => municipality);
  const of = municipalities ?? new Set(booked);
  if (of.size === 0) return undefined;
  const homes = regions.filter(({ members }) => members.some(({ municipality }) => of.has(municipality)));
  return new Set(homes.map(({ name }) => name));
}

/** Of the regions that were asked for, those in which none of the municipalities lies: nothing would be shown there. */
function regionsApart(
  asked: ReadonlySet<string> | undefined,
  { municipalities }: Shown,
  { regions }: DivisionInputs,
): readonly string[] {
  if (!asked || !municipalities) return [];
  return regions
    .filter(({ name }) => asked.has(name))
    .filter(({ members }) => !members.some(({ municipality }) => municipalities.has(municipality)))
    .map(({ name }) => name);
}

function projectsIn(
  { projects: file = '' }: DivisionOptions,
  { projects, regions: all }: DivisionInputs,
  regions: ReadonlySet<string> | undefined,
) {
  if (!projects) return { projects, findings: [] };
  const [only] = regions ?? [];
  const placed = placedProjects(projects, all, regions?.size === 1 ? only : undefined);
  if (placed.homeless) throw new Refusal({ key: 'region-needed', file });
  return placed;
}

function inputOf(
  options: DivisionOptions,
  { regions, weights, projects }: Pick<DivisionInputs, 'regions' | 'weights' | 'projects'>,
  asked: {
    readonly rules: DivisionRules;
    readonly regions: ReadonlySet<string> | undefined;
    readonly years: ReadonlySet<number> | undefined;
    readonly amounts: RegionAmounts;
  },
): DivisionSources {
  const { amount, national, coordination, projects: stated, floor, ceiling, unit } = statedMoney(options);
  const chosen = keyChoice(options);
  const key: Division['key'] =
    typeof chosen === 'object'
      ? { kind: 'weights', weights: weights ?? new Map() }
      : chosen && { kind: chosen };
  const deducted = stated && 'file' in stated ? (projects ?? []) : stated;
  const [region] = asked.regions ?? [];
  return {
    rules: asked.rules,
    regions,
    key: asked.amounts.key,
    official: asked.amounts.regions,
    byKey: asked.amounts.byKey,
    given: amount && region !== undefined ? { region, amount, years: asked.years } : null,
    national,
    division: { coordination, projects: deducted, key, floor, ceiling, unit },
  };
}

/** What was found in a division, to be said where it ends. */
export function foundIn({ findings, inputs, atlas }: DivisionRun): Found {
  return { findings, tables: inputs.tables, namer: atlas.namer };
}

/** The exit status that its findings ask for. */
export function statusOf({ findings }: DivisionRun): ExitStatus {
  return countsOf(findings).error > 0 ? EXIT.findings : EXIT.fine;
}
