import { yearOfDate } from '../inputs/date-text.js';

/** The year of the header and of each period: what a booking is of, whatever its date says. */
export interface AuditfileYears {
  readonly header: (field: 'fiscalYear' | 'startDate' | 'endDate', text: string) => void;
  readonly period: (number: string, start: string, end: string) => void;
  /** The year of a period; undefined where the file does not tell. */
  readonly yearOf: (period: string) => number | undefined;
}

export function auditfileYears(): AuditfileYears {
  const header: Partial<Record<'fiscalYear' | 'startDate' | 'endDate', string>> = {};
  const periods = new Map<string, number | undefined>();
  /** The one year of the books; null where they run over two, undefined where that is not told. */
  const bookYear = (): number | null | undefined => {
    const { fiscalYear = '', startDate = '', endDate = '' } = header;
    const [start, end] = [yearOfDate(startDate), yearOfDate(endDate)];
    const stated = /^\d{4}$/.test(fiscalYear) ? Number(fiscalYear) : undefined;
    const broken =
      /^(\d{4}) ?[-/] ?(\d{4})$/.test(fiscalYear) ||
      (start !== undefined && end !== undefined && start !== end);
    if (broken) return null;
    const dated = start ?? end;
    return stated !== undefined && dated !== undefined && stated !== dated ? undefined : (stated ?? dated);
  };
  return {
    header: (field, text) => {
      header[field] = text;
    },
    period: (number, start, end) => {
      const [first, last] = [yearOfDate(start), yearOfDate(end === '' ? start : end)];
      periods.set(plainNumber(number), first === last ? first : undefined);
    },
    yearOf: (period) => {
      const year = bookYear();
      return year === null ? periods.get(plainNumber(period)) : year;
    },
  };
}

/** Periods are numbered with zeros in front or without. */
export function plainNumber(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}
