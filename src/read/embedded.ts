// Reads the figures that come with the program. They are made when it is built, from data/, in a form that
// costs nothing to read; tests hold them to data/, so their shape is taken as it is here.

import type { Allocation, AllocationRow } from '../grant/allocation.js';
import type { Intervention, Named, Theme } from '../grant/intervention.js';
import type { Alias, ComingMerger, Merger, Municipality, Region } from '../grant/municipality.js';
import type { OfficialFigures } from '../grant/official-figures.js';
import type { Calendar } from '../law/calendar.js';
import type { Rules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { Share } from '../money/share.js';
import { type RulesDocument, rulesFrom } from './rules-document.js';

/** The places, interventions and themes of the grants. */
export interface Places {
  readonly municipalities: readonly Municipality[];
  readonly aliases: readonly Alias[];
  readonly mergers: readonly Merger[];
  readonly comingMergers: readonly ComingMerger[];
  readonly regions: readonly Region[];
  readonly interventions: readonly Intervention[];
  readonly themes: readonly Theme[];
}

/** The official figures, as exact text. */
export interface Figures {
  /** @unit euro; [CBS code, year, amount] */
  readonly totals: readonly (readonly [string, number, string])[];
  /** @unit euro; [intervention, year, amount] */
  readonly budgets: readonly (readonly [number, number, string])[];
  /** @unit euro; [region, year, amount] */
  readonly regions: readonly (readonly [string, number, string])[];
  readonly amendments: readonly Amendment[];
}

/** A later change of a year's national budgets, as exact text. */
export interface Amendment {
  readonly year: number;
  readonly intervention: number | null;
  readonly share: string | null;
  /** @unit euro */
  readonly addition: string | null;
  readonly source: string;
}

export function readPlaces(text: string): Places {
  return JSON.parse(text) as Places;
}

export function readFigures(text: string): Figures {
  return JSON.parse(text) as Figures;
}

/** Amounts by an outer and an inner key. */
export function amountsBy<Outer, Inner>(
  rows: readonly (readonly [Outer, Inner, string])[],
): ReadonlyMap<Outer, ReadonlyMap<Inner, Amount>> {
  const result = new Map<Outer, Map<Inner, Amount>>();
  for (const [outer, inner, amount] of rows) {
    const ofOuter = result.get(outer) ?? new Map<Inner, Amount>();
    result.set(outer, ofOuter.set(inner, Amount.of(amount)));
  }
  return result;
}

/** The official figures in the form that indicative amounts are derived from. */
export function officialFiguresOf({ totals, budgets, amendments }: Figures): OfficialFigures {
  return {
    totals: amountsBy(totals),
    budgets: amountsBy(budgets.map(([intervention, year, amount]) => [year, intervention, amount])),
    amendments: amendments.map(({ year, intervention, share, addition, source }) => ({
      year,
      intervention,
      share: share === null ? null : Share.of(share),
      addition: addition === null ? null : Amount.of(addition),
      source,
    })),
  };
}

export function readNotModelled(text: string): readonly Named[] {
  return JSON.parse(text) as readonly Named[];
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

/**
 * The indicative allocation of the municipalities that are wanted. Its text has a first line with the years whose
 * totals are official, a second with the columns as year:intervention, then a line per municipality with its code and
 * its amounts in cents.
 */
export function readIndicative(text: string, wanted: (code: string) => boolean): Allocation {
  const [official = '', header = ''] = text.split('\n', 2);
  const columns = header.split(' ').map((column) => column.split(':').map(Number) as [number, number]);
  const rows: AllocationRow[] = [];
  // Line by line, so that those of others are passed over and not taken apart.
  for (let at = official.length + header.length + 2; at < text.length; ) {
    const end = endOfLine(text, at);
    const municipality = text.slice(at, text.indexOf(' ', at));
    if (wanted(municipality)) {
      const cents = text.slice(at + municipality.length + 1, end).split(' ');
      columns.forEach(([year, intervention], index) => {
        const granted = Amount.ofCents(Number(cents[index]));
        rows.push({ municipality, year, intervention, decision: '', granted, provenance: 'indicative' });
      });
    }
    at = end + 1;
  }
  return { rows, spoiled: [], officialTotalYears: official.split(' ').map(Number) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
