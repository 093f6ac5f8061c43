import type { IzaYearRules } from '../../law/iza-rules.js';
import type { Certainty } from '../../law/parameter.js';
import { citationOf, type Source } from '../../law/source.js';
import { Amount } from '../../money/amount.js';
import type { AmountOrShare } from '../../money/amount-or-share.js';
import type { IzaNote, IzaTitle, Phrase } from '../../report/iza-table.js';
import type { IzaTableWords } from '../iza-words.js';
import { decimal, euro, listed, yearRange } from '../numbers.js';

const headings: IzaTableWords['headings'] = {
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

const PROVENANCE = { official: 'officieel', given: 'opgegeven', key: 'op sleutel' } as const;

const cells: IzaTableWords['cells'] = { ...PROVENANCE, floor: 'ondergrens', ceiling: 'bovengrens' };

const parameterName: IzaTableWords['parameterName'] = {
  maximum: 'Maximum',
  key: 'Verdeelsleutel',
  'key-totals': 'Jaar van de sleutel',
  repayment: 'Terugbetaling',
  'coordination-from-amount': 'Coördinatie',
  'division-in-region': 'Verdeling binnen de regio',
  'accountability-codes': 'SiSa-codes',
};

function title(of: IzaTitle): string {
  switch (of.key) {
    case 'iza-country':
      return `SPUK IZA ${yearRange(of.years)} · regio’s${of.compared ? ', naast de sleutel' : ''}`;
    case 'iza-region':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · bedrag`;
    case 'iza-settlement':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · besteed`;
    case 'iza-lines':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name} · verantwoording (SiSa ${listed(of.codes, 'en')})`;
    case 'iza-members':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · per gemeente`;
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
      return 'share' in of.given ? `${percent(of.given)} van het bedrag van de regio` : 'opgegeven';
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

function percent({ share }: Extract<AmountOrShare, { share: unknown }>): string {
  return `${decimal(share.percentage(), 'nl')}%`;
}

const KEY = {
  equal: 'elke gemeente even veel',
  weights: 'de gewichten uit het opgegeven bestand',
  members: 'de gewichten uit het bestand met leden',
} as const;

const PROVENANCE_NOTE = {
  official:
    'het bedrag van een regio is officieel: brief van VWS van 12 september 2025, kenmerk 4190863-1084972-DMO, bijlage 2B.',
  given: 'het bedrag van de regio is opgegeven met --amount.',
  key: 'het bedrag van een regio is met de sleutel berekend uit het landelijke bedrag van --national: de som van haar gemeenten.',
} as const;

function note(of: IzaNote): string {
  switch (of.key) {
    case 'iza-provenance':
      return `${yearRange(of.years)}: ${PROVENANCE_NOTE[of.provenance]}`;
    case 'iza-ceiling':
      return ceilings(of.years);
    case 'iza-key-amount':
      return `Op sleutel: de som van alle regio’s, met de sleutel verdeeld over de gemeenten van heel Nederland; een regio is de som van haar gemeenten. ${keyText(of.rules)} Verschil en afwijking: het bedrag min, en als percentage van, het bedrag op sleutel.`;
    case 'iza-anomaly':
      return anomaly(of);
    case 'iza-no-formula':
      return 'Binnen een regio is geen verdeling voorgeschreven: de mandaathouder «draagt zorg voor een evenwichtige verdeling» en betaalt de coördinatie uit het bedrag (gelezen: Regeling specifieke uitkering IZA-doelen). Deze verdeling is dus een keuze van de regio.';
    case 'iza-key':
      return `Gewicht: ${of.kind === 'brede-spuk' ? `het totaal van de brede SPUK van de gemeente. ${keyText(of.rules)}` : `${KEY[of.kind]}.`}`;
    case 'iza-method':
      return [
        ...(of.details
          ? ['Exact aandeel: te verdelen × gewicht ÷ som van de gewichten, afgekapt op zes decimalen.']
          : []),
        `Verdeeld op de ${of.unit === 'euro' ? 'hele euro' : 'cent'}: elk aandeel naar beneden afgerond, wat dan overblijft per ${of.unit === 'euro' ? 'euro (centen in één keer)' : 'cent'} naar de grootste resten.`,
      ].join(' ');
    case 'iza-deductions':
      return [deducted('Coördinatie', of.coordination), deducted('Projecten van de regio', of.projects)]
        .filter((text) => text !== '')
        .join(' ');
    case 'iza-assigned':
      return `In het bedrag van een gemeente zitten ook de projecten die aan haar zijn toegewezen: ${listed(of.projects.map(assigned), 'en')}.`;
    case 'iza-bounds':
      return `${[bound('Ondergrens', of.floor), bound('Bovengrens', of.ceiling)].filter((text) => text !== '').join('; ')}. Wie eronder of erboven komt, krijgt de grens; de rest wordt opnieuw verdeeld over de anderen.`;
    case 'iza-settlement':
      return settled(of.rules);
    case 'iza-members-file':
      return 'De leden van een regio in het bestand van --members zijn die van dat bestand, en geen andere.';
  }
}

type AssignedProject = Extract<IzaNote, { key: 'iza-assigned' }>['projects'][number];

function deducted(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  return 'share' in given
    ? `${name}: ${percent(given)} van het bedrag van de regio.`
    : `${name}: ${euro(given.amount, 'nl')} per regio en jaar.`;
}

function assigned({ name, year, municipality, amount }: AssignedProject): string {
  return `${name || 'project zonder naam'} (${municipality}, ${year ?? 'elk jaar'}) ${euro(amount, 'nl')}`;
}

function bound(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  const value = 'share' in given ? `${percent(given)} van het te verdelen bedrag` : euro(given.amount, 'nl');
  return `${name} per gemeente: ${value}`;
}

/** By what a year is settled, and what was not found. */
function settled({ carryLimit, repayment, accountabilityCodes }: IzaYearRules): string {
  const codes = listed(accountabilityCodes.value, 'en');
  return [
    `Wat een gemeente niet besteedt, gaat terug naar de mandaathouder, en die betaalt het terug (${CERTAINTY[repayment.status]}); doorschuiven: ${percent({ share: carryLimit.value })} (${CERTAINTY[carryLimit.status]}). Wat een gemeente te veel besteedt, betaalt zij zelf.`,
    'Coördinatie en projecten van de regio tellen als besteed: bestedingen zijn per gemeente (aangenomen).',
    `De SPUK IZA wordt verantwoord met de SiSa-codes ${codes}; welk bedrag bij welke code hoort, is niet gevonden.`,
  ].join(' ');
}

/** Whose year's totals are the key, and that it is a choice. */
function keyText(rules: readonly IzaYearRules[]): string {
  const byKey = new Map<number, number[]>();
  for (const { year, keyTotals } of rules) {
    byKey.set(keyTotals.value, [...(byKey.get(keyTotals.value) ?? []), year]);
  }
  const parts = [...byKey].map(([totals, years]) => `voor ${yearRange(years)} dat van ${totals}`);
  return `De sleutel is het totaal van de brede SPUK: ${listed(parts, 'en')} (gelezen: GALA-akkoord, pagina 50; welk jaar geldt is aangenomen).`;
}

/** What all regions get together in each year, and the most they may get. */
function ceilings(years: Extract<IzaNote, { key: 'iza-ceiling' }>['years']): string {
  const said = years.map(({ national, rules: { year, maximum } }) => {
    const sum = national === null ? 'niet bekend' : euro(national, 'nl');
    return `in ${year} ${sum}, ten hoogste ${euro(maximum.value, 'nl')}`;
  });
  const sources = [...new Set(years.map(({ rules: { maximum } }) => certain(maximum)))];
  return `Alle regio’s samen: ${said.join('; ')}. Het maximum is met de overheveling naar het btw-compensatiefonds en een reserve voor de uitvoering (${sources.join('; ')}).`;
}

function certain({ status, source }: { readonly status: Certainty; readonly source: Source }): string {
  return `${CERTAINTY[status]}: ${citationOf(source)}`;
}

/** What stands out in a year, and why the key and the members do not explain it. */
function anomaly({ year, deviations }: Extract<IzaNote, { key: 'iza-anomaly' }>): string {
  const differences = deviations.map(({ region, deviation, amounts }) => {
    const side = amounts.difference.isNegative() ? 'onder' : 'boven';
    return `${region} ligt ${euro(sizeOf(amounts.difference), 'nl')} ${side} de sleutel (${signed(deviation)}%)`;
  });
  const sum = Amount.sum(deviations.map(({ amounts }) => amounts.difference));
  const others = [...new Set(deviations.flatMap(({ elsewhere }) => elsewhere.map((one) => one.year)))].sort();
  const elsewhere = others.map((other) => {
    const ofYear = deviations.flatMap(({ region, elsewhere: all }) =>
      all.filter((one) => one.year === other).map(({ deviation }) => `${region} ${signed(deviation)}%`),
    );
    return `in ${other} is de afwijking met dezelfde leden ${listed(ofYear, 'en')}`;
  });
  return [
    `Opvallend in de officiële bedragen van ${year}: ${listed(differences, 'en')}${deviations.length > 1 ? `; samen ${euro(sum, 'nl')}` : ''}.`,
    ...(elsewhere.length > 0
      ? [
          `Ter vergelijking: ${listed(elsewhere, 'en')}. De sleutel en de leden verklaren het dus niet uit zichzelf.`,
        ]
      : []),
    'De oorzaak is niet bekend; de bedragen zijn overgenomen zoals ze in de brief van VWS staan.',
  ].join(' ');
}

function sizeOf(amount: Amount): Amount {
  return amount.isNegative() ? amount.negated() : amount;
}

function signed(percentage: string): string {
  const text = decimal(percentage, 'nl');
  return /^-|^0,00$/.test(text) ? text : `+${text}`;
}

/** What tables of SPUK IZA say, in Dutch. */
export const izaTables: IzaTableWords = { headings, cells, parameterName, title, phrase, note };
