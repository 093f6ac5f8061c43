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

/** A parameter as it stands in the data. */
interface ParameterText {
  readonly value: unknown;
  readonly status: Certainty;
  readonly source: Source;
  readonly alternatives: readonly { readonly value: unknown; readonly source: Source }[];
}

/** A version of the data, for the years from its first to its last. */
interface Version {
  readonly from: number;
  readonly to: number;
  readonly parameters: Readonly<Record<DivisionParameterId, ParameterText>>;
}

interface EmbeddedDivisionRules {
  readonly sha256: string;
  readonly document: { readonly profile: string; readonly versions: readonly Version[] };
}

/** The rules of SPUK IZA that come with the program; tests hold the data to this shape. */
export function readDivisionRules(text: string): DivisionRules {
  const { sha256, document } = JSON.parse(text) as EmbeddedDivisionRules;
  const { profile, versions } = document;
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
    const { value, status, source, alternatives } = parameters[id];
    return { id, value: read(value as never), status, source, alternatives };
  };
  const asItIs = <Value>(value: Value) => value;
  return {
    year,
    maximum: parameter('maximum', (text: string) => Amount.of(text)),
    key: parameter<'brede-spuk-2026'>('key', asItIs),
    carryLimit: parameter('carry-limit', (text: string) => Share.of(text)),
    repayment: parameter<'unspent'>('repayment', asItIs),
    coordinationFromAmount: parameter<boolean>('coordination-from-amount', asItIs),
    divisionInRegion: parameter<'none prescribed'>('division-in-region', asItIs),
    accountabilityCodes: parameter<readonly string[]>('accountability-codes', asItIs),
  };
}
