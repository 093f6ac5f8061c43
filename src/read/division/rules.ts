import type { Named } from '../../grant/intervention.js';
import type {
  DivisionParameter,
  DivisionParameterId,
  DivisionRules,
  DivisionYearRules,
} from '../../law/division-rules.js';
import type { Certainty } from '../../law/parameter.js';
import type { Source } from '../../law/source.js';
import { Amount } from '../../money/amount.js';
import { Share } from '../../money/share.js';

/** The schema of rules of a grant whose receivers are regions. */
export const DIVISION_RULES_SCHEMA = 'spuk.division-rules/1';

/** A parameter as it stands in a document. */
interface ParameterText {
  readonly value: unknown;
  readonly status: Certainty;
  readonly source: Source;
  readonly doubt?: Named | undefined;
  readonly alternatives: readonly { readonly value: unknown; readonly source: Source }[];
}

/** A version of the rules, for the years from its first to its last. */
interface Version {
  readonly from: number;
  readonly to: number;
  readonly parameters: Readonly<Record<DivisionParameterId, ParameterText>>;
}

/** Rules of a grant of regions, complete by themselves. */
export interface DivisionRulesDocument {
  readonly profile: string;
  readonly versions: readonly Version[];
}

interface EmbeddedDivisionRules {
  readonly sha256: string;
  readonly document: DivisionRulesDocument;
}

/** Rules that come with the program; tests hold the data to this shape. */
export function embeddedDivisionRules(text: string): DivisionRules {
  const { sha256, document } = JSON.parse(text) as EmbeddedDivisionRules;
  return divisionRulesFrom(document, sha256);
}

/** The rules of a document whose shape holds. */
export function divisionRulesFrom(
  { profile, versions }: DivisionRulesDocument,
  sha256: string,
): DivisionRules {
  return { profile, sha256, years: versions.flatMap(yearsOf) };
}

function yearsOf({ from, to, parameters }: Version): readonly DivisionYearRules[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ofYear(from + index, parameters));
}

function ofYear(year: number, parameters: Version['parameters']): DivisionYearRules {
  const parameter = <Value>(
    id: DivisionParameterId,
    read: (value: never) => Value,
  ): DivisionParameter<Value> => {
    const { value, ...entry } = parameters[id];
    const { status, source, alternatives, doubt } = entry;
    return { id, value: read(value as never), status, source, alternatives, ...(doubt ? { doubt } : {}) };
  };
  const asItIs = <Value>(value: Value) => value;
  return {
    year,
    maximum: parameter('maximum', (text: string | null) => (text === null ? null : Amount.of(text))),
    key: parameter<string>('key', asItIs),
    carryLimit: parameter('carry-limit', (text: string) => Share.of(text)),
    repayment: parameter<'unspent'>('repayment', asItIs),
    coordinationFromAmount: parameter<boolean>('coordination-from-amount', asItIs),
    divisionInRegion: parameter<'none prescribed'>('division-in-region', asItIs),
    accountabilityCodes: parameter<readonly string[] | null>('accountability-codes', asItIs),
  };
}
