import { packageNamed } from '../../build/grants.js';

/** The brede SPUK, from data/grants and not from what is built. */
export const { grant } = packageNamed('brede-spuk');
