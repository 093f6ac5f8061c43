// The other versions of Node that the README names: each runs the installed program (the smoke), which must answer as it
// does with the Node of this machine, and the tests of the core. Ends with status 1 where one of them does not.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Whole commands, of every kind that reads, computes, explains and writes. */
const SMOKE = [
  '--version',
  '--help',
  'help formats --lang en',
  'allocate -m Almere -y 2024',
  'allocate --by theme -f csv',
  'allocate -m Almere -f json',
  'allocate -a fixtures/workbooks/toekenning.xlsx -f csv-nl',
  'allocate -a fixtures/errors/BAD_AMOUNT/toekenning.csv -f markdown',
  'allocate -m Almere -o OUT/uit.xlsx',
  'allocate -a OUT/uit.xlsx',
  'check -a fixtures/errors/SHIFT_LIMIT/toekenning.csv -p fixtures/errors/SHIFT_LIMIT/plan.csv',
  'check -a fixtures/errors/SHIFT_LIMIT/toekenning.csv -p fixtures/errors/SHIFT_LIMIT/plan.csv -f github --lang en',
  'settle -a fixtures/settle/whole-period/toekenning.csv -s fixtures/settle/whole-period/bestedingen.csv -f json -o OUT/afrekening.json',
  'verify OUT/afrekening.json',
  'explain -m Almere -y 2024 -i 7',
  'iza --region Zeeland -y 2025',
  'diff fixtures/diff/begroting.json fixtures/diff/na-wijziging.json',
  'report -m Almere -f html -o OUT/pagina.html',
  'show rules',
  'show municipalities -f csv',
  'completion bash',
  'allocate -m Nergens',
  'allocate --rules nergens.json',
];
const CORE = [
  'money',
  'law',
  'findings',
  'rules',
  'budget',
  'division',
  'report',
  'read',
  'scenarios',
  'data',
];
const LIBRARY =
  "import { Amount, Share } from 'spuk'; console.log(String(Share.of('0.15').floorOf(Amount.of('575820.00'))));";

const work = mkdtempSync(join(tmpdir(), 'spuk-nodes-'));
try {
  cpSync('.ci/nodes', join(work, 'nodes'), { recursive: true });
  npm(['ci', '--ignore-scripts'], join(work, 'nodes'));
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', work], '.');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  npm(
    ['install', '--no-save', '--ignore-scripts', '--prefix', work, join(work, `spuk-${version}.tgz`)],
    work,
  );
  const expected = answers(process.execPath);
  for (const node of nodes()) tried(node, expected);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function nodes() {
  const { optionalDependencies } = JSON.parse(readFileSync('.ci/nodes/package.json', 'utf8'));
  const ours = Object.keys(optionalDependencies).filter((name) => name.endsWith(`-${process.arch}`));
  if (ours.length === 0) throw new Error(`no other versions of Node are named for ${process.arch}`);
  return ours.map((name) => join(work, 'nodes/node_modules', name, 'bin/node'));
}

function tried(node, expected) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const given = answers(node);
  const different = given.filter((answer, index) => answer !== expected[index]);
  for (const answer of different) process.stderr.write(`${version} answers otherwise:\n${answer}\n`);
  process.stdout.write(
    `${version}: ${given.length - different.length} of ${given.length} commands answer the same\n`,
  );
  const rooms = CORE.map((room) => `test/${room}`);
  // Another version reads the same laws: it need not try every example of them again, nor start other programs.
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--mode', 'quick', ...rooms];
  const { status, stdout, stderr } = spawnSync(node, args, {
    encoding: 'utf8',
    env: { ...withoutOptions(), NO_COLOR: '1' },
    maxBuffer: 1 << 26,
  });
  process.stdout.write(status === 0 ? `${/^ *Tests .*$/m.exec(stdout)?.[0]}\n` : `${stdout}${stderr}`);
  if (different.length > 0 || status !== 0) process.exitCode = 1;
}

/** What each command answers, as one text; the last is the library. */
function answers(node) {
  const program = join(work, 'node_modules/spuk/bin/spuk.js');
  const out = mkdtempSync(join(work, 'out-'));
  const commands = SMOKE.map((line) => {
    const args = line.split(' ').map((word) => word.replace('OUT', out));
    return answer(line, spawnSync(node, [program, '--no-config', ...args], started('.')), out);
  });
  const script = spawnSync(node, ['--input-type=module', '-e', LIBRARY], started(work));
  return [...commands, answer('the library', script, out)];
}

function answer(line, { status, stdout, stderr }, out) {
  return `$ ${line}\n${stdout}${stderr}status ${status}`.replaceAll(out, 'OUT');
}

function started(cwd) {
  return { cwd: resolve(cwd), encoding: 'utf8', env: withoutOptions() };
}

function withoutOptions() {
  const { NODE_OPTIONS: _options, FORCE_COLOR: _force, ...env } = process.env;
  return env;
}

function npm(args, cwd) {
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
