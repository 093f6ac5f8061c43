import type { AccountabilityLine } from '../../budget/accountability.js';
import type { Sensitivity } from '../../budget/sensitivity.js';
import type { Settlement } from '../../grant/settlement.js';
import { sourceText } from '../../law/source.js';
import type { Directory } from '../directory.js';
import type { SettleParts } from './settle-report.js';

type Plain = Readonly<Record<string, unknown>>;

/** What a settlement adds to the JSON document of a budget: plain data, amounts as exact text. */
export function settlementDocument(
  settlements: readonly Settlement[],
  { lines, sensitivity }: SettleParts,
  directory: Directory,
): Plain {
  return {
    settlement: settlements.map((settlement) => settlementEntry(settlement, directory)),
    ...(lines ? { lines: lines.map((line) => lineEntry(line, directory)) } : {}),
    ...(sensitivity ? { sensitivity: sensitivity.map((reading) => readingEntry(reading, directory)) } : {}),
  };
}

function settlementEntry(
  { municipality, toRepay, lawful, years, open }: Settlement,
  directory: Directory,
): Plain {
  const merger = directory.comingMergers.find(({ code }) => code === municipality);
  return {
    municipality: municipalityEntry(municipality, directory),
    toRepay,
    lawful,
    byYear: Object.fromEntries(
      years.map((each) => [each.year, { toRepay: each.toRepay, lawful: each.lawful }]),
    ),
    open,
    ...(merger
      ? {
          settledBy: {
            ...municipalityEntry(merger.successor, directory),
            from: merger.date,
            status: merger.status,
            source: merger.source,
          },
        }
      : {}),
  };
}

function lineEntry({ municipality, codes, ...line }: AccountabilityLine, directory: Directory): Plain {
  return {
    municipality: municipalityEntry(municipality, directory),
    ...line,
    codes: codes.length === 0 ? null : codes,
  };
}

function readingEntry(
  { year, parameter, alternative, settlements }: Sensitivity,
  directory: Directory,
): Plain {
  return {
    parameter: parameter.id,
    year,
    status: parameter.status,
    value: parameter.value,
    alternative: {
      value: alternative.value,
      source: sourceText(alternative.source),
      sourceRef: alternative.source,
    },
    settlement: settlements.map((settlement) => settlementEntry(settlement, directory)),
  };
}

function municipalityEntry(code: string, { municipality }: Directory): Plain {
  return { code, name: municipality(code).name };
}
