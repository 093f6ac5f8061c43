import { divisionTableWords } from '../../division-tables.js';
import type { DivisionTableTexts } from '../../division-words.js';
import { english } from '../writing.js';

const headings: DivisionTableTexts['headings'] = {
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

const parameterName: DivisionTableTexts['parameterName'] = {
  maximum: 'Maximum',
  key: 'Key',
  repayment: 'Repayment',
  'coordination-from-amount': 'Coordination',
  'division-in-region': 'Division within the region',
  'accountability-codes': 'SiSa codes',
};

const phrases: DivisionTableTexts['phrases'] = {
  'regional-amount': 'Amount of the region',
  coordination: 'Coordination',
  'regional-projects': 'Projects of the region',
  local: 'Local, to divide',
  municipalities: 'Municipalities together',
  granted: 'Total of the region',
  project: (name) => `Project ${name || 'without a name'}`,
  'of-amount': (percentage) => `${percentage} of the amount of the region`,
  'from-file': 'from the file',
  'of-the-rest': 'what is left',
  held: 'Mandate holder (coordination, projects)',
  charged: 'Spent at the cost of the grant',
  carried: 'To the next year',
  'to-repay': 'To repay by the mandate holder',
  open: 'Still open: municipalities without actuals',
};

const notes: DivisionTableTexts['notes'] = {
  provenance: {
    official: (stands) => `the amount of a region is official: ${stands}.`,
    indicative: (stands) => `the amount of a region is indicative: ${stands}.`,
    given: () => 'the amount of the region was given with --amount.',
    key: () =>
      'the amount of a region was computed by key from the national amount of --national: the sum of its municipalities.',
  },
  ceiling: {
    all: (years) => `All regions together: ${years}.`,
    year: (year, sum) => `in ${year} ${sum}`,
    unknown: 'not known',
    atMost: (maximum) => `, at most ${maximum}`,
    holds: (what, sources) => `The maximum is ${what} (${sources}).`,
    source: (sources) => `Source of the maximum: ${sources}.`,
  },
  keyAmount: (key) =>
    `By key: the sum of all regions, divided by key over the municipalities of the whole country; a region is the sum of its municipalities. The key: ${key}. Difference: the amount less the amount by key; deviation: that difference as a percentage of the amount by key.`,
  weight: (key) => `Weight: ${key}.`,
  keys: {
    equal: 'the same for every municipality',
    weights: 'the weights of the given file',
    members: 'the weights of the members file',
  },
  anomaly: {
    all: (regions) => `More than 1.5% off the key: ${regions}.`,
    years: (years, deviation) => `${deviation} in ${years}`,
  },
  noFormula: (source) =>
    `No division is prescribed within a region (${source}); this division is the choice of the region.`,
  coordinationPaid: 'Coordination is paid from the amount of the region',
  exactShare: 'Exact share: what is divided × weight ÷ sum of the weights, cut off after six decimals.',
  method: {
    euro: 'Divided to the whole euro: every share rounded down, what is left handed out by the euro (the last cents at once) to the largest remainders.',
    cent: 'Divided to the cent: every share rounded down, what is left handed out by the cent to the largest remainders.',
  },
  perYear: (amount) => `${amount} per region and year`,
  assigned: (projects) => `The amount of a municipality includes the projects assigned to it: ${projects}.`,
  project: { unnamed: 'project without a name', everyYear: 'every year' },
  bounds: {
    floor: (value) => `Floor per municipality: ${value}`,
    ceiling: (value) => `Ceiling per municipality: ${value}`,
    ofDivided: (percentage) => `${percentage} of what is divided`,
    rest: 'Who comes below or above gets the bound; the rest is divided again over the others.',
  },
  settlement: {
    repaid: (carrying, source) =>
      `What a municipality does not spend flows back to the mandate holder, who repays it: every year by itself, ${carrying} against another year (${source}). What it overspends it pays itself.`,
    carrying: {
      none: 'without carrying and without netting',
      some: 'after what may be carried and without netting',
    },
    held: 'Coordination and projects of the region count as spent: actuals are of municipalities (assumed).',
    noCodes: (grant) => `The SiSa codes of ${grant} were not found.`,
    codes: (grant, codes, source) =>
      `${grant} is accounted for with the SiSa codes ${codes} (${source}); which amount belongs to which code was not found.`,
  },
  membersLeft: ({ region, provenance, called, left }) =>
    `${region}: the ${provenance} amount is that of all members of ${called}, also of ${left}.`,
  elsewhere: (name, region) => `${name} (in ${region} in the file of --members)`,
  membersFile: 'The members of a region in the file of --members are those of that file and no others.',
};

/** What tables of a division say, in English. */
export const divisionTables = divisionTableWords(
  {
    headings,
    parameterName,
    certainty: {
      read: 'read',
      explained: 'explained',
      reported: 'reported',
      derived: 'derived',
      assumed: 'assumed',
    },
    provenance: { official: 'official', given: 'given', key: 'by key', indicative: 'indicative' },
    floor: 'floor',
    ceiling: 'ceiling',
    holder: (name) => `mandate holder ${name}`,
    titles: {
      'division-country': (compared) => `regions${compared ? ', beside the key' : ''}`,
      'division-region': 'amount',
      'division-settlement': 'spent',
      'division-members': 'by municipality',
      'division-lines': (codes) => `accountability (SiSa ${codes})`,
    },
    phrases,
    notes,
  },
  english,
);
