import { provenanceOf } from '../grant/grant.js';
import type { Municipality } from '../grant/municipality.js';
import { Amount } from '../money/amount.js';
import { amountsBy, readFigures } from '../read/embedded.js';
import { interventionNames } from '../read/intervention-names.js';
import { municipalityNames } from '../read/municipality-names.js';
import { readOfficial } from '../read/official-allocation.js';
import { type GrantYear, grantRecords, grantsReport, grantYearRecords } from '../report/grants-report.js';
import { type Atlas, atlasOf } from './atlas.js';
import type { ChosenGrant } from './chosen-grant.js';
import { colorLevel } from './color.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { chosenGrant, embedded, embeddedGrants } from './grant.js';
import { deliver, FORMATS, type Format, formatOf, type OutputOptions } from './output.js';
import { presented } from './presented.js';
import { selectionOf } from './selection.js';

/** The options of `spuk show grants`, as written. */
export interface ShowGrantsOptions extends OutputOptions {
  readonly grant?: string;
  readonly municipality?: readonly string[];
}

/**
 * Prints the grants there are; of municipalities what each grants them by year, and the region they lie in.
 * @throws Refusal for a format or a municipality that does not exist
 */
export async function runShowGrants(options: ShowGrantsOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, FORMATS);
  const all = embeddedGrants(context).map((one) => embedded(one, undefined, context));
  const asked = options.grant === undefined ? undefined : await chosenGrant(options.grant, context);
  const own = asked && !all.some(({ grant }) => grant.id === asked.grant.id) ? [asked] : [];
  const grants = [...all, ...own];
  const years = options.municipality ? yearsOf(options.municipality, grants, context) : undefined;
  await deliver(await printed(grants, years, { format, options, context }), options, context);
  return EXIT.fine;
}

function yearsOf(
  texts: readonly string[],
  grants: readonly ChosenGrant[],
  context: Context,
): readonly GrantYear[] {
  const [first] = grants;
  if (!first) return [];
  const atlas = atlasOf(context, first);
  const { municipalities: codes = new Set<string>() } = selectionOf(
    { municipality: texts },
    {
      municipalities: municipalityNames(atlas.places),
      interventions: interventionNames(atlas.places.interventions),
      rules: { years: [] },
    },
  );
  const regional = amountsBy(readFigures(context.platform.figures('figures.json')).regions);
  return [...codes].flatMap((code) => {
    const municipality = atlas.directory.municipality(code);
    return grants.flatMap((chosen) =>
      chosen.grant.receivers === 'region'
        ? ofRegion(chosen, regional.get(municipality.region), municipality)
        : ofMunicipality(chosen, municipality),
    );
  });
}

function ofRegion(
  { grant }: ChosenGrant,
  amounts: ReadonlyMap<number, Amount> | undefined,
  { region }: Municipality,
): readonly GrantYear[] {
  return [...(amounts ?? [])].map(([year, amount]) => ({
    grant,
    year,
    receiver: { name: region, kind: 'region' },
    amount,
    provenance: 'official',
  }));
}

function ofMunicipality(
  { grant, amounts }: ChosenGrant,
  { code, name }: Atlas['places']['municipalities'][number],
): readonly GrantYear[] {
  const years = new Map<number, Amount>();
  for (const { year, granted } of readOfficial(amounts(), (one) => one === code).rows) {
    years.set(year, (years.get(year) ?? Amount.zero).plus(granted));
  }
  return [...years].map(([year, amount]) => ({
    grant,
    year,
    receiver: { name, kind: 'municipality' },
    amount,
    provenance: provenanceOf(grant),
  }));
}

interface Presentation {
  readonly format: Format;
  readonly options: OutputOptions;
  readonly context: Context;
}

async function printed(
  grants: readonly ChosenGrant[],
  years: readonly GrantYear[] | undefined,
  { format, options, context }: Presentation,
): Promise<string> {
  const { words, platform } = context;
  const records = years ? grantYearRecords(years) : grantRecords(grants.map(({ grant }) => grant));
  if (format === 'json') return (await import('../write/show-json.js')).showJson('grants', records, words);
  if (format === 'csv' || format === 'csv-nl') {
    return (await import('../write/csv.js')).csvText(records, format, words);
  }
  const report = await presented(grantsReport(records, years ?? []), options, context);
  if (format === 'markdown') return (await import('../write/markdown.js')).markdownReport(report, words);
  const { terminalReport } = await import('../write/terminal-table.js');
  const { paintOf } = await import('../write/paint.js');
  const paint = await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0);
  return terminalReport(report, words, paint);
}
