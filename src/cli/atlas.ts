import type { Named, NotModelled } from '../grant/intervention.js';
import type { Municipality } from '../grant/municipality.js';
import type { Rules } from '../law/rules.js';
import { namerOf } from '../messages/namer.js';
import type { Namer } from '../messages/words.js';
import { type Places, readNotModelled, readPlaces } from '../read/embedded.js';
import type { Directory } from '../report/directory.js';
import type { Context } from './context.js';

/** The places of the grants and what a report and its messages call them. */
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

/** The places, and under rules that have their own the interventions, themes and list of what is not computed of those. */
export function atlasOf(
  { platform, words }: Context,
  chosen?: ChosenRules,
  grant?: NotModelled['grants'][number],
): Atlas {
  const rules = chosen?.rules;
  const places = { ...readPlaces(platform.figures('places.json')), ...rules?.own };
  const byCode = new Map(places.municipalities.map((municipality) => [municipality.code, municipality]));
  const municipality = (code: string): Municipality => byCode.get(code) ?? { code, name: code, region: '' };
  const directory: Directory = {
    municipality,
    count: places.municipalities.length,
    interventions: places.interventions,
    themes: places.themes,
    comingMergers: places.comingMergers,
    ...(chosen?.name === undefined ? {} : { rulesName: chosen.name }),
    ...notModelledOf(leftOut(platform.figures('not-modelled.json'), grant), chosen),
  };
  return { places, directory, namer: namerOf(directory, words) };
}

/** What is not computed for a grant; without one, for any. */
function leftOut(text: string, grant: NotModelled['grants'][number] | undefined): readonly Named[] {
  return readNotModelled(text)
    .filter(({ grants }) => grant === undefined || grants.includes(grant))
    .map(({ nl, en }) => ({ nl, en }));
}

/** The list of rules that have one of their own, with where it can be seen; else that of the grant that comes along. */
function notModelledOf(
  ofGrant: readonly Named[],
  chosen: ChosenRules | undefined,
): Pick<Directory, 'notModelled' | 'notModelledUnder'> {
  const own = chosen?.rules.notModelled;
  if (own === undefined || JSON.stringify(own) === JSON.stringify(ofGrant)) return { notModelled: ofGrant };
  return {
    notModelled: own,
    ...(chosen?.name === undefined ? {} : { notModelledUnder: chosen.name }),
  };
}
