import type { PageScope } from '../../report/page/page-report.js';
import { budgetAnswers, yearsText } from '../answers.js';
import { type Counted, counted, summaryOf } from '../counts.js';
import { brief, yearRange } from '../numbers.js';
import type { PageSpeech } from '../page-words.js';
import { capital } from '../parts.js';
import { budgetAnswerTexts } from './answers.js';
import { SEVERITIES } from './cells.js';
import { divisionPage } from './division/page.js';
import type { DutchNouns } from './nouns.js';
import { whatIf } from './what-if.js';
import { axisEuro, decimal, dutch, euro } from './writing.js';

const LIMITS: Counted = ['grens', 'grenzen'];

function scoped(scope: PageScope): string {
  switch (scope.kind) {
    case 'one':
      return scope.municipality.name;
    case 'several':
      return `${scope.count} gemeenten`;
    case 'country':
      return `alle ${scope.count} gemeenten`;
  }
}

export const page = (nouns: DutchNouns): PageSpeech => ({
  title: ({ grant, scope }, shown) =>
    shown.length === 0 ? capital(grant.nl) : `${capital(grant.nl)} ${yearRange(shown)} · ${scoped(scope)}`,
  lead: ({ grant, scope, amounts }, provenance) =>
    `${capital(grant.nl)} ${
      scope.kind === 'one' ? `van ${scope.municipality.name}` : `van ${scoped(scope)}`
    }: wat er is, wat ermee mag en wat er teruggaat. ${
      provenance === 'file' || !amounts
        ? 'De bedragen komen uit de toekenning die is opgegeven.'
        : `De toegekende bedragen zijn ${amounts.kind === 'key' ? 'indicatief: ' : 'de officiële van '}${amounts.stands.nl}.`
    }`,
  skip: 'Naar de inhoud',
  contents: 'Inhoud',
  sections: {
    answers: 'In het kort',
    division: 'De verdeling',
    'what-if': 'Wat als?',
    money: 'Het geld per jaar',
    municipalities: 'Gemeenten naast elkaar',
    limits: 'De grenzen',
    findings: 'Bevindingen',
    settlement: 'Eindafrekening',
    figures: 'De cijfers per jaar',
    sources: 'Bronnen en zekerheid',
    'not-modelled': 'Niet berekend',
    receipt: 'Hoe dit is berekend',
  },
  answers: (answers, counts, worst) =>
    budgetAnswers(answers, { counts, worst }, { texts: budgetAnswerTexts(nouns), writing: dutch }),
  parts: {
    budget: (year) => `Begroting ${year}`,
    limits: (year) => `Grenzen ${year}`,
    end: (year) => `Jaareinde ${year}`,
  },
  law: (profile) => `De regels, profiel ${profile}`,
  chart: {
    granted: `Toegekend, naar ${nouns.theme.one}`,
    together: `Alle ${nouns.theme.many} samen`,
    described: (title) => `Staafdiagram: ${title}. De bedragen staan in de tabel eronder.`,
    axis: (euros) => axisEuro(euros),
    brief: (euros) => axisEuro(brief(euros)),
    caption: `Per jaar en ${nouns.theme.one}`,
    period: (years) => yearsText(years, dutch),
  },
  limits: {
    intro: 'Elke balk loopt tot wat is gebruikt; de streep is de grens.',
    unused: (count) =>
      `Van ${counted(count, LIMITS)} is niets gebruikt; die ${count === 1 ? 'staat' : 'staan'} bij de cijfers per jaar.`,
    more: (count) => `En nog ${counted(count, LIMITS)} waarvan iets is gebruikt; zie de cijfers per jaar.`,
    none: 'Er is niets geschoven of doorgeschoven: van geen enkele grens is iets gebruikt.',
    columns: { what: 'Grens op', use: 'Gebruik', used: 'Gebruikt', limit: 'Grens', left: 'Over' },
    kind: ({ kind }) => (kind === 'shift' ? 'Schuiven' : 'Doorschuiven'),
    of: ({ intervention, theme }, namer) =>
      intervention !== undefined
        ? `${intervention} ${namer.intervention(intervention)}`
        : theme !== undefined
          ? namer.theme(theme)
          : 'hele uitkering',
    left: ({ undecided: left, excess }) => {
      if (!excess.isZero()) return `${euro(excess)} te veel`;
      return left === null ? 'ligt vast' : euro(left);
    },
    fixed:
      '«Ligt vast»: over dat jaar is al verantwoord of afgerekend, er valt niets meer te schuiven of door te schuiven.',
    share: (percentage) => `${decimal(percentage)}%`,
    caption: 'Gebruik van de grenzen',
  },
  findings: {
    none: 'Er zijn geen bevindingen: niets in de invoer of het plan vraagt om aandacht.',
    more: (count) => `En nog ${count} van deze soort; \`spuk check --format json\` geeft ze alle.`,
  },
  municipalities: {
    caption: 'Elke gemeente over de getoonde jaren',
    errors: 'Fouten',
    still: 'Kan nog minder',
    was: 'Had minder gekund',
    how: 'Kan nog minder en had minder gekund: zoveel minder dan volgens het plan kan er nog worden terugbetaald, of had er kunnen worden terugbetaald. `spuk advise -m GEMEENTE` met dezelfde bestanden laat zien hoe.',
  },
  certainty:
    'Bij elke regel staat hoe zeker die is: gelezen (het officiële stuk), uitgelegd (door een officiële instantie), gemeld (door een ander), afgeleid (uit gelezen cijfers) of aangenomen (er is geen bron gevonden).',
  receipt: {
    intro: 'Met deze versie, regels, bestanden en opties geeft spuk dezelfde cijfers.',
    program: 'Programma',
    rules: 'Regels',
    figures: 'Ingebouwde cijfers',
    options: 'Opties',
    noOptions: 'geen',
    inputs: 'Invoer',
    noInputs: 'Geen bestanden: de bedragen die met spuk meekomen.',
    role: {
      allocation: 'toekenning',
      plan: 'plan',
      actuals: 'bestedingen',
      expected: 'verwachte bestedingen',
      map: 'koppeling',
      columns: 'kolomnamen',
      weights: 'gewichten',
      members: 'leden van regio’s',
      projects: 'projecten',
    },
    columns: { role: 'Soort', file: 'Bestand', rows: 'Rijen', hash: 'SHA-256' },
  },
  amount: (amount) => euro(amount),
  whatIf: { ...whatIf(nouns), verdict: (counts) => summaryOf(counts, SEVERITIES) || 'geen bevindingen' },
  division: divisionPage,
});
