import type { Named } from '../../../grant/intervention.js';
import type { DivisionYearRules } from '../../../law/division-rules.js';
import type { Certainty } from '../../../law/parameter-row.js';
import { citationOf, type Source } from '../../../law/source.js';
import type { AmountOrShare } from '../../../money/amount-or-share.js';
import type { DivisionNote, DivisionTitle, Phrase } from '../../../report/division/table-parts.js';
import { deviationsByYear } from '../../deviations.js';
import type { DivisionTableWords } from '../../division-words.js';
import { yearRange } from '../../numbers.js';
import { and, euro, percent } from '../writing.js';

const headings: DivisionTableWords['headings'] = {
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

const PROVENANCE = {
  official: 'official',
  given: 'given',
  key: 'by key',
  indicative: 'indicative',
} as const;

const cells: DivisionTableWords['cells'] = { ...PROVENANCE, floor: 'floor', ceiling: 'ceiling' };

const parameterName: DivisionTableWords['parameterName'] = {
  maximum: 'Maximum',
  key: 'Key',
  repayment: 'Repayment',
  'coordination-from-amount': 'Coordination',
  'division-in-region': 'Division within the region',
  'accountability-codes': 'SiSa codes',
};

function title(of: DivisionTitle): string {
  switch (of.key) {
    case 'division-country':
      return `${of.grant.en} ${yearRange(of.years)} · regions${of.compared ? ', beside the key' : ''}`;
    case 'division-region':
      return `${of.grant.en} ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · amount`;
    case 'division-settlement':
      return `${of.grant.en} ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · spent`;
    case 'division-lines':
      return `${of.grant.en} ${yearRange(of.years)} · ${of.region.name} · accountability (SiSa ${and(of.codes)})`;
    case 'division-members':
      return `${of.grant.en} ${yearRange(of.years)} · ${of.region.name}${holderOf(of.region.mandateHolder)} · by municipality`;
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
      return 'share' in of.given ? `${percent(of.given.share)} of the amount of the region` : 'given';
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

const KEY = {
  equal: 'the same for every municipality',
  weights: 'the weights of the given file',
  members: 'the weights of the members file',
} as const;

const PROVENANCE_NOTE = {
  official: 'the amount of a region is official: ',
  indicative: 'the amount of a region is indicative: ',
  given: 'the amount of the region was given with --amount.',
  key: 'the amount of a region was computed by key from the national amount of --national: the sum of its municipalities.',
} as const;

/** Where amounts come from; of those that come along what they are. */
function provenanceText({
  provenance,
  stands,
}: Extract<DivisionNote, { key: 'division-provenance' }>): string {
  const said = PROVENANCE_NOTE[provenance];
  return provenance === 'official' || provenance === 'indicative' ? `${said}${stands?.en ?? ''}.` : said;
}

function note(of: DivisionNote): string {
  switch (of.key) {
    case 'division-provenance':
      return `${yearRange(of.years)}: ${provenanceText(of)}`;
    case 'division-ceiling':
      return ceilings(of);
    case 'division-key-amount':
      return `By key: the sum of all regions, divided by key over the municipalities of the whole country; a region is the sum of its municipalities. The key: ${keyText(of.rules, of.called)} Difference: the amount less the amount by key; deviation: that difference as a percentage of the amount by key.`;
    case 'division-anomaly':
      return anomaly(of);
    case 'division-no-formula':
      return noFormula(of.rules, of.coordination);
    case 'division-key':
      return `Weight: ${of.kind === 'published' ? keyText(of.rules, of.called) : `${KEY[of.kind]}.`}`;
    case 'division-method':
      return [
        ...(of.details
          ? ['Exact share: what is divided × weight ÷ sum of the weights, cut off after six decimals.']
          : []),
        `Divided to the ${of.unit === 'euro' ? 'whole euro' : 'cent'}: every share rounded down, what is left handed out by the ${of.unit === 'euro' ? 'euro (the last cents at once)' : 'cent'} to the largest remainders.`,
      ].join(' ');
    case 'division-deductions':
      return [deducted('Coordination', of.coordination), deducted('Projects of the region', of.projects)]
        .filter((text) => text !== '')
        .join(' ');
    case 'division-assigned':
      return `The amount of a municipality includes the projects assigned to it: ${and(of.projects.map(assigned))}.`;
    case 'division-bounds':
      return `${[bound('Floor', of.floor), bound('Ceiling', of.ceiling)].filter((text) => text !== '').join('; ')}. Who comes below or above gets the bound; the rest is divided again over the others.`;
    case 'division-settlement':
      return settled(of);
    case 'division-members-left':
      return `${of.region}: the ${of.provenance} amount is that of all members of ${of.called.en}, also of ${and(of.left.map(({ name, to }) => `${name} (in ${to} in the file of --members)`))}.`;
    case 'division-members-file':
      return 'The members of a region in the file of --members are those of that file and no others.';
  }
}

type AssignedProject = Extract<DivisionNote, { key: 'division-assigned' }>['projects'][number];

function deducted(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  return 'share' in given
    ? `${name}: ${percent(given.share)} of the amount of the region.`
    : `${name}: ${euro(given.amount)} per region and year.`;
}

function assigned({ name, year, municipality, amount }: AssignedProject): string {
  return `${name || 'project without a name'} (${municipality}, ${year ?? 'every year'}) ${euro(amount)}`;
}

function bound(name: string, given: AmountOrShare | null): string {
  if (given === null) return '';
  const value = 'share' in given ? `${percent(given.share)} of what is divided` : euro(given.amount);
  return `${name} per municipality: ${value}`;
}

/** That the division is the region's own, and where a balanced one and the coordination are spoken of. */
function noFormula(
  {
    'division-in-region': divisionInRegion,
    'coordination-from-amount': coordinationFromAmount,
  }: DivisionYearRules,
  coordination: Named | undefined,
): string {
  const stands = coordination?.en ?? 'Coordination is paid from the amount of the region';
  return `No division is prescribed within a region (${certain(divisionInRegion)}); this division is the choice of the region. ${stands} (${certain(coordinationFromAmount)}).`;
}

/** By what a year is settled, and what was not found. */
function settled({
  grant,
  rules: { repayment, 'carry-limit': carryLimit, 'accountability-codes': accountabilityCodes },
  accountability,
}: Extract<DivisionNote, { key: 'division-settlement' }>): string {
  const carrying = carryLimit.value.isZero()
    ? 'without carrying and without netting'
    : 'after what may be carried and without netting';
  return [
    `What a municipality does not spend flows back to the mandate holder, who repays it: every year by itself, ${carrying} against another year (${certain(repayment)}). What it overspends it pays itself.`,
    'Coordination and projects of the region count as spent: actuals are of municipalities (assumed).',
    codesText(grant, accountabilityCodes),
    ...(accountability ? [accountability.en] : []),
  ].join(' ');
}

/** The codes of the accountability, or that they were not found. */
function codesText(grant: Named, codes: DivisionYearRules['accountability-codes']): string {
  if (codes.value === null) return `The SiSa codes of ${grant.en} were not found.`;
  return `${grant.en} is accounted for with the SiSa codes ${and(codes.value)} (${certain(codes)}); which amount belongs to which code was not found.`;
}

/** What the key is, and how sure that is. */
function keyText(rules: readonly DivisionYearRules[], called: Named): string {
  const sources = [...new Set(rules.map(({ key }) => certain(key)))];
  return `${called.en} (${sources.join('; ')}).`;
}

/** What all regions get together in each year, and the most they may get. */
function ceilings({ years, holds }: Extract<DivisionNote, { key: 'division-ceiling' }>): string {
  const said = years.map(({ national, rules: { year, maximum } }) => {
    const sum = national === null ? 'not known' : euro(national);
    return `in ${year} ${sum}${maximum.value ? `, at most ${euro(maximum.value)}` : ''}`;
  });
  const known = years.filter(({ rules: { maximum } }) => maximum.value !== null);
  const sources = [...new Set(known.map(({ rules: { maximum } }) => certain(maximum)))].join('; ');
  const maximum = holds ? `The maximum is ${holds.en} (${sources}).` : `Source of the maximum: ${sources}.`;
  return `All regions together: ${said.join('; ')}.${known.length > 0 ? ` ${maximum}` : ''}`;
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
  return `More than 1.5% off the key: ${and(said)}.`;
}

function ofYears({ years, deviation }: { readonly years: string; readonly deviation: string }): string {
  return `${signed(deviation)}% in ${years}`;
}

function signed(percentage: string): string {
  return /^-|^0\.00$/.test(percentage) ? percentage : `+${percentage}`;
}

/** What tables of a division say, in English. */
export const divisionTables: DivisionTableWords = { headings, cells, parameterName, title, phrase, note };
