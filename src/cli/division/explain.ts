import { Refusal } from '../../findings/refusal.js';
import { whereOf } from '../../read/tables/input-tables.js';
import type { Derivation } from '../../report/derivation.js';
import { memberDerivation, regionDerivation } from '../../report/division/division-derivation.js';
import { MEMBER_FIELDS, REGION_FIELDS } from '../../report/division/division-label.js';
import type { Showable } from '../../write/formats.js';
import type { ExplainContext } from '../../write/terminal/explain.js';
import type { Context, ExitStatus } from '../context.js';
import { answered } from '../outputs/answer.js';
import { choice, formatOf } from '../outputs/output.js';
import { type DivisionOptions, type OtherGrant, refuseTheOtherGrant } from './options.js';
import { sayApart } from './remarks.js';
import { type DivisionRun, divisionRun, foundIn, statusOf } from './run.js';

/** The options of `spuk explain` for an amount of a division, as written. */
export interface DivisionExplainOptions extends DivisionOptions, OtherGrant {
  readonly field?: string;
}

/**
 * Prints where the numbers of a region come from, or with -m those of a municipality in it, in one year.
 * @throws Refusal where there is no such region, year, municipality or number, or more than one was named
 */
export async function runDivisionExplain(
  options: DivisionExplainOptions,
  context: Context,
): Promise<ExitStatus> {
  const format = formatOf(options, context);
  refuseTheOtherGrant(options);
  const run = await divisionRun(options, context);
  const derivation = derived(run, options);
  return answered(
    {
      shows: shownDerivation(derivation, { run, field: options.field }, context),
      found: foundIn(run),
      remarks: () => sayApart(run, context),
      status: statusOf(run),
    },
    { format, options },
    context,
  );
}

function derived({ shown, atlas }: DivisionRun, options: DivisionExplainOptions): Derivation {
  const [first, ...more] = shown.years;
  if (!first || more.length > 0) throw new Refusal({ key: 'needs-one', option: '-y' });
  const [part, ...others] = first.regions;
  if (!part || others.length > 0) throw new Refusal({ key: 'needs-one', option: '--region' });
  const source = { shown, part };
  const [municipality, ...rest] = shown.municipalities ?? [];
  if (rest.length > 0) throw new Refusal({ key: 'needs-one', option: '-m' });
  const { field } = options;
  const found =
    municipality === undefined
      ? regionDerivation(source, field === undefined ? field : choice('--field', field, REGION_FIELDS))
      : memberDerivation(
          source,
          municipality,
          field === undefined ? field : choice('--field', field, MEMBER_FIELDS),
        );
  if (found) return found;
  const whose = municipality === undefined ? part.region.name : atlas.namer.municipality(municipality);
  throw new Refusal({ key: 'nothing-in-region', whose, region: part.region.name, year: first.year });
}

function shownDerivation(
  derivation: Derivation,
  { run, field }: { readonly run: DivisionRun; readonly field: string | undefined },
  { words }: Pick<Context, 'words'>,
): Showable {
  const { shown, atlas, inputs, facts } = run;
  const speech: ExplainContext = {
    words,
    namer: atlas.namer,
    whereOf: (place) => whereOf(place, inputs.tables),
  };
  return {
    derivation: () => ({ derivation, speech }),
    document: async () => {
      const { explainJson } = await import('../../write/terminal/explain.js');
      const named = field === undefined ? {} : { field };
      const receipt = { ...facts, command: 'explain', options: { ...facts.options, ...named } };
      return explainJson(derivation, { facts: receipt, rules: shown.rules }, speech);
    },
  };
}
