import type { Municipality } from '../grant/municipality.js';
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

export function atlasOf({ platform, words }: Context): Atlas {
  const places = readPlaces(platform.figures('places.json'));
  const byCode = new Map(places.municipalities.map((municipality) => [municipality.code, municipality]));
  const municipality = (code: string): Municipality => byCode.get(code) ?? { code, name: code, region: '' };
  const directory: Directory = {
    municipality,
    count: places.municipalities.length,
    interventions: places.interventions,
    themes: places.themes,
    comingMergers: places.comingMergers,
    notModelled: readNotModelled(platform.figures('not-modelled.json')),
  };
  return { places, directory, namer: namerOf(directory, words) };
}
