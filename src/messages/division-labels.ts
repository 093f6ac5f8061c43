// What the nodes of an explained division are called, in the words of a language.

import type { KeyKind } from '../grant/division.js';
import type { DivisionLabel, MemberField, NamedRegionField } from '../report/division/division-label.js';
import type { DivisionTableWords } from './division-words.js';
import type { Namer } from './names.js';
import type { Writing } from './writing.js';

/** The words that one language has for what a division is explained by. */
export interface DivisionLabelTexts {
  readonly region: Readonly<Record<NamedRegionField, string>>;
  readonly member: Readonly<Record<MemberField, string>>;
  /** A region, and a municipality, behind the name of the grant. */
  readonly ofRegion: (name: string) => string;
  readonly ofMunicipality: (name: string) => string;
  readonly allRegions: (year: number) => string;
  readonly fixed: Readonly<Record<'national' | 'rest' | 'floor' | 'ceiling', string>>;
  readonly members: (region: string) => string;
  readonly fromFile: string;
  readonly project: (name: string) => string;
  readonly bookings: (count: number) => string;
  readonly weightOf: (name: string) => string;
  readonly weight: Readonly<Record<Exclude<KeyKind, 'published'>, string>>;
  readonly announced: (year: number) => string;
  readonly regionWeight: string;
  readonly weights: string;
  readonly carryLimit: string;
  readonly parameterName: DivisionTableWords['parameterName'];
}

/** What a node of a derivation of a division is called. */
export function divisionLabelText(
  label: DivisionLabel,
  namer: Namer,
  { texts, writing }: { readonly texts: DivisionLabelTexts; readonly writing: Writing },
): string {
  const { municipality, regional } = namer;
  switch (label.key) {
    case 'region':
      return `${regional?.grant ?? ''} ${label.year}, ${texts.ofRegion(label.region)}`;
    case 'member':
      return `${regional?.grant ?? ''} ${label.year}, ${texts.ofMunicipality(municipality(label.municipality))}`;
    case 'region-field':
      return `${texts.region[label.field]} ${label.year}, ${label.region}`;
    case 'member-field':
      return `${texts.member[label.field]} ${label.year}, ${municipality(label.municipality)}`;
    case 'all-regions':
      return texts.allRegions(label.year);
    case 'percentage':
      return writing.percent(label.share);
    case 'deviation':
      return `${texts.region.deviation} ${label.year}, ${label.region}: ${writing.decimal(label.deviation)}%`;
    case 'membership':
      return `${texts.members(label.region)}${label.inAnnex ? '' : `, ${texts.fromFile}`}`;
    case 'project':
      return texts.project(label.name);
    case 'booking':
      return texts.bookings(label.bookings);
    case 'weight': {
      const origin = label.kind === 'published' ? (regional?.weight ?? '') : texts.weight[label.kind];
      return `${texts.weightOf(municipality(label.municipality))}, ${origin}: ${writing.grouped(label.weight)}`;
    }
    case 'announced':
      return texts.announced(label.year);
    case 'region-weight':
      return `${texts.regionWeight}: ${writing.grouped(label.weight)}`;
    case 'weights':
      return `${texts.weights}: ${writing.grouped(label.weights)}`;
    case 'parameter':
      return `${label.id === 'carry-limit' ? texts.carryLimit : texts.parameterName[label.id]} ${label.year}`;
    default:
      return texts.fixed[label.key];
  }
}
