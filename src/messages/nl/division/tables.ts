import type { Named } from '../../../grant/intervention.js';
import type { DivisionYearRules } from '../../../law/division-rules.js';
import type { Certainty } from '../../../law/parameter-row.js';
import { citationOf, type Source } from '../../../law/source.js';
import type { AmountOrShare } from '../../../money/amount-or-share.js';
import type { DivisionNote, DivisionTitle, Phrase } from '../../../report/division/table-parts.js';
import { deviationsByYear } from '../../deviations.js';
import type { DivisionTableWords } from '../../division-words.js';
import { yearRange } from '../../numbers.js';
import { and, decimal, euro, percent } from '../writing.js';

const headings: DivisionTableWords['headings'] = {
  item: 'Post',
  basis: 'Herkomst',
  amount: 'Bedrag',
  keyAmount: 'Op sleutel',
  difference: 'Verschil',
  deviation: 'Afwijking (%)',
  coordination: 'Coördinatie',
  projects: 'Projecten',
  local: 'Lokaal',
  weight: 'Gewicht',
  exactShare: 'Exact aandeel',
  roundedDown: 'Afgerond',
  remainder: 'Rest',
  bound: 'Grens',
  together: 'Samen',
  sum: 'Alle jaren',
};

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  read: 'gelezen',
  explained: 'uitgelegd',
  reported: 'gemeld',
  derived: 'afgeleid',
  assumed: 'aangenomen',
};

const PROVENANCE = {
  official: 'officieel',
  given: 'opgegeven',
  key: 'op sleutel',
  indicative: 'indicatief',
} as const;

const cells: DivisionTableWords['cells'] = { ...PROVENANCE, floor: 'ondergrens', ceiling: 'bovengrens' };

const parameterName: DivisionTableWords['parameterName'] = {
  maximum: 'Maximum',
  key: 'Verdeelsleutel',
  repayment: 'Terugbetaling',
  'coordination-from-amount': 'Coördinatie',
  'division-in-region': 'Verdeling binnen de regio',
  'accountability-codes': 'SiSa-codes',
};

function title(of: DivisionTitle): string {
  switch (of.key) {
    case 'division-country':
      return `${of.grant.nl} ${yearRange(of.years)} · regio’s${of.compared ? ', naast de sleutel' : ''}`;
    case 'division-region':
      return `${of.grant.nl} ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · bedrag`;
    case 'division-settlement':
      return `${of.grant.nl} ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · besteed`;
    case 'division-lines':
      return `${of.grant.nl} ${yearRange(of.years)} · ${of.region.name} · verantwoording (SiSa ${and(of.codes)})`;
    case 'division-members':
      return `${of.grant.nl} ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · per gemeente`;
  }
}

function holderOf(name: string | null): string {
  return name === null ? '' : ` (mandaathouder ${name})`;
}

function phrase(of: Phrase): string {
  switch (of.key) {
    case 'regional-amount':
      return 'Bedrag van de regio';
    case 'coordination':
      return 'Coördinatie';
    case 'regional-projects':
      return 'Projecten van de regio';
    case 'local':
      return 'Lokaal te verdelen';
    case 'municipalities':
      return 'Gemeenten samen';
    case 'granted':
      return 'Totaal van de regio';
    case 'project':
      return `Project ${of.name || 'zonder naam'}${of.municipality === null ? '' : ` (${of.municipality})`}`;
    case 'provenance':
      return PROVENANCE[of.provenance];
    case 'of-amount':
      return 'share' in of.given ? `${percent(of.given.share)} van het bedrag van de regio` : 'opgegeven';
    case 'from-file':
      return 'uit het bestand';
    case 'of-the-rest':
      return 'wat overblijft';
    case 'held':
      return 'Mandaathouder (coördinatie, projecten)';
    case 'charged':
      return 'Besteed ten laste van de uitkering';
    case 'carried':
      return 'Naar het volgende jaar';
    case 'to-repay':
      return 'Terug te betalen door de mandaathouder';
    case 'open':
      return 'Nog open: gemeenten zonder bestedingen';
  }
}

const KEY = {
  equal: 'elke gemeente evenveel',
  weights: 'de gewichten uit het opgegeven bestand',
  members: 'de gewichten uit het bestand met leden',
} as const;

const PROVENANCE_NOTE = {
  official: 'het bedrag van een regio is officieel: ',
  indicative: 'het bedrag van een regio is indicatief: ',
  given: 'het bedrag van de regio is opgegeven met --amount.',
  key: 'het bedrag van een regio is met de sleutel berekend uit het landelijke bedrag van --national: de som van haar gemeenten.',
} as const;

/** Where amounts come from; of those that come along what they are. */
function provenanceText({
  provenance,
  stands,
}: Extract<DivisionNote, { key: 'division-provenance' }>): string {
  const said = PROVENANCE_NOTE[provenance];
  return provenance === 'official' || provenance === 'indicative' ? `${said}${stands?.nl ?? ''}.` : said;
}

function note(of: DivisionNote): string {
  switch (of.key) {
    case 'division-provenance':
      return `${yearRange(of.years)}: ${provenanceText(of)}`;
    case 'division-ceiling':
      return ceilings(of);
    case 'division-key-amount':
      return `Op sleutel: de som van alle regio’s, met de sleutel verdeeld over de gemeenten van heel Nederland; een regio is de som van haar gemeenten. De sleutel: ${keyText(of.rules, of.called)} Verschil: het bedrag min het bedrag op sleutel; afwijking: dat verschil als percentage van het bedrag op sleutel.`;
    case 'division-anomaly':
      return anomaly(of);
    case 'division-no-formula':
      return noFormula(of.rules, of.coordination);
    case 'division-key':
      return `Gewicht: ${of.kind === 'published' ? keyText(of.rules, of.called) : `${KEY[of.kind]}.`}`;
    case 'division-method':
      return [
        ...(of.details
          ? ['Exact aandeel: te verdelen × gewicht ÷ som van de gewichten, afgekapt op zes decimalen.']
          : []),
        `Verdeeld op de ${of.unit === 'euro' ? 'hele euro' : 'cent'}: elk aandeel naar beneden afgerond, wat dan overblijft per ${of.unit === 'euro' ? 'euro (de laatste centen in één keer)' : 'cent'} naar de grootste resten.`,
      ].join(' ');
    case 'division-deductions':
      return [deducted('Coördinatie', of.coordination), deducted('Projecten van de regio', of.projects)]
        .filter((text) => text !== '')
        .join(' ');
    case 'division-assigned':
      return `In het bedrag van een gemeente zitten ook de projecten die eraan zijn toegewezen: ${and(of.projects.map(assigned))}.`;
    case 'division-bounds':
      return `${[bound('Ondergrens', of.floor), bound('Bovengrens', of.ceiling)].filter((text) => text !== '').join('; ')}. Wie eronder of erboven komt, krijgt de grens; de rest wordt opnieuw over de anderen verdeeld.`;
    case 'division-settlement':
      return settled(of);
    case 'division-members-left':
      return `${of.region}: het ${of.provenance === 'official' ? 'officiële' : 'indicatieve'} bedrag is dat van alle leden van ${of.called.nl}, ook van ${and(of.left.map(({ name, to }) => `${name} (in het bestand van --members bij ${to})`))}.`;
    case 'division-members-file':
      return 'De leden van een regio in het bestand van --members zijn die van dat bestand, en geen andere.';
  }
}

type AssignedProject = Extract<DivisionNote, { key: 'division-assigned' }>['projects'][number];

function deducted(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  return 'share' in given
    ? `${name}: ${percent(given.share)} van het bedrag van de regio.`
    : `${name}: ${euro(given.amount)} per regio en jaar.`;
}

function assigned({ name, year, municipality, amount }: AssignedProject): string {
  return `${name || 'project zonder naam'} (${municipality}, ${year ?? 'elk jaar'}) ${euro(amount)}`;
}

function bound(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  const value = 'share' in given ? `${percent(given.share)} van het te verdelen bedrag` : euro(given.amount);
  return `${name} per gemeente: ${value}`;
}

/** That the division is the region's own, and where a balanced one and the coordination are spoken of. */
function noFormula(
  {
    'division-in-region': divisionInRegion,
    'coordination-from-amount': coordinationFromAmount,
  }: DivisionYearRules,
  coordination: Named | undefined,
): string {
  const stands = coordination?.nl ?? 'Coördinatie wordt uit het bedrag van de regio betaald';
  return `Binnen een regio is geen verdeling voorgeschreven (${certain(divisionInRegion)}); deze verdeling is een keuze van de regio. ${stands} (${certain(coordinationFromAmount)}).`;
}

/** By what a year is settled, and what was not found. */
function settled({
  grant,
  rules: { repayment, 'carry-limit': carryLimit, 'accountability-codes': accountabilityCodes },
  accountability,
}: Extract<DivisionNote, { key: 'division-settlement' }>): string {
  const carrying = carryLimit.value.isZero()
    ? 'zonder doorschuiven en zonder verrekenen'
    : 'na wat mag worden doorgeschoven en zonder verrekenen';
  return [
    `Wat een gemeente niet besteedt, gaat terug naar de mandaathouder, die het terugbetaalt: elk jaar op zichzelf, ${carrying} met een ander jaar (${certain(repayment)}). Wat een gemeente te veel besteedt, betaalt zij zelf.`,
    'Coördinatie en projecten van de regio tellen als besteed: bestedingen zijn per gemeente (aangenomen).',
    codesText(grant, accountabilityCodes),
    ...(accountability ? [accountability.nl] : []),
  ].join(' ');
}

/** The codes of the accountability, or that they were not found. */
function codesText(grant: Named, codes: DivisionYearRules['accountability-codes']): string {
  if (codes.value === null) return `De SiSa-codes van de ${grant.nl} zijn niet gevonden.`;
  return `De ${grant.nl} wordt verantwoord met de SiSa-codes ${and(codes.value)} (${certain(codes)}); welk bedrag bij welke code hoort, is niet gevonden.`;
}

/** What the key is, and how sure that is. */
function keyText(rules: readonly DivisionYearRules[], called: Named): string {
  const sources = [...new Set(rules.map(({ key }) => certain(key)))];
  return `${called.nl} (${sources.join('; ')}).`;
}

/** What all regions get together in each year, and the most they may get. */
function ceilings({ years, holds }: Extract<DivisionNote, { key: 'division-ceiling' }>): string {
  const said = years.map(({ national, rules: { year, maximum } }) => {
    const sum = national === null ? 'niet bekend' : euro(national);
    return `in ${year} ${sum}${maximum.value ? `, ten hoogste ${euro(maximum.value)}` : ''}`;
  });
  const known = years.filter(({ rules: { maximum } }) => maximum.value !== null);
  const sources = [...new Set(known.map(({ rules: { maximum } }) => certain(maximum)))].join('; ');
  const maximum = holds ? `Het maximum is ${holds.nl} (${sources}).` : `Bron van het maximum: ${sources}.`;
  return `Alle regio’s samen: ${said.join('; ')}.${known.length > 0 ? ` ${maximum}` : ''}`;
}

function certain({ status, source }: { readonly status: Certainty; readonly source: Source }): string {
  return `${CERTAINTY[status]}: ${citationOf(source)}`;
}

/** What stands out beside the key, with the other years of the same region. */
function anomaly({ deviations }: Extract<DivisionNote, { key: 'division-anomaly' }>): string {
  const said = deviations.map(({ region, year, deviation, elsewhere }) => {
    const years = deviationsByYear([{ year, deviation }, ...elsewhere]).map(ofYears);
    return `${region} (${and(years)})`;
  });
  return `Meer dan 1,5% van de sleutel af: ${and(said)}.`;
}

function ofYears({ years, deviation }: { readonly years: string; readonly deviation: string }): string {
  return `in ${years} ${signed(deviation)}%`;
}

function signed(percentage: string): string {
  const text = decimal(percentage);
  return /^-|^0,00$/.test(text) ? text : `+${text}`;
}

/** What tables of a division say, in Dutch. */
export const divisionTables: DivisionTableWords = { headings, cells, parameterName, title, phrase, note };
