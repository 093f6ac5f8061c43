import type { Words } from '../words.js';
import { advice } from './advice.js';
import { divisionTables } from './division/tables.js';
import { inspectTables } from './inspect.js';
import { room } from './room.js';

/** How findings of each severity are counted. */
export const SEVERITIES = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  note: ['opmerking', 'opmerkingen'],
} as const;

/** Single words that stand in cells, in Dutch. */
export const cells: Words['cells'] = {
  ...divisionTables.cells,
  ...advice.cells,
  ...room.cells,
  ...inspectTables.cells,
  municipality: 'gemeente',
  region: 'regio',
  'grant-in-force': 'van kracht',
  announced: 'aangekondigd',
  'public-body': 'openbaar lichaam',
  'as-first': 'eerst',
  'in-force': 'nu',
  unknown: 'niet bekend',
  subtotal: 'Subtotaal',
  total: 'Totaal',
  undivided: 'Niet verdeeld',
  open: 'open',
  undated: 'geen vaste datum',
  next: 'eerst',
  later: 'daarna',
  passed: 'voorbij',
  'whole-grant': 'Hele uitkering',
  shift: 'verschuiving',
  carry: 'doorschuiving',
  proposed: 'voorstel: wat ten hoogste mag',
  'unchanged-rest': 'Overige, ongewijzigd',
  'other-rest': 'Overige, niet getoond',
  'from-option': 'optie',
  'from-environment': 'omgeving',
  'from-file': 'bestand',
  'by-default': 'standaard',
  rounding: 'Afrondingsverschil',
  added: 'nieuw',
  removed: 'vervallen',
  changed: 'gewijzigd',
  read: 'gelezen',
  explained: 'uitgelegd',
  reported: 'gemeld',
  derived: 'afgeleid',
  assumed: 'aangenomen',
};
