import type { Note } from '../../report/note.js';
import { asideBy } from '../deviations.js';
import { lawInForce } from '../law-in-force.js';
import { date, yearRange } from '../numbers.js';
import { capital, underRules } from '../parts.js';
import { advice } from './advice.js';
import { cells } from './cells.js';
import { difference } from './difference.js';
import { divisionTables } from './division/tables.js';
import type { DutchNouns } from './nouns.js';
import { parameters } from './parameters.js';
import { room } from './room.js';
import { run } from './run.js';
import { and, dutch, longDate } from './writing.js';

/** What is said below tables, in Dutch. */
export function note(of: Note, nouns: DutchNouns): string {
  const { parameterName, parameterValue } = parameters(nouns);
  switch (of.key) {
    case 'indicative':
      return `* Indicatief: het officiële bedrag van ${of.called.nl} met een deel van wat in dat jaar niet over de ${nouns.intervention.many} is verdeeld. In jaren met schotten is dat deel naar verhouding van de bedragen verdeeld; het totaal per gemeente is officieel. Ook de grenzen ervan zijn indicatief.`;
    case 'official':
      return `Toegekend: de officiële bedragen van ${of.stands.nl}.`;
    case 'by-key':
      return `* Indicatief: ${of.stands.nl}.`;
    case 'by-key-of':
      return `${of.grant.nl}, indicatief: ${of.stands.nl}.`;
    case 'of-grant':
      return of.text.nl;
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
      return `Profiel ${of.profile}: ${of.title}.`;
    case 'rules-in-full':
      return `De volledige bron van elke regel staat in \`spuk show rules${underRules(of.under)} --format json\` (bruikbaar als eigen regelbestand) en in csv.`;
    case 'calendar-document':
      return `${of.name.nl}: ${of.document}.`;
    case 'broken':
      return '▲ Gaat over een grens: zie de bevindingen.';
    case 'closed-years': {
      const one = of.closed.length === 1;
      return `${one ? 'Het jaar' : 'De jaren'} ${yearRange(of.closed.map(({ year }) => year))} ${one ? 'ligt' : 'liggen'} vast: de verantwoording ${one ? 'daarover' : 'over het laatste daarvan'} moest er uiterlijk op ${longDate(of.closed.at(-1)?.due ?? '')} zijn.`;
    }
    case 'calendar-in-agenda':
      return '`spuk show calendar -o kalender.ics` zet deze data in een bestand voor uw agenda.';
    case 'settlement':
      return [
        `Terug te betalen: ${of.carry === 'max' ? 'met de hoogste toegestane doorschuiving' : 'volgens het plan'}. Met wettelijk maximum: hetzelfde, met elke doorschuiving verlaagd tot wat mag, dus tot ten hoogste de doorschuifgrens en wat niet is besteed van dat jaar.`,
        ...(of.open
          ? [
              'Een open jaar heeft geen bestedingen en telt niet mee, ook niet met wat erheen is doorgeschoven.',
            ]
          : []),
        ...(of.summed
          ? ['In sommen over gemeenten telt van een open jaar alleen wat is toegekend en beschikbaar is.']
          : []),
      ].join(' ');
    case 'doubt':
      return `${parameterName[of.parameter]} ${and(of.years.map(String))}: ${of.doubt.nl}`;
    case 'nothing-settled':
      return `Niet getoond: ${of.count} ${of.count === 1 ? 'gemeente' : 'gemeenten'} zonder bestedingen; daar valt niets af te rekenen. --format json en csv geven alle.`;
    case 'settled-by':
      return `${of.municipality.name} gaat op ${date(of.merger.date)} op in ${of.successor.name}, dat dan afrekent (${cells[of.merger.status]}); wat is toegekend verandert niet.`;
    case 'lines':
      return `Hele euro’s: afgerond op de dichtstbijzijnde euro, een halve euro van nul af. Een voorschrift over afronden is niet gevonden.${linesCodes(of)}`;
    case 'reading':
      return `${parameterName[of.parameter]} ${of.rules.year} (de gevolgde waarde is ${cells[of.status]}): ${of.source}`;
    case 'readings-compared':
      return 'Verschil: terug te betalen met wettelijk maximum bij de andere uitleg, min hetzelfde bij de gevolgde uitleg.';
    case 'readings-as-planned':
      return 'Hier is doorgeschoven volgens het plan. Wat er bij elke uitleg ten hoogste door kan en wat dan terug moet, staat er met --carry max --sensitivity.';
    case 'no-readings':
      return 'De gekozen regels noemen geen andere uitleg: er valt niets te vergelijken.';
    case 'split-method':
      return `Verdeeld op de ${of.unit === 'euro' ? 'hele euro' : 'cent'}: bedrag × gewicht ÷ som van de gewichten, naar beneden afgerond; wat dan overblijft gaat per ${of.unit === 'euro' ? 'euro (de laatste centen in één keer)' : 'cent'} naar de grootste resten, bij gelijke resten op volgorde van naam. Aandeel: afgerond op zes decimalen.`;
    case 'regions-in-annex':
      return `De leden van een regio zijn die van ${of.stands.nl}.`;
    case 'names-in-annex':
      return `Bedragen en mandaathouders: ${of.stands.nl}. Andere namen daar: ${and(of.regions.map(({ name, nameInAnnex }) => `${name} «${nameInAnnex}»`))}. --region kent beide namen.`;
    case 'doubtful-member':
      return `${of.name} staat in ${of.called.nl} bij ${of.region}, maar de bedragen passen bij ${of.fits}: zoals het er staat ligt ${of.region} ${asideBy(of.deviations.region, ['onder', 'boven'], dutch)} de sleutel en ${of.fits} ${asideBy(of.deviations.fits, ['eronder', 'erboven'], dutch)}. Gerekend wordt met ${of.called.nl}; is het in uw regio anders, zet de leden dan in een bestand bij --members.`;
    case 'thousands':
      return '× € 1.000: elk bedrag is afgerond vanuit het exacte bedrag, ook een totaal (vanaf € 500 naar boven). Wat de afgeronde bedragen samen van hun totaal schelen, staat als afrondingsverschil; ook naast elkaar kunnen bedragen 1 schelen.';
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
    ...(unknown ? ['de SiSa-codes van deze regels zijn niet bekend en staan open'] : []),
    ...(regional ? [`voor de ${regional.nl} is niet bekend welke van de codes voor wie geldt`] : []),
  ];
  return said.length === 0 ? '' : ` ${capital(said.join('; '))}.`;
}
