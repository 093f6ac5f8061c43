import type { Note } from '../../report/note.js';
import { asideBy } from '../deviations.js';
import { lawInForce } from '../law-in-force.js';
import { date, yearRange } from '../numbers.js';
import { capital, underRules } from '../parts.js';
import { advice } from './advice.js';
import { cells } from './cells.js';
import { difference } from './difference.js';
import { divisionTables } from './division/tables.js';
import type { EnglishNouns } from './nouns.js';
import { parameters } from './parameters.js';
import { room } from './room.js';
import { run } from './run.js';
import { and, english, longDate } from './writing.js';

/** What is said below tables, in English. */
export function note(of: Note, nouns: EnglishNouns): string {
  const { parameterName, parameterValue } = parameters(nouns);
  switch (of.key) {
    case 'indicative':
      return `* Indicative: the official amount of ${of.called.en} with a part of what was not divided over the ${nouns.intervention.many} in that year. Between walls that is divided in proportion to the amounts; the total of the municipality is official. Limits taken of it are indicative too.`;
    case 'official':
      return `Granted: the official amounts of ${of.stands.en}.`;
    case 'by-key':
      return `* Indicative: ${of.stands.en}.`;
    case 'by-key-of':
      return `${of.grant.en}, indicative: ${of.stands.en}.`;
    case 'of-grant':
      return of.text.en;
    case 'law':
      return lawInForce(of.rules, of.parameter, {
        cells,
        parameterName,
        parameterValue,
        see: run(nouns).see,
        under: of.under,
        years: of.years,
      });
    case 'not-modelled':
      return run(nouns).notModelledElsewhere(of.under);
    case 'rules-title':
      return `Profile ${of.profile}: ${of.title}.`;
    case 'rules-in-full':
      return `The whole source of every rule stands in \`spuk show rules${underRules(of.under)} --format json\` (a rules file to start from) and csv.`;
    case 'calendar-document':
      return `${of.name.en}: ${of.document}.`;
    case 'broken':
      return '▲ Breaks a limit: see the findings.';
    case 'closed-years': {
      const one = of.closed.length === 1;
      return `${one ? 'The year' : 'The years'} ${yearRange(of.closed.map(({ year }) => year))} ${one ? 'is' : 'are'} fixed: the accountability for ${one ? 'it' : 'the last of them'} was due on ${longDate(of.closed.at(-1)?.due ?? '')} at the latest.`;
    }
    case 'calendar-in-agenda':
      return '`spuk show calendar -o calendar.ics` puts these dates into a file for your agenda.';
    case 'settlement':
      return [
        `To repay: ${of.carry === 'max' ? 'with the most that may be carried' : 'as planned'}. With legal maximum: the same with every carry cut to what is allowed, at most the carry limit and what of that year was not spent.`,
        ...(of.open
          ? ['An open year has no actuals and does not count, nor does what was carried into it.']
          : []),
        ...(of.summed
          ? ['In sums over municipalities only what is granted and available in an open year counts.']
          : []),
      ].join(' ');
    case 'doubt':
      return `${parameterName[of.parameter]} ${and(of.years.map(String))}: ${of.doubt.en}`;
    case 'nothing-settled':
      return `Not shown: ${of.count} ${of.count === 1 ? 'municipality' : 'municipalities'} without actuals; there is nothing to settle. --format json and csv give all.`;
    case 'settled-by':
      return `${of.municipality.name} goes into ${of.successor.name} on ${date(of.merger.date)}, which settles then (${cells[of.merger.status]}); what was granted does not change.`;
    case 'lines':
      return `Whole euros: rounded to the nearest euro, half a euro away from zero. No rule on rounding was found.${linesCodes(of)}`;
    case 'reading':
      return `${parameterName[of.parameter]} ${of.rules.year} (the value followed is ${cells[of.status]}): ${of.source}`;
    case 'readings-compared':
      return 'Difference: to repay with legal maximum under the other reading, less the same under the reading that is followed.';
    case 'readings-as-planned':
      return 'Carries are as planned here. The most that can be carried under each reading, and what is repaid then, is given by --carry max --sensitivity.';
    case 'no-readings':
      return 'The chosen rules name no other readings: there is nothing to compare.';
    case 'split-method':
      return `Divided to the ${of.unit === 'euro' ? 'whole euro' : 'cent'}: amount × weight ÷ sum of the weights, rounded down; what is left goes by the ${of.unit === 'euro' ? 'euro (the last cents at once)' : 'cent'} to the largest remainders, of equal ones in the order of the names. Share: rounded to six decimals.`;
    case 'regions-in-annex':
      return `The members of a region are those of ${of.stands.en}.`;
    case 'names-in-annex':
      return `Amounts and mandate holders: ${of.stands.en}. Other names there: ${and(of.regions.map(({ name, nameInAnnex }) => `${name} «${nameInAnnex}»`))}. --region knows both names.`;
    case 'doubtful-member':
      return `Annex 1 lists ${of.name} under ${of.region}, but the amounts fit ${of.fits}: as printed, ${of.region} lies ${asideBy(of.deviations.region, ['below', 'above'], english)} the key and ${of.fits} ${asideBy(of.deviations.fits, ['below', 'above'], english)} it. Annex 1 is followed; where your region has it otherwise, put the members in a file for --members.`;
    case 'thousands':
      return '× €1,000: each amount is rounded from the exact amount, totals too (from €500 up). What the rounded amounts together differ from their total stands as rounding difference; side by side amounts may differ by 1 as well.';
    case 'advice-in-parts':
    case 'advice-expected':
    case 'advice-running':
    case 'advice-open-years':
    case 'nothing-to-gain':
    case 'advice-limits':
    case 'advice-proof':
    case 'advice-rules':
    case 'advice-carried-open':
    case 'advice-plan-open':
    case 'advice-of-one':
      return advice.note(of);
    case 'room-by-itself':
    case 'room-anywhere':
    case 'room-of-spent':
    case 'room-of-spent-total':
      return room.note(of);
    case 'differences':
      return difference.note;
    default:
      return divisionTables.note(of);
  }
}

function linesCodes({ unknown, regional }: Extract<Note, { key: 'lines' }>): string {
  const said = [
    ...(unknown ? ['the SiSa codes of these lines are not known and are left open'] : []),
    ...(regional ? [`of ${regional.en} it is not known which of the codes is for whom`] : []),
  ];
  return said.length === 0 ? '' : ` ${capital(said.join('; '))}.`;
}
