// Reads the figures that come with the program. They are made when it is built, from data/, in a form that
// costs nothing to read; tests hold them to data/, so their shape is taken as it is here.

import type { Grant } from '../../grant/grant.js';
import type { Intervention, Theme } from '../../grant/intervention.js';
import type {
  Alias,
  ComingMerger,
  DoubtfulMember,
  Merger,
  Municipality,
  Province,
  Region,
} from '../../grant/municipality.js';
import type { Calendar } from '../../law/calendar.js';
import type { Rules } from '../../law/rules.js';
import { type RulesDocument, rulesFrom } from './rules-document.js';

/** The places, interventions and themes of the grants. */
export interface Places {
  readonly municipalities: readonly Municipality[];
  readonly provinces: readonly Province[];
  readonly aliases: readonly Alias[];
  readonly mergers: readonly Merger[];
  readonly comingMergers: readonly ComingMerger[];
  readonly regions: readonly Region[];
  /** Members of regions that the amounts speak against. */
  readonly doubtfulMembers: readonly DoubtfulMember[];
  readonly interventions: readonly Intervention[];
  readonly themes: readonly Theme[];
}

/** A grant that comes along, its dates, and the files that its rules and amounts stand in. */
export interface EmbeddedGrant {
  readonly grant: Grant;
  readonly calendar: Calendar | null;
  readonly files: {
    /** By profile. */
    readonly rules: Readonly<Record<string, `rules-${string}.json`>>;
    readonly amounts: `official${string}.txt` | null;
  };
}

/** The grants that come along; the first is the one that holds where none is chosen. */
export function readGrants(text: string): readonly EmbeddedGrant[] {
  return JSON.parse(text) as readonly EmbeddedGrant[];
}

export function readPlaces(text: string): Places {
  return JSON.parse(text) as Places;
}

export function readCalendars(text: string): readonly Calendar[] {
  return JSON.parse(text) as readonly Calendar[];
}

/** A profile's rules, with the hash of the text of its rules file. */
export function readEmbeddedRules(text: string): Rules {
  const { sha256, document } = JSON.parse(text) as EmbeddedRules;
  return rulesFrom(document, sha256);
}

/** A profile's rules as the text of a rules file. */
export function embeddedRulesText(text: string): string {
  const { document } = JSON.parse(text) as EmbeddedRules;
  return `${JSON.stringify(document, null, 2)}\n`;
}

interface EmbeddedRules {
  readonly sha256: string;
  readonly document: RulesDocument;
}
