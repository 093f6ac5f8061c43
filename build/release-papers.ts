// The papers of a release, in reports/release/: which packages are in it (SBOM, CycloneDX) and under which licences.
// Ends with status 1 where a package is in one of them and not in the other.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { licencesText, thirdParties } from './licences.js';
import { writeShippedProject } from './shipped-project.js';

const FOLDER = 'reports/release';

/** What an SBOM says of a package, as far as it is looked at. */
interface Component {
  readonly name: string;
  readonly version: string;
}

const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const alone = `${FOLDER}/spuk`;
await writeShippedProject(alone);
const asked = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
const sbom = execFileSync('npm', asked, {
  cwd: alone,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
rmSync(alone, { recursive: true });

const { components }: { readonly components: readonly Component[] } = JSON.parse(sbom);
const packages = await thirdParties();

writeFileSync(`${FOLDER}/spuk-${version}.cdx.json`, sbom);
writeFileSync(`${FOLDER}/third-party-licences.txt`, licencesText(packages));

const listed = new Set(components.map(named));
const licensed = new Set(packages.map(named));
const apart = [...listed, ...licensed].filter((name) => !(listed.has(name) && licensed.has(name)));
for (const name of apart) process.stderr.write(`in one of the papers only: ${name}\n`);
for (const { name, licence } of packages) if (licence === '') process.stderr.write(`no licence: ${name}\n`);
process.stdout.write(`${packages.length} packages in ${FOLDER}/\n`);
if (apart.length > 0 || packages.some(({ licence }) => licence === '')) process.exitCode = 1;

function named({ name, version: of }: Component): string {
  return `${name}@${of}`;
}
