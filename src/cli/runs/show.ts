import { Refusal } from '../../findings/refusal.js';
import type { NationalBudget } from '../../grant/grant.js';
import type { Rules } from '../../law/rules.js';
import { Amount } from '../../money/amount.js';
import { readRegionAmounts } from '../../read/division/amounts.js';
import { readOfficial } from '../../read/inputs/official-allocation.js';
import { type Records, recordsOf } from '../../report/records.js';
import {
  type Knowledge,
  regionRecords,
  rulesRecords,
  showReport,
  type YearAmounts,
} from '../../report/shown/show-report.js';
import { SHOW_TOPICS, type ShowTopic, TOPICS_APART } from '../../report/shown/show-topics.js';
import type { Report } from '../../report/table.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { atlasOf } from '../inputs/atlas.js';
import type { ChosenGrant, ChosenPackage } from '../inputs/chosen-grant.js';
import { chosenGrant, divisionGrant, municipalGrant } from '../inputs/grant.js';
import { rulesWithText } from '../inputs/rules.js';
import { answered } from '../outputs/answer.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';

/** The options of `spuk show`, as written. */
export interface ShowOptions extends OutputOptions {
  readonly grant?: string;
  readonly rules?: string;
  readonly municipality?: readonly string[];
  readonly on?: string;
}

/**
 * Prints what the program knows of a topic. The rules as JSON are a rules file to start from.
 * @throws Refusal for a topic, format or rules that do not exist
 */
export async function runShow(what: string, options: ShowOptions, context: Context): Promise<ExitStatus> {
  const topic = topicOf(what);
  if (options.municipality !== undefined)
    throw new Refusal({ key: 'option-of-topic', option: '-m', topic: 'grants' });
  if (options.on !== undefined)
    throw new Refusal({ key: 'option-of-topic', option: '--on', topic: 'calendar' });
  const format = formatOf(options, context);
  const ofRegions = await notModelledOfRegions(topic, options.grant, context);
  const grant = await municipalGrant(ofRegions ? undefined : options.grant, 'show', context);
  const division = await divisionGrant(undefined, context);
  const { rules, text: rulesText } = await rulesWithText(options.rules, grant, context);
  const knowledge = {
    ...knowledgeOf({ rules, name: options.rules }, { of: grant, division }, context),
    ...ofRegions,
  };
  const report = showReport(topic, knowledge);
  const records = recordsIn(topic, knowledge, report);
  return answered(
    {
      shows: {
        report: () => report,
        records: () => records,
        document: async () =>
          topic === 'rules'
            ? (await import('../../write/json/json.js')).harmlessJson(rulesText())
            : (await import('../../write/json/show-json.js')).showJson(topic, records, context.words),
      },
      status: EXIT.fine,
    },
    { format, options },
    context,
  );
}

/** What is not computed of a grant that goes to regions: all that is shown of such a grant here. */
async function notModelledOfRegions(
  topic: ShowTopic,
  asked: string | undefined,
  context: Context,
): Promise<Pick<Knowledge, 'notModelled'> | undefined> {
  if (topic !== 'not-modelled') return undefined;
  const { receivers, grant } = await chosenGrant(asked, context);
  return receivers === 'region' ? { notModelled: grant.notModelled } : undefined;
}

/** Those apart are shown by files of their own, and are choices all the same. */
function topicOf(what: string): ShowTopic {
  const found = SHOW_TOPICS.find((topic) => topic === what);
  if (found) return found;
  throw new Refusal({
    key: 'unknown-choice',
    option: 'show',
    value: what,
    choices: [...SHOW_TOPICS, ...TOPICS_APART],
  });
}

function knowledgeOf(
  chosen: { readonly rules: Rules; readonly name: string | undefined },
  { of, division }: { readonly of: ChosenGrant; readonly division: ChosenPackage },
  context: Context,
): Knowledge {
  const { places, directory } = atlasOf(context, of, chosen);
  const { regional } = directory;
  return {
    ...places,
    notModelled: directory.notModelled,
    rules: chosen.rules,
    chosen: directory.chosen,
    grant: of.grant,
    regional,
    amounts: {
      municipalities: totalsOf(of),
      regions: readRegionAmounts(division.amounts()).regions,
      budgets: {
        'as-first': ceilings(of, ({ first }) => first),
        'in-force': ceilings(of, ({ inForce }) => inForce),
      },
    },
  };
}

/** The official totals by municipality, of the years in which totals are published; where none are, of all. */
function totalsOf({ grant, amounts }: ChosenGrant): YearAmounts {
  const totals = new Map<string, Map<number, Amount>>();
  const { rows } = readOfficial(amounts(), () => true);
  const published = new Set(rows.flatMap(({ year, origin }) => (origin ? [year] : [])));
  for (const { municipality, year, granted } of rows) {
    if (grant.amounts?.total && !published.has(year)) continue;
    const years = totals.get(municipality) ?? new Map<number, Amount>();
    totals.set(municipality, years.set(year, (years.get(year) ?? Amount.zero).plus(granted)));
  }
  return totals;
}

function ceilings({ grant }: ChosenGrant, amountOf: (budget: NationalBudget) => string): YearAmounts {
  return byYear(
    (grant.ceilings?.rows ?? []).map((budget) => [budget.intervention, budget.year, amountOf(budget)]),
  );
}

function byYear(figures: readonly (readonly [number, number, string])[]): YearAmounts {
  const result = new Map<string, Map<number, Amount>>();
  for (const [key, year, amount] of figures) {
    const years = result.get(String(key)) ?? new Map<number, Amount>();
    result.set(String(key), years.set(year, Amount.of(amount)));
  }
  return result;
}

function recordsIn(topic: ShowTopic, knowledge: Knowledge, shown: Report): Records {
  if (topic === 'rules') return rulesRecords(knowledge.rules);
  return topic === 'regions' ? regionRecords(knowledge, recordsOf(shown)) : recordsOf(shown);
}
