import type { PartNames } from '../../grant/part-names.js';
import type { HelpPages } from '../help-topics.js';
import { type DutchNouns, dutchNouns } from './nouns.js';

/** The pages of `spuk help`. */
export function helpPages(parts: PartNames): HelpPages {
  return pages(dutchNouns(parts));
}

const pages = (nouns: DutchNouns): HelpPages => ({
  'exit-codes': {
    title: 'Waarmee een opdracht eindigt',
    blocks: [
      [
        ['0', 'in orde; waarschuwingen en opmerkingen mogen. Ook als `spuk diff` verschillen vindt'],
        [
          '1',
          'er is ten minste één fout gevonden; met --strict telt een waarschuwing als fout. Bij `spuk verify`: een waarde is anders',
        ],
        [
          '2',
          'de opdracht kon niet worden uitgevoerd: verkeerd gebruik, een onleesbaar bestand, onbekende regels',
        ],
        ['70', 'een fout in spuk zelf: meld die, met de tekst op het scherm'],
        ['130', 'onderbroken (Ctrl-C); 143 beëindigd, 129 verbinding verbroken'],
      ],
      'Bij status 1 wordt de tabel toch getoond, zodat te zien is wat er mis is. Bij status 2 is er niets geschreven.',
    ],
  },
  files: {
    title: 'Bestanden die spuk leest',
    blocks: [
      'CSV zoals u het heeft: puntkomma, komma of tab; decimale komma of punt; UTF-8 of Windows-1252. Of een Excel-bestand (.xlsx): het eerste zichtbare blad, of met bestand.xlsx#Blad2 het blad dat u noemt. De kolomkoppen, in de eerste gevulde regel, mogen Nederlands of Engels zijn. `-` is de standaardinvoer. --verbose vertelt per bestand hoe het is gelezen.',
      [
        [
          'toekenning (-a)',
          `gemeente; jaar; ${nouns.intervention.one}; toegekend; eventueel beschikking en herkomst. Of breed: een kolom per ${nouns.intervention.one} of per jaar`,
        ],
        [
          'plan (-p)',
          `gemeente; jaar; soort (verschuiving of doorschuiving); van; naar; bedrag; eventueel toelichting. Bij een doorschuiving staat alleen een naar als het geld naar een ${nouns.intervention.other} gaat, waar de regels dat toelaten (uit 2025)`,
        ],
        [
          'bestedingen (-s)',
          `gemeente; jaar; ${nouns.intervention.one}; besteed. Boekingen worden opgeteld; een correctie mag onder nul zijn`,
        ],
        [
          'koppeling (--map)',
          `grootboek, kostenplaats of beide; ${nouns.intervention.one}, of IZA; eventueel gemeente. Dan hoeven bestedingen geen ${nouns.intervention.one} te hebben`,
        ],
        ['leden (--members)', 'van regio’s van de SPUK IZA: regio; gemeente; eventueel gewicht'],
        ['gewichten (--key)', 'gemeente; gewicht'],
        ['verdeling (--weights)', 'van spuk split: naam; gewicht'],
        ['projecten (--projects)', 'project; bedrag; eventueel gemeente, regio en jaar'],
      ],
      'Lege regels tellen niet mee, en regels onder de kop die met een # en een spatie beginnen ook niet. `spuk init` maakt bestanden om mee te beginnen.',
    ],
  },
  rules: {
    title: 'De regels waarmee wordt gerekend',
    blocks: [
      [
        ['regeling', 'de regels per jaar zoals ze zijn gevonden, met bron en zekerheid (standaard)'],
        ['uniform', 'dezelfde regels voor elk jaar; `spuk show rules --rules uniform` toont ze'],
        ['een bestand', 'eigen regels; begin met `spuk show rules --format json -o mijn-regels.json`'],
      ],
      'Kies met --rules. `spuk show rules` laat per jaar zien wat er geldt, en hoe zeker dat is: gelezen, uitgelegd, gemeld, afgeleid of aangenomen. Rust een oordeel op een aanname, dan staat dat erbij.',
    ],
  },
  formats: {
    title: 'Vormen van uitvoer',
    blocks: [
      [
        ['table', 'voor mensen, zo breed als het scherm (standaard)'],
        ['markdown', 'voor een raadsstuk'],
        ['csv', 'voor programma’s: komma, decimale punt, de sleutels van de JSON als kolomkop'],
        ['csv-nl', 'voor Nederlands Excel, met dubbelklikken: puntkomma, decimale komma'],
        ['json', 'voor programma’s: bedragen als tekst met twee decimalen'],
        ['xlsx', 'een Excel-bestand dat zelf rekent (alleen allocate, settle, advise, iza en split)'],
        ['html', 'een pagina om te lezen, te tonen en af te drukken (alleen report)'],
        ['ics', 'een bestand voor een agenda (alleen show calendar)'],
        ['github', 'bevindingen als aantekeningen bij een wijziging (alleen check)'],
      ],
      'Kies met --format, of met de extensie van --output: .txt, .md, .csv, .json, .xlsx, .html of .ics. Een bestand wordt in zijn geheel geschreven, of helemaal niet. Met --thousands staan tabellen in duizenden euro’s; csv en json blijven exact.',
    ],
  },
  config: {
    title: 'Instellingen van een map',
    blocks: [
      'In spuk.config.json, in de map waarin u werkt, staan opties die u anders steeds zou geven. De sleutels zijn de lange namen van de opties:',
      [
        [
          '"municipality": "Almere"',
          'een naam, of een lijst; ook year, allocation, plan en spent; amountsIn',
        ],
        ['"columns": {"Waarde": "bedrag"}', 'wat de koppen van uw bestanden betekenen'],
        ['"rules": "uniform"', 'een profiel of een bestand; ook grant, lang, format, by en color'],
        ['"thousands": true', 'ook strict, quiet en verbose'],
      ],
      'Paden gelden vanaf het bestand. Een optie gaat voor de omgeving (SPUK_LANG, NO_COLOR, FORCE_COLOR), de omgeving voor het bestand. --config kiest een ander bestand, --no-config gebruikt er geen. `spuk show config` laat zien wat waarvandaan komt.',
    ],
  },
});
