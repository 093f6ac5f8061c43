import { countsOf } from '../../findings/order.js';
import { Refusal } from '../../findings/refusal.js';
import { whereOf } from '../../read/input-tables.js';
import type { Derivation } from '../../report/derivation.js';
import { memberDerivation, regionDerivation } from '../../report/division/derivation.js';
import { MEMBER_FIELDS, REGION_FIELDS } from '../../report/division/label.js';
import { colorLevel } from '../color.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { sayDialects } from '../dialects.js';
import { choice, deliver, EXPLAIN_FORMATS, formatOf } from '../output.js';
import { sayFindings } from '../standard-error.js';
import { type DivisionOptions, type OtherGrant, refuseTheOtherGrant } from './options.js';
import { sayApart } from './remarks.js';
import { type DivisionRun, divisionRun } from './run.js';

/** The options of `spuk explain` for an amount of SPUK IZA, as written. */
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
  const format = formatOf(options, EXPLAIN_FORMATS);
  refuseTheOtherGrant(options);
  const run = await divisionRun(options, context);
  const derivation = derived(run, options);
  await deliver(await printed(derivation, { run, format, options }, context), options, context);
  sayApart(run, context);
  sayDialects(run, context);
  await sayFindings(run.findings, run.inputs.tables, run.atlas.namer, context);
  return countsOf(run.findings).error > 0 ? EXIT.findings : EXIT.fine;
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

async function printed(
  derivation: Derivation,
  {
    run,
    format,
    options,
  }: {
    readonly run: DivisionRun;
    readonly format: (typeof EXPLAIN_FORMATS)[number];
    readonly options: DivisionExplainOptions;
  },
  context: Context,
): Promise<string> {
  const { words, platform } = context;
  const { shown, atlas, inputs, facts } = run;
  const { explainJson, explainText } = await import('../../write/explain.js');
  const speech = {
    words,
    namer: atlas.namer,
    whereOf: (place: Parameters<typeof whereOf>[0]) => whereOf(place, inputs.tables),
  };
  if (format === 'json') {
    const field = options.field === undefined ? {} : { field: options.field };
    const receipt = { ...facts, command: 'explain', options: { ...facts.options, ...field } };
    return explainJson(derivation, { facts: receipt, rules: shown.rules }, speech);
  }
  const { paintOf } = await import('../../write/paint.js');
  const level = options.output === undefined ? colorLevel(context, platform.stdout) : 0;
  return explainText(derivation, speech, await paintOf(level));
}
