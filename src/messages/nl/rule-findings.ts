import type { FindingOf } from '../../findings/finding.js';
import { capital, partsOf, underRules } from '../parts.js';
import type { RuleSpeech } from '../words.js';
import type { DutchNouns } from './nouns.js';
import { parameters } from './parameters.js';
import { euro, explainCommand, percent } from './writing.js';

const NO_ALLOCATION = {
  plan: 'het plan heeft er wel rijen voor',
  spent: 'er zijn wel bestedingen',
  carried: 'er is wel geld naartoe doorgeschoven',
} as const;

function belowZero({ year, amounts }: FindingOf<'NEGATIVE_BUDGET' | 'ROW_BELOW_ZERO'>): string {
  const [available, carriedOut, budget] = [amounts.available, amounts.carriedOut, amounts.budget].map(
    (amount) => euro(amount),
  );
  return `komt in ${year} onder nul: beschikbaar is ${available}, doorgeschoven wordt ${carriedOut}, begroot is dan ${budget}`;
}

/** What is said of a budget that breaks a rule. */
export function ruleFindings(nouns: DutchNouns): RuleSpeech {
  const parts = partsOf({ intervention: nouns.intervention.one, theme: nouns.theme.the() });
  const { parameterName, parameterValue } = parameters(nouns);
  return {
    SHIFT_LIMIT: (finding, namer) => {
      const { side, year, amounts, share, base } = finding;
      const verb = side === 'receiving' ? 'ontvangt' : 'geeft';
      const away = side === 'receiving' ? '' : ' af';
      const limit =
        share === null
          ? 'er mag niets worden geschoven'
          : `dat mag ten hoogste ${euro(amounts.limit)} zijn (${percent(share)} van ${euro(base)})`;
      return {
        message: `${capital(parts.giver(finding, namer))} ${verb} in ${year} ${euro(amounts.actual)}${away}; ${limit}, ${euro(amounts.excess)} te veel.`,
        remedy: `Verlaag de verschuiving, of zie ${explainCommand(finding, namer)}.`,
      };
    },
    SHIFT_THEME: (finding, namer) => ({
      message: `${capital(parts.intervention(finding, namer))} geeft in ${finding.year} ${euro(finding.amounts.actual)} aan een ${nouns.theme.other} (${namer.theme(finding.theme)}); in ${finding.year} staan er schotten tussen de ${nouns.theme.many}, dus dat mag niet.`,
      remedy: `Schuif binnen ${nouns.theme.the()}, of verwijder de verschuiving.`,
    }),
    SHIFT_NOT_GRANTED: (finding, namer) => ({
      message: `${capital(parts.intervention(finding, namer))} ontvangt in ${finding.year} ${euro(finding.amounts.actual)}, maar er is in dat jaar niets voor toegekend.`,
      remedy: `Controleer of ${nouns.intervention.thisOne} bedoeld is.`,
    }),
    NEGATIVE_BUDGET: (finding, namer) => ({
      message: `${capital(parts.judged(finding, namer))} ${belowZero(finding)}.`,
      remedy: `Verlaag de verschuiving of de doorschuiving, of zie ${explainCommand(finding, namer)}.`,
    }),
    ROW_BELOW_ZERO: (finding, namer) => ({
      message: `${capital(parts.intervention(finding, namer))} ${belowZero(finding)}. Het totaal van de gemeente dekt dat.`,
      remedy: `Controleer of ${nouns.intervention.thisOne} bedoeld is, of zie ${explainCommand(finding, namer)}.`,
    }),
    CARRY_LIMIT: (finding, namer) => {
      const { year, amounts, share, base, shared, last } = finding;
      const why = last
        ? `${year} is het laatste jaar van deze regels`
        : shared
          ? `wat de grenzen van alle ${nouns.intervention.many} samen overlaten`
          : `${percent(share)} van ${euro(base)}`;
      return {
        message: `${capital(parts.judged(finding, namer))} schuift van ${year} naar ${year + 1} ${euro(amounts.actual)} door; dat mag ten hoogste ${euro(amounts.limit)} zijn (${why}), ${euro(amounts.excess)} te veel.`,
        remedy: `Verlaag de doorschuiving, of zie ${explainCommand(finding, namer)}.`,
      };
    },
    NO_ALLOCATION: ({ municipality = '', year, region, because }, namer) => {
      const name = namer.municipality(municipality);
      if (region !== undefined) {
        return {
          message: `Voor ${name}${region === '' ? '' : ` (${region})`} is er in ${year} geen bedrag van de ${namer.regional?.grant ?? ''}, maar ${NO_ALLOCATION[because]}.`,
          remedy: 'Geef het bedrag met --amount of --national, of controleer gemeente en jaar.',
        };
      }
      return {
        message: `${name} heeft in ${year} geen toekenning, maar ${NO_ALLOCATION[because]}.`,
        remedy: 'Voeg de toekenning toe, of controleer gemeente en jaar.',
      };
    },
    ASSUMED_RULE: ({ year, parameter, rules }, namer) => ({
      message: `Rijen van ${year} zijn beoordeeld met een aanname: ${parameterName[parameter]}: ${parameterValue[
        parameter
      ](rules)}.`,
      remedy: `Wat hierover is gezocht en aangenomen staat in \`spuk show rules${underRules(namer.chosen)} --format json\`.`,
    }),
  };
}
