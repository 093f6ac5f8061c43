import type { Weight } from './division.js';

/** Who gets a part of an amount that is divided over names: anybody or anything. */
export interface Party {
  readonly name: string;
  readonly weight: Weight;
}
