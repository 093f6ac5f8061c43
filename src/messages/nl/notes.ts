import type { Note } from '../../report/note.js';
import { lawInForce } from '../law-in-force.js';
import { date, listed } from '../numbers.js';
import { cells } from './cells.js';
import { difference } from './difference.js';
import { izaTables } from './iza.js';
import { parameterName, parameterValue } from './parameters.js';
import { run } from './run.js';

/** What is said below tables, in Dutch. */
export function note(of: Note): string {
  switch (of.key) {
    case 'indicative':
      return '* Indicatief: met de verdeelsleutel afgeleid uit landelijke budgetten of het totaal van de gemeente, niet uit een beschikking; grenzen en sommen hiervan zijn dat ook. Gebruik -a met uw eigen toekenning voor exacte bedragen.';
    case 'official-totals':
      return `Het totaal per gemeente van ${listed(of.years.map(String), 'en')} is officieel: brief van VWS van 12 september 2025, bijlage 2A.`;
    case 'law':
      return lawInForce(of.rules, of.parameter, {
        cells,
        parameterName,
        parameterValue,
        see: run.see,
        undated: of.undated === true,
      });
    case 'not-modelled':
      return ['Niet berekend:', ...of.items.map(({ nl }) => `- ${nl}`)].join('\n');
    case 'rules-in-full':
      return 'De volledige bron van elke regel staat in `spuk show rules --format json` (een regelbestand om mee te beginnen) en csv.';
    case 'calendar-document':
      return `${of.name.nl}: ${of.document}.`;
    case 'calendar-in-agenda':
      return '`spuk show calendar -o kalender.ics` zet deze data in een bestand voor uw agenda.';
    case 'settlement':
      return `Terug te betalen: ${of.carry === 'max' ? 'met het meeste dat mag worden doorgeschoven' : 'volgens het plan'}. Rechtmatig: hetzelfde, met elke doorschuiving verlaagd tot wat mag: niet meer dan de doorschuifgrens, en niet meer dan het eigen geld van dat jaar dat niet is besteed. Een open jaar heeft geen bestedingen en telt niet mee, ook niet met wat erheen is doorgeschoven; in sommen over gemeenten telt van een open jaar alleen wat is toegekend en beschikbaar is.`;
    case 'nothing-settled':
      return `Niet getoond: ${of.count} ${of.count === 1 ? 'gemeente' : 'gemeenten'} zonder bestedingen; daar valt niets af te rekenen. --format json en csv geven alle.`;
    case 'settled-by':
      return `${of.municipality.name} gaat op ${date(of.merger.date)} op in ${of.successor.name}, dat dan afrekent (${cells[of.merger.status]}); wat is toegekend verandert niet.`;
    case 'lines':
      return 'Hele euro’s: afgerond op de dichtstbijzijnde euro, een halve euro van nul af. Een voorschrift over afronden is niet gevonden. De SiSa-codes van de regels van de brede SPUK zijn niet bekend en staan open; voor de SPUK IZA is niet bekend welke van de codes voor wie geldt.';
    case 'reading':
      return `${parameterName[of.parameter]} ${of.rules.year} (de gevolgde waarde is ${cells[of.status]}): ${of.source}`;
    case 'readings-compared':
      return 'Verschil: wat onder de andere lezing rechtmatig moet worden terugbetaald, min wat nu rechtmatig moet worden terugbetaald.';
    case 'readings-as-planned':
      return 'Hier is doorgeschoven volgens het plan. Wat er onder elke lezing ten hoogste door kan en wat dan terug moet, geeft --carry max --sensitivity.';
    case 'no-readings':
      return 'De gekozen regels noemen geen andere lezingen: er hangt niets aan aannames met een alternatief.';
    case 'regions-derived':
      return 'De regio van een gemeente is afgeleid uit een openbaar overzicht en gecontroleerd: met één sleutel geven de leden het officiële bedrag van 2026 op 0,65% na (Friesland en Arnhem 1,2%).';
    case 'thousands':
      return '× € 1.000: elk bedrag is afgerond vanuit het exacte bedrag, totalen ook (vanaf € 500 naar boven). Wat de afgeronde bedragen samen schelen met hun totaal staat als afrondingsverschil; ook naast elkaar kunnen bedragen 1 schelen.';
    case 'differences':
      return difference.note;
    default:
      return izaTables.note(of);
  }
}
