import type { IndicativeOrigin } from '../budget/indicative.js';
import type { DerivationLabel, DerivationOperation, FigureKey } from '../report/derivation.js';
import type { IzaLabel } from '../report/iza-label.js';
import type { DerivationSpeech, Namer, Words } from './words.js';

/** The words that one language has for where numbers come from. */
export interface DerivationWords {
  readonly operations: Readonly<Record<DerivationOperation, string>>;
  readonly figures: Readonly<Record<IndicativeOrigin['split'], Readonly<Record<FigureKey, string>>>>;
  /** What nodes of SPUK IZA are called. */
  readonly iza: (label: IzaLabel, namer: Namer) => string;
  /** Where its published figures stand. */
  readonly izaSource: (label: IzaLabel) => string | undefined;
  readonly intervention: string;
  readonly total: string;
  readonly indicative: string;
  readonly allocation: (decision: string) => string;
  readonly shift: (from: number, to: number) => string;
  readonly carry: (year: number) => string;
  readonly spent: (file: string, bookings: number) => string;
  readonly budgetSource: string;
  readonly amendedSource: string;
  readonly totalSource: string;
  readonly seenAbove: string;
}

type Tables = Pick<Words, 'headings' | 'parameterName' | 'parameterValue'>;

/** How derivations are said in a language. */
export function derivationSpeech(words: DerivationWords, tables: Tables): DerivationSpeech {
  return {
    label: (label, namer) => labelText(label, namer, words, tables),
    operation: (operation) => words.operations[operation],
    source: (figure, { split }) => {
      const ofBudget = split === 'over-municipalities' ? figure === 'total' : figure !== 'total';
      if (!ofBudget) return words.totalSource;
      return split === 'over-interventions' ? words.amendedSource : words.budgetSource;
    },
    izaSource: words.izaSource,
    seenAbove: words.seenAbove,
  };
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
      const whose = theme === undefined ? part(intervention) : namer.theme(theme);
      return `${tables.headings[label.key]} ${year}, ${whose}`;
    }
    case 'granted':
      return label.row.provenance === 'indicative' ? words.indicative : words.allocation(label.row.decision);
    case 'shift':
      return words.shift(label.shift.from, label.shift.to);
    case 'carry':
      return words.carry(label.carry.year);
    case 'spent':
      return words.spent(label.part.place.file, label.part.bookings);
    case 'parameter': {
      const { rules, parameter } = label;
      return `${tables.parameterName[parameter]} ${rules.year}: ${tables.parameterValue[parameter](rules)}`;
    }
    case 'figure':
      return words.figures[label.origin.split][label.figure];
    case 'iza':
      return words.iza(label.of, namer);
  }
}
