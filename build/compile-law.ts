import { readdirSync, readFileSync } from 'node:fs';

const LAW = new URL('../data/law/', import.meta.url);

/** The years of a version and what the law says for them, as data/law/README.md describes them. */
interface Version {
  readonly from: number;
  readonly to: number;
  readonly parameters: object;
}

interface VersionFile extends Version {
  readonly regulation: string;
}

/** A text names a version file, such as brede-spuk/2023; an object stands for itself. */
interface Profile {
  readonly profile: string;
  readonly regulation: string;
  readonly name: object;
  readonly title: string;
  readonly versions: readonly (string | Version)[];
}

/**
 * A profile of data/law as one `spuk.rules/2` document, complete by itself: the version files it names stand in it.
 * @throws Error where a version file belongs to another regulation or the profile has another name than its file
 */
export function compileProfile(name: string): string {
  const profile: Profile = readJson(`profiles/${name}.json`);
  if (profile.profile !== name) throw new Error(`profiles/${name}.json is named ${profile.profile}`);
  const { regulation, name: called, title } = profile;
  const leftOut = readJson<readonly { readonly nl: string; readonly en: string }[]>('not-modelled.json');
  const notModelled = leftOut.map(({ nl, en }) => ({ nl, en }));
  const versions = profile.versions.map((version) =>
    typeof version === 'string' ? versionOf(version, regulation) : version,
  );
  const document = {
    schema: 'spuk.rules/2',
    profile: name,
    regulation,
    name: called,
    title,
    notModelled,
    versions,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The versions of SPUK IZA as one document: its rules have one profile, and every file of its folder belongs to it. */
export function compileIza(): string {
  const names = readdirSync(new URL('spuk-iza/', LAW)).sort();
  const versions = names.map((name) => versionOf(`spuk-iza/${name.replace('.json', '')}`, 'spuk-iza'));
  const document = { schema: 'spuk.iza-rules/1', profile: 'regeling', regulation: 'spuk-iza', versions };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function versionOf(name: string, regulation: string): Version {
  const file: VersionFile = readJson(`${name}.json`);
  if (file.regulation !== regulation)
    throw new Error(`${name}.json is of ${file.regulation}, not ${regulation}`);
  return { from: file.from, to: file.to, parameters: file.parameters };
}

// The tests hold every compiled profile to the schema, so the shape is taken as it is here.
function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(new URL(path, LAW), 'utf8'));
}
