import type { DivisionHelpKey } from '../../division-words.js';

/** Help on dividing over regions, in English. */
export const divisionHelp: Readonly<Record<DivisionHelpKey, string>> = {
  iza: 'SPUK IZA: amounts per region, and the division over municipalities within a region',
  region: 'this region alone, with all its municipalities; its name in annex 1 will do too (repeatable)',
  amount: 'the amount of the region of --region, instead of the official one',
  national: 'the amount of the whole country, to be divided over the municipalities by key',
  coordination: 'coordination: an amount (below 1,000 with €), or a percentage of the amount of the region',
  projects: 'regional projects: an amount, a percentage or a file of projects',
  key: 'key within a region: brede-spuk (default), equal or a file of weights',
  members: 'file of regions and their municipalities, instead of the members of annex 1',
  min: 'floor per municipality: an amount, or a percentage of what is divided locally',
  max: 'ceiling per municipality, likewise',
  unit: 'divide to the cent (default) or to whole euros: cent or euro',
  divisionLevel: 'show the country by region (default) or every region by municipality',
  compare: 'put every amount beside the one by key, with difference and deviation',
  divisionGrant:
    'grant that goes to regions: a name from spuk show grants (by default spuk-iza), or a folder of your own',
  divisionRules: 'rules: a profile of the grant (by default the first) or a file of your own',
};
