import type { Finding } from '../findings/finding.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { type Rules, rulesOf } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import { type DecimalSign, parseAmount } from '../money/amount-text.js';
import type { InterventionMatch, InterventionNames } from './intervention-names.js';
import type { MunicipalityNames, NameMatch } from './municipality-names.js';
import type { SourceRow, SourceTable } from './source-table.js';

/** What the texts of an input are understood by. */
export interface Vocabulary {
  readonly municipalities: MunicipalityNames;
  readonly interventions: InterventionNames;
  readonly rules: Rules;
  /** The municipality of inputs without a column for it; a CBS code. */
  readonly municipality?: string;
  /** Whether a municipality that was merged away stands for its successor. */
  readonly acceptMerged?: boolean;
}

/** Reads the cells of one table, and keeps a finding for each that cannot be used. */
export interface CellReader {
  readonly findings: Finding[];
  readonly municipality: (row: SourceRow, cells: MunicipalityCells) => string | undefined;
  /** A year the rules cover. */
  readonly year: (row: SourceRow, cell: number) => number | undefined;
  readonly intervention: (row: SourceRow, cell: number) => number | undefined;
  /** An amount that is not below zero. */
  readonly amount: (row: SourceRow, cell: number) => Amount | undefined;
  /** An amount that may be below zero, such as a correction. */
  readonly signedAmount: (row: SourceRow, cell: number) => Amount | undefined;
  /** Whether an intervention may stand in a year; intervention 0 only in years without walls. */
  readonly fits: (row: SourceRow, cell: number, year: number, intervention: number) => boolean;
}

/** Where a table has the municipality: in one column, or in two that must agree, or nowhere. */
export interface MunicipalityCells {
  readonly name?: number | undefined;
  readonly code?: number | undefined;
}

const YEAR = /^\d{4}$/;

/**
 * The reader of a table's cells. Equal texts are understood once. Where the decimal sign of its amounts contradicts
 * itself the amounts are unreadable, and that was found already.
 */
export function cellReader(
  table: SourceTable,
  vocabulary: Vocabulary,
  sign: DecimalSign | null | 'unreadable',
): CellReader {
  const findings: Finding[] = [];
  const known = {
    municipality: new Map<string, NameMatch>(),
    intervention: new Map<string, InterventionMatch>(),
    year: new Map<string, number>(),
  };
  const covered = vocabulary.rules.years.map(({ year }) => year);

  const merged = new Set<string>();
  const mergedInto = (municipality: string, text: string, row: SourceRow, cell: number): Finding => ({
    code: 'MERGED_MUNICIPALITY',
    municipality,
    text: text.trim(),
    where: table.where(row.line, cell),
  });
  const signedAmount = (row: SourceRow, cell: number): Amount | undefined => {
    if (sign === 'unreadable') return undefined;
    const text = row.cells[cell] ?? '';
    const amount = parseAmount(text, row.numbers?.[cell] === true ? '.' : sign);
    if (typeof amount !== 'string') return amount;
    const where = table.where(row.line, cell);
    findings.push({ code: 'BAD_AMOUNT', text: text.trim(), problem: amount, where });
    return undefined;
  };

  const lookUpMunicipality = (row: SourceRow, cell: number): string | undefined => {
    const text = row.cells[cell] ?? '';
    const match = known.municipality.get(text) ?? vocabulary.municipalities.find(text);
    known.municipality.set(text, match);
    if ('code' in match) return match.code;
    if (vocabulary.acceptMerged && match.successorCode !== undefined) {
      if (!merged.has(text.trim())) findings.push(mergedInto(match.successorCode, text, row, cell));
      merged.add(text.trim());
      return match.successorCode;
    }
    findings.push({
      code: 'UNKNOWN_MUNICIPALITY',
      text: text.trim(),
      ...match,
      where: table.where(row.line, cell),
    });
    return undefined;
  };

  return {
    findings,
    municipality: (row, { name, code }) => {
      if (name === undefined && code === undefined) return vocabulary.municipality;
      const byCode = code === undefined ? undefined : lookUpMunicipality(row, code);
      const byName = name === undefined ? undefined : lookUpMunicipality(row, name);
      if (code === undefined) return byName;
      if (name === undefined || byCode === undefined || byName === byCode) return byCode;
      if (byName === undefined) return undefined;
      findings.push({
        code: 'UNKNOWN_MUNICIPALITY',
        text: (row.cells[name] ?? '').trim(),
        contradicts: `${byCode} (${vocabulary.municipalities.nameOf(byCode)})`,
        suggestions: [],
        where: table.where(row.line, name),
      });
      return undefined;
    },
    year: (row, cell) => {
      const text = (row.cells[cell] ?? '').trim();
      const before = known.year.get(text);
      if (before !== undefined) return before;
      const where = table.where(row.line, cell);
      if (!YEAR.test(text)) {
        findings.push({ code: 'BAD_YEAR', text, where });
        return undefined;
      }
      const year = Number(text);
      if (!rulesOf(vocabulary.rules, year)) {
        findings.push({ code: 'YEAR_NOT_COVERED', year, covered, where });
        return undefined;
      }
      known.year.set(text, year);
      return year;
    },
    intervention: (row, cell) => {
      const text = row.cells[cell] ?? '';
      const match = known.intervention.get(text) ?? vocabulary.interventions.find(text);
      known.intervention.set(text, match);
      if ('number' in match) return match.number;
      findings.push({
        code: 'UNKNOWN_INTERVENTION',
        text: text.trim(),
        ...match,
        where: table.where(row.line, cell),
      });
      return undefined;
    },
    signedAmount,
    amount: (row, cell) => {
      const amount = signedAmount(row, cell);
      if (!amount?.isNegative()) return amount;
      const text = (row.cells[cell] ?? '').trim();
      findings.push({ code: 'NEGATIVE_AMOUNT', text, where: table.where(row.line, cell) });
      return undefined;
    },
    fits: (row, cell, year, intervention) => {
      if (intervention !== UNDIVIDED || rulesOf(vocabulary.rules, year)?.walls.value !== true) return true;
      findings.push({
        code: 'UNDIVIDED_IN_WALLED_YEAR',
        year,
        intervention,
        where: table.where(row.line, cell),
      });
      return false;
    },
  };
}
