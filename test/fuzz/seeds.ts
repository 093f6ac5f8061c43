import { readdirSync, readFileSync } from 'node:fs';
import { READ, REFUSED } from '../scenarios/office-files.js';
import { runSpuk } from '../support/run-spuk.js';

/** A command that works, or that finds what it should, and the files it reads: what is mutated. */
export interface Seed {
  readonly argv: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** Commands over real files and over small ones for every kind of input. */
const LINES = [
  'allocate -a real/raad-meerjarentabel.csv -m Almere',
  'allocate -a allocation/wide/almere.csv --by theme',
  'allocate -a allocation/by-years/almere.csv',
  'allocate -a allocation/long/almere-english.csv -p plan/first/plan.csv',
  'allocate -a allocation/decisions/almere.csv --by year',
  'allocate -a allocation/dialects/windows-1252.csv',
  'allocate -a allocation/dialects/tab-quoted-english.csv --thousands',
  'allocate -a allocation/faults/everything-wrong.csv',
  'allocate -a workbooks/toekenning.xlsx',
  'allocate -a dialects/wide-tabs.csv -p dialects/plan-met-voorbeeld.csv',
  'check -a plan/first/toekenning.csv -p plan/first/plan.csv --rules uniform',
  'check -a readme/met-fouten.csv --strict',
  'settle -a settle/whole-period/toekenning.csv -p settle/whole-period/plan.csv -s settle/whole-period/bestedingen.csv',
  'settle -a settle/whole-period/toekenning.csv -p settle/whole-period/plan.csv -s settle/whole-period/bestedingen.csv --sensitivity --carry max',
  'settle -a settle/ledger/toekenning.csv -s settle/ledger/grootboek.csv --map settle/ledger/koppeling.csv -m Almere --lines',
  'settle -a settle/several-municipalities/toekenning.csv -p settle/several-municipalities/plan.csv -s settle/several-municipalities/bestedingen.csv',
  'settle -a settle/merged/toekenning.csv -s settle/merged/bestedingen.csv --accept-merged',
  'explain -a plan/first/toekenning.csv -p plan/first/plan.csv -m Almere -y 2023 -i 7',
  'iza --region Zeeland -y 2025 --coordination 10% --projects iza/projecten.csv --key iza/inwoners.csv',
  'iza --region Zeeland -y 2025 --members iza/leden.csv --min 5% --max 50% --unit euro --compare',
  'iza --members iza/leden-met-fouten.csv -y 2024',
  'iza -m Goes -y 2024 -s iza/besteed.csv',
  'explain --region Zeeland -y 2025 -m Goes --coordination 10% --key iza/inwoners.csv',
  'split 100,05 --weights split/gewichten.csv --unit euro --verbose',
  'split --weights split/verkeerd.csv -- -1000,01',
  'diff diff/begroting.json diff/na-wijziging.json',
  'show config --config settings/spuk.config.json',
  'show municipalities',
  'settle -s settle/packages/2026.xaf --map settle/packages/koppeling.csv -m Almere',
  'settle -s settle/packages/2023.csv --map settle/packages/koppeling.csv -m Almere',
  'inspect settle/packages/2024.csv --columns settle/packages/kolommen.csv --map settle/packages/koppeling.csv -m Almere',
  'inspect inspect/begroting.csv -f json',
  'inspect workbooks/toekenning.xlsx',
  'allocate --config readme/spuk.config.json -y 2024',
];

/** All seeds; results and rules files are made by the program itself. */
export async function seeds(): Promise<readonly Seed[]> {
  const ofLines = [...LINES, ...ofOffice()].map((line) => seedOf(line.split(' '), ''));
  const ofErrors = readdirSync(new URL('errors/', FIXTURES)).map((code) => {
    const line = readFileSync(new URL(`errors/${code}/command.txt`, FIXTURES), 'utf8');
    return seedOf(
      line
        .trim()
        .replace(/^spuk /, '')
        .split(' '),
      `errors/${code}/`,
    );
  });
  const rules = new TextEncoder().encode((await runSpuk(['show', 'rules', '-f', 'json'])).stdout);
  const ownRules = { 'regels.json': rules };
  return [
    ...ofLines,
    ...ofErrors,
    { argv: ['show', 'rules', '--rules', 'regels.json'], files: ownRules },
    { argv: ['allocate', '-m', 'Almere', '--rules', 'regels.json'], files: ownRules },
    await verified('settle -a settle/whole-period/toekenning.csv -s settle/whole-period/bestedingen.csv'),
    await verified('explain -a plan/first/toekenning.csv -m Almere -y 2023 -i 7'),
    await verified('iza --region Zeeland -y 2025 --key iza/inwoners.csv'),
    await verified('split 100,05 --weights split/gewichten.csv --unit euro'),
  ];
}

/** Files as offices have them, each read as what it is. */
function ofOffice(): readonly string[] {
  return [...READ, ...REFUSED].map(([name]) => {
    if (name.startsWith('plan-')) return `check -m Deventer -p office/${name}`;
    if (name.startsWith('bestedingen-')) return `settle -m Deventer -s office/${name}`;
    return `allocate -m Deventer -a office/${name}`;
  });
}

/** A line of words, some of which name files. */
function seedOf(words: readonly string[], folder: string): Seed {
  const files: Record<string, Uint8Array> = {};
  const argv = words.map((word) => {
    if (!/\.(?:csv|json|xlsx|xaf)$/.test(word)) return word;
    const name = word.slice(word.lastIndexOf('/') + 1);
    const path = word.startsWith('fixtures/') ? word.slice('fixtures/'.length) : `${folder}${word}`;
    files[name] = new Uint8Array(readFileSync(new URL(path, FIXTURES)));
    return name;
  });
  return { argv, files };
}

/** A result that is computed again. */
async function verified(line: string): Promise<Seed> {
  const { argv, files } = seedOf(line.split(' '), '');
  const { stdout } = await runSpuk([...argv, '-f', 'json'], { files });
  return {
    argv: ['verify', 'uitkomst.json'],
    files: { 'uitkomst.json': new TextEncoder().encode(stdout), ...files },
  };
}
