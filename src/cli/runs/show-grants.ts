import { provenanceOf } from '../../grant/grant.js';
import type { Municipality } from '../../grant/municipality.js';
import { Amount } from '../../money/amount.js';
import { readRegionAmounts } from '../../read/division/amounts.js';
import { readOfficial } from '../../read/inputs/official-allocation.js';
import { interventionNames } from '../../read/names/intervention-names.js';
import { municipalityNames } from '../../read/names/municipality-names.js';
import {
  type GrantYear,
  grantRecords,
  grantsReport,
  grantYearRecords,
} from '../../report/shown/grants-report.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { type Atlas, atlasOf } from '../inputs/atlas.js';
import type { ChosenDivision, ChosenGrant } from '../inputs/chosen-grant.js';
import { chosenGrant, embedded, embeddedGrants } from '../inputs/grant.js';
import { selectionOf } from '../inputs/selection.js';
import { answered } from '../outputs/answer.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';

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
  const format = formatOf(options, context);
  const all = embeddedGrants(context).map((one) => embedded(one, undefined, context));
  const asked = options.grant === undefined ? undefined : await chosenGrant(options.grant, context);
  const own = asked && !all.some(({ grant }) => grant.id === asked.grant.id) ? [asked] : [];
  const grants = [...all, ...own];
  const years = options.municipality ? yearsOf(options.municipality, grants, context) : undefined;
  const records = years ? grantYearRecords(years) : grantRecords(grants.map(({ grant }) => grant));
  return answered(
    {
      shows: {
        report: () => grantsReport(records, years ?? []),
        records: () => records,
        document: async () =>
          (await import('../../write/json/show-json.js')).showJson('grants', records, context.words),
      },
      status: EXIT.fine,
    },
    { format, options },
    context,
  );
}

function yearsOf(
  texts: readonly string[],
  grants: readonly (ChosenGrant | ChosenDivision)[],
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
  return [...codes].flatMap((code) => {
    const municipality = atlas.directory.municipality(code);
    return grants.flatMap((chosen) =>
      chosen.receivers === 'region' ? ofRegion(chosen, municipality) : ofMunicipality(chosen, municipality),
    );
  });
}

function ofRegion({ grant, amounts }: ChosenDivision, { region }: Municipality): readonly GrantYear[] {
  const ofYears = readRegionAmounts(amounts()).regions.get(region) ?? [];
  return [...ofYears].map(([year, amount]) => ({
    grant,
    year,
    receiver: { name: region, kind: 'region' },
    amount,
    provenance: provenanceOf(grant),
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
