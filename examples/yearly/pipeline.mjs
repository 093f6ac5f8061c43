// The year of a grant with the library: files become values, values an outcome. Nothing is printed or written by the
// library itself, and nothing is read but what it is handed.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  check,
  interventionNames,
  municipalityNames,
  readBudgetFiles,
  readEmbeddedRules,
  readPlaces,
  settle,
  severityOf,
} from 'spuk';

// What comes with the package: the names of municipalities and interventions, and the rules of each year.
const figures = (name) => readFileSync(fileURLToPath(import.meta.resolve(`spuk/data/${name}`)), 'utf8');
const places = readPlaces(figures('places.json'));
const rules = readEmbeddedRules(figures('rules-regeling.json'));

// Your own files, as bytes with a name.
const input = (file) => ({ file, bytes: readFileSync(new URL(file, import.meta.url)) });
const read = readBudgetFiles(
  { allocation: [input('toekenning.csv')], plan: [input('plan.csv')], spent: [input('bestedingen.csv')] },
  {
    municipalities: municipalityNames(places),
    interventions: interventionNames(places.interventions),
    rules,
  },
);
const { allocation } = read.allocation;
const { plan } = read.plan;
const { actuals } = read.spent;

const budget = { rules, interventions: places.interventions, allocation, plan, actuals };
const findings = [read.allocation, read.plan, read.spent]
  .flatMap((part) => part.findings)
  .concat(check(budget));
const errors = findings.filter(({ code }) => severityOf(code) === 'error');
for (const { code, municipality, year } of errors) console.error(code, municipality, year);

const { settlements } = settle(budget);
for (const { municipality, years, open, toRepay } of settlements) {
  for (const { year, toRepay: ofYear } of years) console.log(`${municipality} ${year}: ${ofYear}`);
  console.log(`${municipality} open: ${open.join(', ') || '-'}; to repay in all: ${toRepay}`);
}
process.exitCode = errors.length > 0 ? 1 : 0;
