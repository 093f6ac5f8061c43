// Rules of somebody's own that are valid and say something else: what stands behind the schema is tried with them.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { runSpuk } from '../support/run-spuk.js';
import type { FuzzWorld } from './world.js';

interface Parameter {
  readonly [key: string]: unknown;
}

interface Version {
  readonly from: number;
  readonly to: number;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** A document of rules, as far as it is changed here. */
export interface RulesDocument {
  readonly versions: readonly Version[];
}

/** The rules that come along, as a file of one's own. */
export async function rulesDocument(): Promise<RulesDocument> {
  return JSON.parse((await runSpuk(['show', 'rules', '-f', 'json'])).stdout);
}

const THEMES = ['sport-bewegen-cultuur', 'gezondheid-sociale-basis', 'ondersteunend'];
/** Shares at their ends, with as many decimals as a share may have, and some in between. */
const share = fc.oneof(
  fc.constantFrom('0', '1', '0.15', '0.1', '0.5', '0.000000000001', '0.999999999999', '0.333333333333'),
  fc.nat({ max: 10_000 }).map((of) => (of === 10_000 ? '1' : `0.${String(of).padStart(4, '0')}`)),
);
const maybe = fc.option(share, { nil: null });

const BESIDE_WALLS = ['carry-limit', 'shift-limit'];

/** Where a carry limit may stand, and of what: without walls what is unspent is known of the total alone. */
const ROW_LIMITS = [
  { scope: 'intervention', base: 'granted' },
  { scope: 'intervention', base: 'unspent' },
] as const;
const TOTAL_LIMITS = [
  { scope: 'total', base: 'granted' },
  { scope: 'total', base: 'unspent' },
] as const;

/** Values for one version that fit together: without walls nothing limits shifts, with them a carry has rows. */
const values = fc.boolean().chain((walls) =>
  fc.record({
    walls: fc.record({ value: fc.constant(walls) }),
    'shift-limit': fc.record({
      value: walls ? maybe : fc.constant(null),
      base: fc.constantFrom('giving', 'receiving', 'theme'),
    }),
    'shift-receiving-cap': fc.record({ value: walls ? maybe : fc.constant(null) }),
    'shift-excluded-interventions': fc.record({
      value: fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { maxLength: 3 }),
    }),
    'shift-closed-themes': fc.record({ value: fc.subarray(THEMES) }),
    'shift-counting': fc.record({ value: fc.constantFrom('gross', 'net') }),
    'limit-base': fc.record({ value: fc.constantFrom('granted', 'granted-and-carried-in') }),
    'carry-limit': fc
      .constantFrom(...(walls ? ROW_LIMITS : [...TOTAL_LIMITS, ROW_LIMITS[0]]))
      .chain((limit) => share.map((value) => ({ value, ...limit }))),
    'carry-spent-first': fc.record({ value: fc.boolean() }),
    'accountability-lines': fc.record({ value: fc.integer({ min: 1, max: 100 }) }),
  }),
);

/** Commands that compute with rules, and the fixtures they read. */
const LINES = [
  'check -a plan/first/toekenning.csv -p plan/first/plan.csv -f json',
  'allocate -a plan/first/toekenning.csv -p plan/first/plan.csv -f json',
  'allocate -a plan/first/toekenning.csv -p plan/first/plan.csv',
  'allocate -a report/toekenning.csv -p report/plan.csv -f csv',
  'settle -a report/toekenning.csv -p report/plan.csv -s report/bestedingen.csv -f json',
  'settle -a report/toekenning.csv -p report/plan.csv -s report/bestedingen.csv --carry max --lines',
  'settle -a settle/whole-period/toekenning.csv -s settle/whole-period/bestedingen.csv --sensitivity -f json',
  'explain -a report/toekenning.csv -p report/plan.csv -s report/bestedingen.csv -m Almere -y 2023 -i 7',
  'explain -a report/toekenning.csv -p report/plan.csv -m Almere -y 2025 -f json',
  'show rules -f markdown',
];

/** Runs of those commands under such rules. */
export function rulesWorlds(document: RulesDocument): fc.Arbitrary<FuzzWorld> {
  const { versions } = document;
  return fc
    .record({
      line: fc.constantFrom(...LINES),
      changes: fc.tuple(...versions.map(() => fc.option(values, { nil: undefined }))),
      later: fc.nat({ max: 5 }),
    })
    .map(({ line, changes, later }) => {
      const changed = versions.map((version, at) => changedVersion(version, changes[at]));
      const last = changed.length - 1;
      const longer = changed.map((version, at) =>
        at === last ? { ...version, to: version.to + later } : version,
      );
      const rules = Buffer.from(JSON.stringify({ ...document, versions: longer }));
      return worldOf(line, rules);
    });
}

function changedVersion(version: Version, change: Readonly<Record<string, Parameter>> | undefined): Version {
  if (change === undefined) return version;
  const parameters = Object.entries(version.parameters).map(([id, parameter]) => [
    id,
    // The other readings were written beside other walls, and may not fit these.
    { ...parameter, ...change[id], ...(BESIDE_WALLS.includes(id) ? { alternatives: [] } : {}) },
  ]);
  return { ...version, parameters: Object.fromEntries(parameters) };
}

function worldOf(line: string, rules: Uint8Array): FuzzWorld {
  const files: Record<string, Uint8Array> = { 'regels.json': rules };
  const argv = line.split(' ').map((word) => {
    if (!word.endsWith('.csv')) return word;
    const name = word.replaceAll('/', '-');
    files[name] = readFileSync(new URL(`../../fixtures/${word}`, import.meta.url));
    return name;
  });
  return { argv: [...argv, '--rules', 'regels.json'], files };
}
