import type { AllocationRow } from '../grant/allocation.js';
import type { Carry } from '../grant/plan.js';
import type { DerivationLabel, DerivationOperation, FigureKey } from '../report/derivation.js';
import type { DivisionLabel } from '../report/division/division-label.js';
import type { DerivationSpeech, Namer, Words } from './words.js';

/** The words that one language has for where numbers come from. */
export interface DerivationWords {
  readonly operations: Readonly<Record<DerivationOperation, string>>;
  readonly figures: Readonly<Record<FigureKey, string>>;
  /** What nodes of a division are called. */
  readonly iza: (label: DivisionLabel, namer: Namer) => string;
  /** Where its published figures stand. */
  readonly intervention: string;
  readonly total: string;
  /** What granted amounts that come along are called. */
  readonly official: string;
  readonly undivided: string;
  readonly indicative: string;
  readonly allocation: (decision: string) => string;
  readonly shift: (from: number, to: number) => string;
  readonly carry: (year: number) => string;
  /** Where a carry leaves and arrives, if that is somewhere else. */
  readonly carryTo: (from: number, to: number) => string;
  readonly spent: (file: string, bookings: number) => string;
  readonly seenAbove: string;
}

type Tables = Pick<Words, 'headings' | 'parameterName' | 'parameterValue'>;

/** How derivations are said in a language. */
export function derivationSpeech(words: DerivationWords, tables: Tables): DerivationSpeech {
  return {
    label: (label, namer) => labelText(label, namer, words, tables),
    operation: (operation) => words.operations[operation],
    source: (label, operation, { amounts }) => {
      if (label.kind === 'granted' && operation !== 'given' && !label.row.origin) return amounts?.cited;
      if (label.kind !== 'figure' || operation !== 'figure') return undefined;
      const total = label.figure === 'total' ? amounts?.total : undefined;
      return total ? `${amounts?.cited}: ${total.cited}` : amounts?.cited;
    },
    seenAbove: words.seenAbove,
  };
}

function grantedLabel({ provenance, origin, decision }: AllocationRow, words: DerivationWords): string {
  if (provenance === 'file') return words.allocation(decision);
  if (origin?.kind === 'undivided') return words.undivided;
  return provenance === 'indicative' ? words.indicative : words.official;
}

function carryText({ year, from, to }: Carry, words: DerivationWords): string {
  return to === undefined ? words.carry(year) : `${words.carry(year)}, ${words.carryTo(from, to)}`;
}

function labelText(label: DerivationLabel, namer: Namer, words: DerivationWords, tables: Tables): string {
  const part = (intervention: number | null) =>
    intervention === null ? words.total : `${words.intervention} ${intervention}`;
  switch (label.kind) {
    case 'row': {
      const { municipality, year, intervention } = label.of;
      const name = intervention === null ? '' : ` (${namer.intervention(intervention)})`;
      return `${namer.municipality(municipality)} ${year}, ${part(intervention)}${name}`;
    }
    case 'amount': {
      const { year, intervention, theme } = label.of;
      const whose = theme === undefined || theme === null ? part(intervention) : namer.theme(theme);
      return `${tables.headings[label.key]} ${year}, ${whose}`;
    }
    case 'granted':
      return grantedLabel(label.row, words);
    case 'shift':
      return words.shift(label.shift.from, label.shift.to);
    case 'carry':
      return carryText(label.carry, words);
    case 'spent':
      return words.spent(label.part.place.file, label.part.bookings);
    case 'parameter': {
      const { rules, parameter } = label;
      return `${tables.parameterName[parameter]} ${rules.year}: ${tables.parameterValue[parameter](rules)}`;
    }
    case 'figure':
      return (
        (label.figure === 'total' ? namer.amounts?.total?.label : undefined) ?? words.figures[label.figure]
      );
    case 'iza':
      return words.iza(label.of, namer);
  }
}
