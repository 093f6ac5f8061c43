import type { DividedGrant, Grant } from '../../grant/grant.js';
import type { Municipality } from '../../grant/municipality.js';
import type { Rules } from '../../law/rules.js';
import { namerOf } from '../../messages/namer.js';
import type { Namer } from '../../messages/words.js';
import { type Places, readGrants, readPlaces } from '../../read/grants/embedded.js';
import type { ChosenLaw, Directory } from '../../report/directory.js';
import type { Context } from '../context.js';
import type { ChosenGrant } from './chosen-grant.js';

/** The places and a grant, and what a report and its messages call them. */
export interface Atlas {
  readonly places: Places;
  readonly directory: Directory;
  readonly namer: Namer;
}

/** Rules, and the name by which they were chosen. */
interface ChosenRules {
  readonly rules: Rules;
  readonly name: string | undefined;
}

/** The places, and the interventions, themes and list of what is not computed of a grant, or of rules that have their own. */
export function atlasOf(
  { platform, words }: Pick<Context, 'platform' | 'words'>,
  { grant, asked }: Pick<ChosenGrant, 'grant' | 'asked'>,
  chosen?: ChosenRules,
  regional: DividedGrant | undefined = firstOfRegions(platform),
): Atlas {
  const { themes, interventions } = chosen?.rules.own ?? grant;
  const law = { grant: asked, rules: chosen?.name };
  const places = { ...readPlaces(platform.figures('places.json')), themes, interventions };
  const byCode = new Map(places.municipalities.map((municipality) => [municipality.code, municipality]));
  const municipality = (code: string): Municipality => byCode.get(code) ?? { code, name: code, region: '' };
  const directory: Directory = {
    municipality,
    count: places.municipalities.length,
    grant,
    regional,
    interventions,
    themes,
    comingMergers: places.comingMergers,
    ...(asked === undefined && chosen?.name === undefined ? {} : { chosen: law }),
    ...notModelledOf(grant.notModelled, law, chosen?.rules.notModelled),
  };
  return { places, directory, namer: namerOf(directory, words) };
}

/** The first grant of regions that comes along. */
function firstOfRegions(platform: Context['platform']): DividedGrant | undefined {
  const all = readGrants(platform.figures('grants.json'));
  return all.find(({ grant }) => grant.receivers === 'region')?.grant;
}

/** The list of rules that have one of their own, with where it can be seen; else that of the grant. */
function notModelledOf(
  ofGrant: Grant['notModelled'],
  { grant, rules }: ChosenLaw,
  own: Grant['notModelled'] = ofGrant,
): Pick<Directory, 'notModelled' | 'notModelledUnder'> {
  const under = JSON.stringify(own) === JSON.stringify(ofGrant) ? { grant } : { grant, rules };
  const stated = Object.values(under).some((name) => name !== undefined);
  return { notModelled: own, ...(stated ? { notModelledUnder: under } : {}) };
}
