import { yearRange } from '../numbers.js';
import { capital } from '../parts.js';
import type { RefusalSpeech } from '../words.js';
import { divisionRefusals } from './division/refusals.js';
import { grantProblem } from './grant-problems.js';
import { jsonProblem, resultProblem } from './json-problems.js';
import type { DutchNouns } from './nouns.js';
import { rulesProblem } from './rules-problems.js';
import { readingRemedy, systemReason, writingRemedy } from './system-reasons.js';
import { names } from './unknown-names.js';
import { workbookRefusals } from './workbook-in.js';
import { and, grouped, or, suggested } from './writing.js';

/** How an option that is needed is given. */
const PLAN_EXAMPLES = {
  '--shift': "--shift '2024:7>11:50000'",
  '--carry-over': "--carry-over '2025:0:20000'",
} as const;

const EXAMPLES_WITH: Readonly<Record<string, string>> = {
  room: 'room -m Deventer -y 2024',
  '--region': 'iza --region Zeeland -y 2025',
  '--weights': 'split 50000 --weights gewichten.csv',
};

export const refusals = (nouns: DutchNouns): RefusalSpeech => ({
  ...divisionRefusals,
  ...workbookRefusals,
  'unreadable-file': ({ file, reason }) => ({
    message: `${file} kan niet worden gelezen: ${systemReason(reason)}.`,
    hint: readingRemedy(reason),
  }),
  'unwritable-file': ({ file, reason, others = [] }) => ({
    message: `${file} kan niet worden geschreven: ${reason === 'ENOENT' ? 'de map bestaat niet' : systemReason(reason)}. ${others.length === 0 ? 'Er is niets veranderd.' : `Ook naar ${and(others.map(outputName))} is niets geschreven; er is niets veranderd.`}`,
    hint: writingRemedy(reason),
  }),
  'too-large-as-a-whole': ({ file, line }) => ({
    message:
      line === undefined
        ? `${file} is te groot: een bestand van deze soort mag ten hoogste 16 MiB zijn.`
        : `${file} is te groot om als geheel te worden beoordeeld (ten hoogste 16 MiB), en dat is nodig: vanaf regel ${grouped(String(line))} is iets niet in orde, zoals een aanhalingsteken, een onbekend teken, een bedrag of het aantal cellen.`,
    hint: 'Splits het bestand, elk deel met de kop erboven; dan zegt spuk van elk deel wat er niet in orde is.',
  }),
  'input-twice': ({ file }) => ({
    message: `${file} is twee keer opgegeven en zou dubbel tellen.`,
    hint: 'Geef elk bestand één keer op.',
  }),
  'too-many-columns': ({ file, columns, most }) => ({
    message: `${file} heeft ${grouped(String(columns))} kolommen; meer dan ${grouped(String(most))} heeft geen werkblad.`,
    hint: 'Controleer of dit het juiste bestand is.',
  }),
  'output-is-input': ({ file }) => ({
    message:
      file === '-'
        ? 'De standaarduitvoer is ook een van de invoerbestanden; er is niets geschreven.'
        : `${file} is ook een van de invoerbestanden; het is niet overschreven.`,
    hint: 'Kies een andere naam voor de uitvoer.',
  }),
  'no-result': ({ file }) => ({
    message: `${file} is geen uitkomst van spuk.`,
    hint: 'Geef een JSON-bestand dat spuk met --format json heeft geschreven.',
  }),
  'key-twice': ({ file }) => ({
    message: `${file} heeft ergens twee keer dezelfde sleutel; zo schrijft spuk geen uitkomst, en van twee waarden telt er maar één.`,
    hint: 'Maak de uitkomst opnieuw met --format json.',
  }),
  'stdin-not-kept': () => ({
    message: 'Deze uitkomst is gemaakt met de standaardinvoer (-), en die is niet bewaard.',
    hint: 'Bewaar de invoer als bestand en maak daarmee de uitkomst.',
  }),
  'one-at-a-time': ({ options, format }) => ({
    message: `${and(options)} geven elk eigen rijen; in ${format} kan er maar één tegelijk.`,
    hint: 'Schrijf twee bestanden, of kies --format json.',
  }),
  'same-output': ({ file, options }) => ({
    message: `${and(options)} noemen hetzelfde bestand: ${outputName(file)}. Er is niets geschreven.`,
    hint: 'Kies twee namen.',
  }),
  'stdin-twice': () => ({
    message: 'De standaardinvoer (-) kan maar één keer worden gelezen.',
    hint: 'Geef één invoer met -, en noem de andere als bestand.',
  }),
  'unknown-municipality': names.asOption,
  'unknown-intervention': ({ text, suggestions }) => ({
    message: `${capital(nouns.intervention.the())} «${text}» bestaat niet.`,
    hint: suggested(suggestions, 'Zie `spuk show interventions`.'),
  }),
  'bad-year': ({ text }) => ({
    message: `«${text}» is geen jaar of reeks van jaren.`,
    hint: 'Schrijf 2024 of 2023-2025.',
  }),
  'bad-day': ({ text }) => ({
    message: `«${text}» is geen dag die bestaat.`,
    hint: 'Schrijf jaar, maand en dag: 2026-12-31.',
  }),
  'option-of-topic': ({ option, topic }) => ({
    message: `${option} geldt alleen voor \`spuk show ${topic}\`.`,
    hint: 'Laat die optie hier weg.',
  }),
  'year-not-covered': ({ year, covered }) => ({
    message: `Voor ${year} hebben de gekozen regels geen waarden; zij gelden voor ${yearRange(covered)}.`,
    hint: `Kies met -y ${covered.length === 1 ? 'dat jaar' : 'een van die jaren'}.`,
  }),
  'unknown-rules': ({ name, profiles }) => ({
    message: `Er is geen profiel en geen bestand «${name}».`,
    hint: `Kies ${or(profiles)}, of noem een regelbestand.`,
  }),
  'invalid-rules': ({ file, problems }) => ({
    message: [
      `Het regelbestand ${file} is ongeldig:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${rulesProblem(problem, nouns)}`),
    ].join('\n'),
    hint: 'Begin met een geldig bestand: spuk show rules --format json > mijn-regels.json',
  }),
  'invalid-grant': ({ file, problems }) => ({
    message: [
      `Het bestand ${file} van deze uitkering is ongeldig:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${grantProblem(problem, nouns)}`),
    ].join('\n'),
    hint: 'Verbeter het; docs/manual/own-grant.md beschrijft elk bestand, met een voorbeeld.',
  }),
  'unknown-grant': ({ name, grants }) => ({
    message: `Er is geen uitkering «${name}», en geen map met een grant.json.`,
    hint: `Kies ${or(grants)}, of noem een map met een eigen uitkering.`,
  }),
  'no-advice-on-year': ({ year, parameters, from }) => ({
    message: `Voor ${year} is geen advies te geven: met deze regels (${parameters.join(' en ')}) hangen de grenzen af van wat nog beslist moet worden.`,
    hint: `Begin met --from ${from}, of gebruik regels met vaste grenzen.`,
  }),
  'needs-spending': () => ({
    message: 'Voor een advies moet bekend zijn wat er is besteed, en dat is niet opgegeven.',
    hint: 'Geef met -s een bestand met bestedingen, of met --expect wat er wordt verwacht: een bestand, of granted (alles wat is toegekend).',
  }),
  'no-amounts': ({ grant }) => ({
    message: `Bij de uitkering ${grant.nl} horen geen ingebouwde bedragen.`,
    hint: 'Geef met -a een bestand met wat is toegekend.',
  }),
  'grant-of-regions': ({ grant, asked, command }) => ({
    message: `De ${grant.nl} gaat naar regio’s; spuk ${command} rekent per gemeente.`,
    hint: `Gebruik \`spuk iza --grant ${asked}\`, of bij explain en report --region.`,
  }),
  'grant-of-municipalities': ({ grant, asked }) => ({
    message: `De ${grant.nl} gaat naar gemeenten; verdelen over regio’s kan alleen met een uitkering die naar regio’s gaat.`,
    hint: `Gebruik \`spuk allocate --grant ${asked}\`, of kies een uitkering van regio’s: spuk show grants noemt ze.`,
  }),
  'invalid-result': ({ file, problems }) => ({
    message: [
      `${file} is geen geldige uitkomst van spuk:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${resultProblem(problem)}`),
    ].join('\n'),
    hint: 'Maak de uitkomst opnieuw, met --format json.',
  }),
  'foreign-result': ({ file, schema }) => ({
    message:
      schema === undefined
        ? `${file} is geen uitkomst van spuk: het veld schema ontbreekt.`
        : `${file} kan niet worden vergeleken: het schema is «${schema}», en spuk diff leest spuk.budget/1.`,
    hint: 'Maak een uitkomst met bijvoorbeeld `spuk allocate --format json -o uitkomst.json`.',
  }),
  'different-commands': ({ before, after }) => ({
    message: `Dit zijn uitkomsten van twee verschillende opdrachten: ${before} en ${after}.`,
    hint: 'Vergelijk uitkomsten van dezelfde opdracht.',
  }),
  'files-exist': ({ files }) => ({
    message: `${and(files)} ${files.length === 1 ? 'bestaat' : 'bestaan'} al en ${files.length === 1 ? 'wordt' : 'worden'} niet overschreven. Er is niets geschreven.`,
    hint: 'Kies een andere map: spuk init mijn-map',
  }),
  'invalid-settings': ({ file, problems }) => ({
    message: [
      `Het instellingenbestand ${file} is ongeldig:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${jsonProblem(problem)}`),
    ].join('\n'),
    hint: 'Verbeter het, of gebruik --no-config.',
  }),
  'unknown-choice': ({ option, value, choices }) => ({
    message: `«${value}» is geen keuze bij ${option}.`,
    hint: `Kies ${or(choices)}.`,
  }),
  'unknown-ending': ({ file, formats }) => ({
    message: `Uit de naam ${file} blijkt niet welk formaat bedoeld is.`,
    hint: `Gebruik een bekende extensie, of kies met --format ${or(formats)}.`,
  }),
  'bad-plan-option': ({ option, text }) => ({
    message: `«${text}» bij ${option} is geen ${option === '--shift' ? 'verschuiving' : 'doorschuiving'}.`,
    hint: `Schrijf jaar:van${option === '--shift' ? '>naar' : ''}:bedrag, tussen aanhalingstekens, omdat de shell de > anders zelf gebruikt: ${PLAN_EXAMPLES[option]}.`,
  }),
  'unclear-role': ({ file, roles }) => ({
    message: `Uit de kop van ${file} blijkt niet wat het bestand bevat.`,
    hint: `Zeg met --as wat het is: ${or(roles)}.`,
  }),
  'plan-of-one': ({ option }) => ({
    message: `${option} geldt voor één gemeente, en er is er niet precies één gekozen.`,
    hint: 'Noem die gemeente: -m Almere. Staan er meer in het plan, zet de rijen dan in een bestand (-p).',
  }),
  'unknown-option': ({ option, suggestion }) => ({
    message: `De optie ${option} bestaat niet.`,
    hint: suggestion === undefined ? 'Zie `spuk --help`.' : `Bedoelt u ${suggestion}?`,
  }),
  'missing-argument': ({ name }) => ({
    message: `Er ontbreekt een argument: ${name}.`,
    hint: 'Zie `spuk --help`.',
  }),
  'needs-one': ({ option, command = option }) => ({
    message: `Noem precies één keer ${option}.`,
    hint: `Bijvoorbeeld: spuk ${EXAMPLES_WITH[command] ?? 'explain -m Almere -y 2024 -i 7'}`,
  }),
  'nothing-to-explain': ({ municipality, year, intervention }) => ({
    message: `${municipality} heeft in ${year} geen ${intervention === null ? 'begroting' : `${nouns.intervention.one} ${intervention}`}.`,
    hint: 'Bekijk eerst met `spuk allocate` en dezelfde bestanden wat er is.',
  }),
  'missing-value': ({ option }) => ({
    message: `Bij de optie ${option} ontbreekt de waarde.`,
    hint: 'Zet de waarde achter de optie, of laat de optie weg.',
  }),
  'too-many-arguments': ({ command }) => ({
    message: `«${command}» heeft te veel argumenten.`,
    hint: 'Zet een naam met spaties tussen aanhalingstekens, en noem bestanden met -a.',
  }),
  'unknown-command': ({ name, suggestion }) => ({
    message: `De opdracht «${name}» bestaat niet.`,
    hint: suggestion === undefined ? 'Zie `spuk --help`.' : `Bedoelt u ${suggestion}?`,
  }),
  'amount-out-of-range': () => ({
    message: 'De bedragen zijn samen te groot om nog op de cent te kunnen rekenen.',
    hint: 'Controleer of de bedragen in euro’s staan.',
  }),
});

function outputName(file: string): string {
  return file === '-' ? 'de standaarduitvoer' : file;
}
