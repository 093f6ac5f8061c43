import type { FindingCode, FindingFacts } from '../../findings/finding.js';
import { decimal, euro } from '../numbers.js';
import type { FindingSpeech, Namer } from '../words.js';
import { tables } from './tables.js';

type RuleCode = Extract<
  FindingCode,
  | 'SHIFT_LIMIT'
  | 'SHIFT_THEME'
  | 'SHIFT_NOT_GRANTED'
  | 'NEGATIVE_BUDGET'
  | 'CARRY_LIMIT'
  | 'NO_ALLOCATION'
  | 'ASSUMED_RULE'
>;

const NO_ALLOCATION = {
  plan: 'het plan heeft er rijen voor',
  spent: 'er zijn bestedingen',
  carried: 'er is geld naar doorgeschoven',
} as const;

/** What is said of a budget that breaks a rule. */
export const ruleFindings: Pick<FindingSpeech, RuleCode> = {
  SHIFT_LIMIT: (finding, namer) => {
    const { side, year, amounts, share, base } = finding;
    const verb = side === 'receiving' ? 'ontvangt' : 'geeft';
    const away = side === 'receiving' ? '' : ' af';
    const limit =
      share === null
        ? 'er mag niets worden geschoven'
        : `dat mag ten hoogste ${euro(amounts.limit, 'nl')} zijn (${percent(share.percentage())} van ${euro(base, 'nl')})`;
    return {
      message: `${capital(giver(finding, namer))} ${verb} in ${year} ${euro(amounts.actual, 'nl')}${away}; ${limit}, ${euro(
        amounts.excess,
        'nl',
      )} te veel.`,
      remedy: `Verlaag de verschuiving, of zie ${explain(finding, namer)}.`,
    };
  },
  SHIFT_THEME: (finding, namer) => ({
    message: `${capital(interventionOf(finding, namer))} geeft in ${finding.year} ${euro(
      finding.amounts.actual,
      'nl',
    )} aan een ander hoofdthema (${namer.theme(finding.theme)}); in ${finding.year} staan er schotten tussen de hoofdthema’s, dus mag dat niet.`,
    remedy: 'Schuif binnen het hoofdthema, of verwijder de verschuiving.',
  }),
  SHIFT_NOT_GRANTED: (finding, namer) => ({
    message: `${capital(interventionOf(finding, namer))} ontvangt in ${finding.year} ${euro(
      finding.amounts.actual,
      'nl',
    )}, maar er is in dat jaar niets voor toegekend.`,
    remedy: 'Controleer of dit onderdeel bedoeld is.',
  }),
  NEGATIVE_BUDGET: (finding, namer) => ({
    message: `${capital(part(finding, namer))} komt in ${finding.year} onder nul: beschikbaar is ${euro(
      finding.amounts.available,
      'nl',
    )}, doorgeschoven wordt ${euro(finding.amounts.carriedOut, 'nl')}, begroot blijft ${euro(finding.amounts.budget, 'nl')}.`,
    remedy: `Schuif minder weg, of zie ${explain(finding, namer)}.`,
  }),
  CARRY_LIMIT: (finding, namer) => {
    const { year, amounts, share, base, last } = finding;
    const why = last
      ? `${year} is het laatste jaar van deze regels, er is geen volgend jaar`
      : `${percent(share.percentage())} van ${euro(base, 'nl')}`;
    return {
      message: `${capital(part(finding, namer))} schuift van ${year} naar ${year + 1} ${euro(
        amounts.actual,
        'nl',
      )} door; dat mag ten hoogste ${euro(amounts.limit, 'nl')} zijn (${why}), ${euro(amounts.excess, 'nl')} te veel.`,
      remedy: `Verlaag de doorschuiving, of zie ${explain(finding, namer)}.`,
    };
  },
  NO_ALLOCATION: ({ municipality = '', year, because }, namer) => ({
    message: `${namer.municipality(municipality)} heeft in ${year} geen toekenning, maar ${NO_ALLOCATION[because]}.`,
    remedy: 'Voeg de toekenning toe, of controleer gemeente en jaar.',
  }),
  ASSUMED_RULE: ({ year, parameter, rules }) => ({
    message: `Rijen van ${year} zijn beoordeeld met een aanname: ${tables.parameterName[parameter]}: ${tables.parameterValue[
      parameter
    ](rules)}.`,
    remedy: 'Er is geen bron voor gevonden; wat is geraadpleegd staat in `spuk show rules --format json`.',
  }),
};

function interventionOf({ intervention = 0 }: FindingFacts, namer: Namer): string {
  return `onderdeel ${intervention} (${namer.intervention(intervention)})`;
}

function giver(finding: FindingFacts, namer: Namer): string {
  return finding.theme === undefined
    ? interventionOf(finding, namer)
    : `het hoofdthema ${namer.theme(finding.theme)}`;
}

/** The intervention, or the municipality where the total is judged. */
function part(finding: FindingFacts, namer: Namer): string {
  return finding.intervention === undefined
    ? namer.municipality(finding.municipality ?? '')
    : interventionOf(finding, namer);
}

function explain({ municipality = '', year, intervention }: FindingFacts, namer: Namer): string {
  const of = intervention === undefined ? '' : ` -i ${intervention}`;
  const name = namer.municipality(municipality);
  return `\`spuk explain -m ${/^[\p{L}\d-]+$/u.test(name) ? name : municipality} -y ${year}${of}\``;
}

function percent(text: string): string {
  return `${decimal(text, 'nl')}%`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
