import type { IzaYearRules } from '../../law/iza-rules.js';
import type { Certainty } from '../../law/parameter.js';
import { citationOf, type Source } from '../../law/source.js';
import { Amount } from '../../money/amount.js';
import type { AmountOrShare } from '../../money/amount-or-share.js';
import type { IzaNote, IzaTitle, Phrase } from '../../report/iza-table.js';
import type { IzaTableWords } from '../iza-words.js';
import { euro, listed, yearRange } from '../numbers.js';

const headings: IzaTableWords['headings'] = {
  item: 'Item',
  basis: 'Origin',
  amount: 'Amount',
  keyAmount: 'By key',
  difference: 'Difference',
  deviation: 'Deviation (%)',
  coordination: 'Coordination',
  projects: 'Projects',
  local: 'Local',
  weight: 'Weight',
  exactShare: 'Exact share',
  roundedDown: 'Rounded down',
  remainder: 'Rest',
  bound: 'Bound',
  together: 'Together',
  sum: 'All years',
};

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  read: 'read',
  explained: 'explained',
  reported: 'reported',
  derived: 'derived',
  assumed: 'assumed',
};

const PROVENANCE = { official: 'official', given: 'given', key: 'by key' } as const;

const cells: IzaTableWords['cells'] = { ...PROVENANCE, floor: 'floor', ceiling: 'ceiling' };

const parameterName: IzaTableWords['parameterName'] = {
  maximum: 'Maximum',
  key: 'Key',
  'key-totals': 'Year of the key',
  repayment: 'Repayment',
  'coordination-from-amount': 'Coordination',
  'division-in-region': 'Division within the region',
  'accountability-codes': 'SiSa codes',
};

function title(of: IzaTitle): string {
  switch (of.key) {
    case 'iza-country':
      return `SPUK IZA ${yearRange(of.years)} · regions${of.compared ? ', beside the key' : ''}`;
    case 'iza-region':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · amount`;
    case 'iza-settlement':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · spent`;
    case 'iza-lines':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name} · accountability (SiSa ${listed(of.codes, 'and')})`;
    case 'iza-members':
      return `SPUK IZA ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · by municipality`;
  }
}

function holderOf(name: string | null): string {
  return name === null ? '' : ` (mandate holder ${name})`;
}

function phrase(of: Phrase): string {
  switch (of.key) {
    case 'regional-amount':
      return 'Amount of the region';
    case 'coordination':
      return 'Coordination';
    case 'regional-projects':
      return 'Projects of the region';
    case 'local':
      return 'Local, to divide';
    case 'municipalities':
      return 'Municipalities together';
    case 'granted':
      return 'Total of the region';
    case 'project':
      return `Project ${of.name || 'without a name'}${of.municipality === null ? '' : ` (${of.municipality})`}`;
    case 'provenance':
      return PROVENANCE[of.provenance];
    case 'of-amount':
      return 'share' in of.given ? `${percent(of.given)} of the amount of the region` : 'given';
    case 'from-file':
      return 'from the file';
    case 'of-the-rest':
      return 'what is left';
    case 'held':
      return 'Mandate holder (coordination, projects)';
    case 'charged':
      return 'Spent at the cost of the grant';
    case 'carried':
      return 'To the next year';
    case 'to-repay':
      return 'To repay by the mandate holder';
    case 'open':
      return 'Still open: municipalities without actuals';
  }
}

function percent({ share }: Extract<AmountOrShare, { share: unknown }>): string {
  return `${share.percentage()}%`;
}

const KEY = {
  equal: 'the same for every municipality',
  weights: 'the weights of the given file',
  members: 'the weights of the members file',
} as const;

const PROVENANCE_NOTE = {
  official:
    'the amount of a region is official: brief van VWS van 12 september 2025, kenmerk 4190863-1084972-DMO, bijlage 2B.',
  given: 'the amount of the region was given with --amount.',
  key: 'the amount of a region was computed by key from the national amount of --national: the sum of its municipalities.',
} as const;

function note(of: IzaNote): string {
  switch (of.key) {
    case 'iza-provenance':
      return `${yearRange(of.years)}: ${PROVENANCE_NOTE[of.provenance]}`;
    case 'iza-ceiling':
      return ceilings(of.years);
    case 'iza-key-amount':
      return `By key: the sum of all regions, divided by key over the municipalities of the whole country; a region is the sum of its municipalities. ${keyText(of.rules)} Difference and deviation: the amount less, and as a percentage of, the amount by key.`;
    case 'iza-anomaly':
      return anomaly(of);
    case 'iza-no-formula':
      return 'No division is prescribed within a region: the mandate holder «draagt zorg voor een evenwichtige verdeling» (sees to a balanced division) and pays the coordination from the amount (read: Regeling specifieke uitkering IZA-doelen). So this division is the choice of the region.';
    case 'iza-key':
      return `Weight: ${of.kind === 'brede-spuk' ? `the municipality’s total of the brede SPUK. ${keyText(of.rules)}` : `${KEY[of.kind]}.`}`;
    case 'iza-method':
      return [
        ...(of.details
          ? ['Exact share: what is divided × weight ÷ sum of the weights, cut off after six decimals.']
          : []),
        `Divided to the ${of.unit === 'euro' ? 'whole euro' : 'cent'}: every share rounded down, what is left handed out by the ${of.unit === 'euro' ? 'euro (cents at once)' : 'cent'} to the largest remainders.`,
      ].join(' ');
    case 'iza-deductions':
      return [deducted('Coordination', of.coordination), deducted('Projects of the region', of.projects)]
        .filter((text) => text !== '')
        .join(' ');
    case 'iza-assigned':
      return `The amount of a municipality includes the projects assigned to it: ${listed(of.projects.map(assigned), 'and')}.`;
    case 'iza-bounds':
      return `${[bound('Floor', of.floor), bound('Ceiling', of.ceiling)].filter((text) => text !== '').join('; ')}. Who comes below or above gets the bound; the rest is divided again over the others.`;
    case 'iza-settlement':
      return settled(of.rules);
    case 'iza-members-file':
      return 'The members of a region in the file of --members are those of that file and no others.';
  }
}

type AssignedProject = Extract<IzaNote, { key: 'iza-assigned' }>['projects'][number];

function deducted(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  return 'share' in given
    ? `${name}: ${given.share.percentage()}% of the amount of the region.`
    : `${name}: ${euro(given.amount, 'en')} per region and year.`;
}

function assigned({ name, year, municipality, amount }: AssignedProject): string {
  return `${name || 'project without a name'} (${municipality}, ${year ?? 'every year'}) ${euro(amount, 'en')}`;
}

function bound(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  const value = 'share' in given ? `${percent(given)} of what is divided` : euro(given.amount, 'en');
  return `${name} per municipality: ${value}`;
}

/** By what a year is settled, and what was not found. */
function settled({ carryLimit, repayment, accountabilityCodes }: IzaYearRules): string {
  const codes = listed(accountabilityCodes.value, 'and');
  return [
    `What a municipality does not spend flows back to the mandate holder, who repays it (${CERTAINTY[repayment.status]}); to carry over: ${percent({ share: carryLimit.value })} (${CERTAINTY[carryLimit.status]}). What it overspends it pays itself.`,
    'Coordination and projects of the region count as spent: actuals are of municipalities (assumed).',
    `SPUK IZA is accounted for with the SiSa codes ${codes}; which amount belongs to which code was not found.`,
  ].join(' ');
}

/** Whose year's totals are the key, and that it is a choice. */
function keyText(rules: readonly IzaYearRules[]): string {
  const byKey = new Map<number, number[]>();
  for (const { year, keyTotals } of rules) {
    byKey.set(keyTotals.value, [...(byKey.get(keyTotals.value) ?? []), year]);
  }
  const parts = [...byKey].map(([totals, years]) => `for ${yearRange(years)} that of ${totals}`);
  return `The key is the total of the brede SPUK: ${listed(parts, 'and')} (read: GALA agreement, page 50; which year counts is assumed).`;
}

/** What all regions get together in each year, and the most they may get. */
function ceilings(years: Extract<IzaNote, { key: 'iza-ceiling' }>['years']): string {
  const said = years.map(({ national, rules: { year, maximum } }) => {
    const sum = national === null ? 'not known' : euro(national, 'en');
    return `in ${year} ${sum}, at most ${euro(maximum.value, 'en')}`;
  });
  const sources = [...new Set(years.map(({ rules: { maximum } }) => certain(maximum)))];
  return `All regions together: ${said.join('; ')}. The maximum is with the transfer to the btw-compensatiefonds and a reserve for execution (${sources.join('; ')}).`;
}

function certain({ status, source }: { readonly status: Certainty; readonly source: Source }): string {
  return `${CERTAINTY[status]}: ${citationOf(source)}`;
}

/** What stands out in a year, and why the key and the members do not explain it. */
function anomaly({ year, deviations }: Extract<IzaNote, { key: 'iza-anomaly' }>): string {
  const differences = deviations.map(({ region, deviation, amounts }) => {
    const { difference } = amounts;
    const size = difference.isNegative() ? difference.negated() : difference;
    return `${region} lies ${euro(size, 'en')} ${difference.isNegative() ? 'below' : 'above'} the key (${signed(deviation)}%)`;
  });
  const sum = Amount.sum(deviations.map(({ amounts }) => amounts.difference));
  const others = [...new Set(deviations.flatMap(({ elsewhere }) => elsewhere.map((one) => one.year)))].sort();
  const elsewhere = others.map((other) => {
    const ofYear = deviations.flatMap(({ region, elsewhere: all }) =>
      all.filter((one) => one.year === other).map(({ deviation }) => `${region} ${signed(deviation)}%`),
    );
    return `in ${other}, with the same members, the deviation is ${listed(ofYear, 'and')}`;
  });
  return [
    `Stands out in the official amounts of ${year}: ${listed(differences, 'and')}${deviations.length > 1 ? `; together ${euro(sum, 'en')}` : ''}.`,
    ...(elsewhere.length > 0
      ? [`For comparison: ${listed(elsewhere, 'and')}. So key and members do not explain it by themselves.`]
      : []),
    'The cause is not known; the amounts are kept as the letter of VWS has them.',
  ].join(' ');
}

function signed(percentage: string): string {
  return /^-|^0\.00$/.test(percentage) ? percentage : `+${percentage}`;
}

/** What tables of SPUK IZA say, in English. */
export const izaTables: IzaTableWords = { headings, cells, parameterName, title, phrase, note };
