import type { OutputStream, Platform } from '../../platform/platform.js';
import type { Context } from '../context.js';

/**
 * How much colour a stream gets: what was asked with --color, else FORCE_COLOR and NO_COLOR, else what the terminal
 * can show; none in a pipe or file.
 */
export function colorLevel({ color, platform }: Context, stream: OutputStream): 0 | 1 | 2 | 3 {
  if (color === 'never') return 0;
  if (color === 'always') return stream.colorLevel || 1;
  return forced(platform) ?? stream.colorLevel;
}

function forced({ environment }: Platform): 0 | 1 | 2 | 3 | undefined {
  const force = environment['FORCE_COLOR'];
  if (force === '0' || force === 'false') return 0;
  if (force === '2' || force === '3') return force === '2' ? 2 : 3;
  if (force !== undefined) return 1;
  return environment['NO_COLOR'] ? 0 : undefined;
}
