// The year of a date and of a period, as ledgers and spreadsheets write them. Only a date that exists has a year.

/** The months as Dutch and English write them, whole or short. */
const MONTHS: readonly RegExp[] = [
  ...[/^jan(?:uari|uary)?$/, /^feb(?:ruari|ruary)?$/, /^(?:mrt|maa|maart|mar|march)$/, /^apr(?:il)?$/],
  ...[/^(?:mei|may)$/, /^jun[ie]?$/, /^jul[iy]?$/, /^aug(?:ust|ustus)?$/, /^sept?(?:ember)?$/],
  ...[/^o[kc]t(?:ober)?$/, /^nov(?:ember)?$/, /^dec(?:ember)?$/],
];
const DAYS_IN_MONTH: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A day of the week before the date, and a time or a time zone behind it. */
const AROUND =
  /^(?:[a-z]{2,9}\.?,? +(?=\d{1,2}[ -]))?|(?:[t ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?: ?(?:z|[+-]\d{2}:\d{2}))?$/g;
const BY_YEAR = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const BY_DAY = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const IN_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const IN_WORDS = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/;

/** The year of a date; undefined where the text is none. */
export function yearOfDate(text: string): number | undefined {
  const date = text.trim().toLowerCase().replace(AROUND, '');
  const byYear = BY_YEAR.exec(date) ?? IN_DIGITS.exec(date);
  if (byYear) {
    const [year = '', month = '', day = ''] = byYear.slice(1).filter((part) => /\d/.test(part));
    return existing(Number(year), Number(month), Number(day));
  }
  const byDay = BY_DAY.exec(date);
  if (byDay) {
    const [, day, mark, month, year] = byDay;
    // With slashes the month may come first; the year is the same.
    const swapped = mark === '/' ? existing(fullYear(year), Number(day), Number(month)) : undefined;
    return existing(fullYear(year), Number(month), Number(day)) ?? swapped;
  }
  const [, day, name = '', year] = IN_WORDS.exec(date) ?? [];
  return day === undefined ? undefined : existing(fullYear(year), monthNamed(name), Number(day));
}

function fullYear(year = ''): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** The year of a day that exists. */
function existing(year: number, month: number, day: number): number | undefined {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || day < 1 || day > days || year < 1900 || year > 2199) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !isLeap ? undefined : year;
}

/** The number of a month; 0 for a text that names none. */
function monthNamed(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

/** Closing entries are booked in periods beyond the twelfth. */
const LAST_PERIOD = 16;
const YEAR_FIRST = /^((?:19|20|21)\d\d)(?:[-/. ]?[pm]?(\d{1,3})|[-/. ]?[qk]([1-4]))$/;
const YEAR_LAST = /^(?:[pm] ?)?(\d{1,3})[-/. ]((?:19|20|21)\d\d)$/;
const NUMBER_ALONE = /^(?:p(?:eriode)? ?)?(\d{1,3})$/;
const MONTH_AND_YEAR = /^([a-z]{3,9})\.?[-/ ]?((?:19|20|21)\d\d)$/;

/** The year of a period; null where it is one of an unnamed year, undefined where the text is none. */
export function yearOfPeriod(text: string): number | null | undefined {
  const period = text.trim().toLowerCase().replace(/^'/, '');
  const [, year, number, quarter] = YEAR_FIRST.exec(period) ?? [];
  if (year !== undefined) return quarter !== undefined || isPeriod(number) ? Number(year) : undefined;
  const [, before, yearBehind] = YEAR_LAST.exec(period) ?? [];
  if (yearBehind !== undefined) return isPeriod(before) ? Number(yearBehind) : undefined;
  const [, alone] = NUMBER_ALONE.exec(period) ?? [];
  if (alone !== undefined) return isPeriod(alone) ? null : undefined;
  const [, name = '', yearNamed] = MONTH_AND_YEAR.exec(period) ?? [];
  if (yearNamed !== undefined) return monthNamed(name) > 0 ? Number(yearNamed) : undefined;
  return monthNamed(period) > 0 ? null : yearOfDate(period);
}

/** Whether a period is the one before the first, in which balances of the year before are opened: `202400`, `2024-00`, `0`. */
export function isOpeningPeriod(text: string): boolean {
  const period = text.trim().toLowerCase().replace(/^'/, '');
  const number =
    YEAR_FIRST.exec(period)?.[2] ?? YEAR_LAST.exec(period)?.[1] ?? NUMBER_ALONE.exec(period)?.[1];
  return number !== undefined && Number(number) === 0;
}

function isPeriod(number = ''): boolean {
  return number !== '' && Number(number) <= LAST_PERIOD;
}
