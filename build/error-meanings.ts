import type { FindingCode } from '../src/findings/finding.js';

/** What a finding means and what to do about it, for docs/errors.md. */
export interface ErrorMeaning {
  /** When it arises, in one sentence. */
  readonly when: string;
  readonly remedy: string;
}

/** The meaning of every finding code, in the order of the page; a code without one does not compile. */
export const ERROR_MEANINGS: Readonly<Record<FindingCode, ErrorMeaning>> = {
  SHIFT_LIMIT: {
    when: 'In a year with walls an intervention gives away more than the share of its grant that may be shifted, all its shifts of that year together; rules may put the limit on the receiver or on the theme instead, or forbid shifting altogether.',
    remedy:
      'Lower the shifts of that intervention by the excess that the message names. `spuk explain` shows how the limit was computed.',
  },
  SHIFT_THEME: {
    when: 'A shift goes to another theme in a year with walls between themes.',
    remedy:
      'Shift to an intervention of the same theme, or remove the shift. `spuk show interventions` lists them by theme.',
  },
  SHIFT_NOT_GRANTED: {
    when: 'In a year with walls a shift goes to an intervention for which nothing is granted in that year.',
    remedy: 'Check that the intervention is meant. If it is, nothing has to change: no rule is broken.',
  },
  NEGATIVE_BUDGET: {
    when: 'More is shifted away and carried out than there is: in a year with walls of one intervention, without walls of the municipality as a whole.',
    remedy: 'Lower a shift or a carry until the budget is zero or more.',
  },
  CARRY_DESTINATION: {
    when: 'A carry of a plan goes to another intervention, out of a year whose money arrives at the same one alone; the row is not used.',
    remedy: 'Leave `naar` empty. `spuk show rules` names the destination of carries by year.',
  },
  ROW_BELOW_ZERO: {
    when: 'In a year without walls more is shifted and carried out of an intervention than it has, and the total of the municipality covers it. Where the carry limit stands on the total a carry without intervention is not taken from what is not divided.',
    remedy: 'Check that the intervention is meant. If it is, nothing has to change: no rule is broken.',
  },
  CARRY_LIMIT: {
    when: 'More is carried to the next year than the carry limit, per intervention or for the municipality as a whole, as the rules of that year have it; out of the last covered year nothing can be carried.',
    remedy:
      'Lower the carry by the excess that the message names. `spuk explain` shows how the limit was computed.',
  },
  CARRY_EXCEEDS_UNSPENT: {
    when: 'In a settled year more is carried out than is left of that year’s own money: with walls of one intervention, without walls of the municipality as a whole. Money carried in counts as spent first and cannot be carried again.',
    remedy:
      'Lower the carry by the excess that the message names. `spuk settle --carry max` shows the most that can be carried.',
  },
  OVERSPENT: {
    when: 'More was spent than is available: with walls on one intervention, without walls by the municipality as a whole. The municipality pays the difference itself.',
    remedy: 'Check the bookings; where the rules of that year allow it, a shift can cover the deficit.',
  },
  NEGATIVE_SPENT: {
    when: 'The actuals of an intervention add up to less than zero in a year.',
    remedy: 'Check that a correction was booked in the right year and on the right intervention.',
  },
  EXPECT_BELOW_SPENT: {
    when: 'Less is expected of a whole year than is booked already; the expectation counts.',
    remedy: 'State the amount of the whole year, with what is booked already.',
  },
  UNMAPPED: {
    when: 'Bookings have a ledger code that the mapping does not know; they are counted and added up, and belong to no intervention.',
    remedy:
      'Add the codes to the file of `--map`, with `geen` (`none`) as the intervention where they are not of this grant. Nothing has to be removed from the ledger.',
  },
  CONTRADICTING_MAP: {
    when: 'A mapping gives the same ledger code to two interventions; the first counts. Or a code fits two lines (ranges, beginnings) of which neither says more of it; such bookings are in no sum.',
    remedy: 'Remove one of the two lines; or give the code a line of its own.',
  },
  BAD_CODES: {
    when: 'A line of a mapping names a range of codes that is none or whose ends have not as many digits, or has a star that is not at the end; it is not read.',
    remedy: 'Write a range as `43510..43519`, or a beginning as `4351*`.',
  },
  LEADING_ZEROS: {
    when: 'Codes of a ledger are those of the mapping but for the zeros in front (`0435` and `435`), which spreadsheets lose; it is said once. Or a code without zeros is in the mapping with them too, for another thing.',
    remedy:
      'Nothing has to change, if those are the same codes. A line with the code as the ledger has it goes first.',
  },
  MERGED_MUNICIPALITY: {
    when: 'With `--accept-merged` rows of a municipality that was merged before 2023 count with its successor; it is said once per file and name.',
    remedy: 'Nothing has to change.',
  },
  ASSUMED_RULE: {
    when: 'A row of the plan or the actuals is judged by a parameter for which no source was found; it is said once per parameter and year.',
    remedy:
      'Know that the outcome rests on an assumption. What was consulted stands in `spuk show rules --format json`, with the `--rules` of the run; a rules file of your own (`--rules`) can decide otherwise.',
  },
  UNKNOWN_KIND: {
    when: 'A row of a plan says neither `verschuiving` (`shift`) nor `doorschuiving` (`carry`); a row of actuals says in a column of its own that it is a budget or an obligation, the balance of others, or beside a code their total.',
    remedy: 'Write one of these words in the column `soort` (`kind`). The row is not used until then.',
  },
  BAD_SHIFT: {
    when: 'A row of a plan cannot be what it says: a shift from an intervention to itself, of zero, or without one of its ends, to what is not divided (intervention 0), which only gives, or out of or to a total.',
    remedy: 'Correct the cell that is marked, or remove the row. The row is not used until then.',
  },
  NO_ALLOCATION: {
    when: 'There is a plan or are actuals for a municipality and year, or money is carried into it, but there is no allocation.',
    remedy: 'Add the allocation of that year with `-a`, or correct the municipality or the year.',
  },
  YEAR_NOT_COVERED: {
    when: 'A row or column is of a year for which the chosen rules have no values.',
    remedy:
      'Correct the year, remove the row, or choose rules that cover the year with `--rules`. No year is ever guessed.',
  },
  UNKNOWN_MUNICIPALITY: {
    when: 'A name or code is not one of the 342 municipalities of 2023, fits several of them, or contradicts the code beside it.',
    remedy:
      'Use a name or CBS code from `spuk show municipalities`; a merged municipality is answered with the one it became part of.',
  },
  UNKNOWN_INTERVENTION: {
    when: 'A text is neither the number nor the name of an intervention; so is an unknown header above amounts in a wide file. Or the intervention is not there in that year, or in the year that a carry arrives in.',
    remedy:
      'Use a number or a name from `spuk show interventions`, which says their years where they have some.',
  },
  UNDIVIDED_IN_WALLED_YEAR: {
    when: 'Intervention 0 (money not divided over interventions) stands in a year with walls.',
    remedy:
      'Divide the amount over the interventions of the grant; `spuk split` divides it by weights that you choose.',
  },
  MISSING_COLUMN: {
    when: 'A file lacks a column that it cannot do without; so does a table of sums that spuk itself has written with `--by`, a ledger without a code that a line of `--map` names and that may count for its bookings, and a file without the column that `--year-of` names.',
    remedy:
      'Add the column, or give an existing one a known header. The column of the municipality may be left out when `-m` names it.',
  },
  DUPLICATE_COLUMN: {
    when: 'Two headers mean the same.',
    remedy: 'Remove one of the two columns. Only the first is read.',
  },
  UNKNOWN_COLUMN: {
    when: 'A header means nothing to spuk; its column is not read.',
    remedy: 'Remove the column or rename it; where it may be ignored, nothing has to change.',
  },
  BAD_COLUMN_NAME: {
    when: 'A line of `--columns`, or of `columns` in the settings, cannot be used: one of its two cells is empty, what stands behind the header is no header of spuk, or the header has another meaning on an earlier line.',
    remedy:
      'Write your header and behind it one of ours, or `geen` (`none`) for a column that is not to be read.',
  },
  UNUSED_COLUMN_NAME: {
    when: 'A header that `--columns` or `columns` in the settings names stands in none of the files that were read.',
    remedy: 'Check how it is written in your file. If it belongs to another file, nothing has to change.',
  },
  RAGGED_ROW: {
    when: 'A line has more or fewer cells than the header.',
    remedy:
      'With more: put quotes around a cell that holds the separator, or use semicolons with decimal commas. With fewer: add the missing separators.',
  },
  BROKEN_QUOTE: {
    when: 'A quote is never closed (marked where it opens), stands in the middle of a cell, or is followed by more text.',
    remedy: 'Quote the whole cell or nothing of it, and double a quote that belongs to the text.',
  },
  BAD_ENCODING: {
    when: 'The bytes of a file are no text in UTF-8 or in Windows-1252, or are partly the one and partly the other.',
    remedy: 'Save the file again as CSV UTF-8.',
  },
  MERGED_CELLS: {
    when: 'A sheet of a workbook has merged cells in its header or its rows, so that it is not certain what stands where.',
    remedy:
      'Unmerge them and fill every cell; give every column one header, in the first filled row. Remove a title above the header.',
  },
  UNCOMPUTED_FORMULA: {
    when: 'A cell of a workbook holds a formula, and the file holds no value that was computed from it.',
    remedy: 'Open the workbook in Excel or LibreOffice and save it again, or fill in the value.',
  },
  HIDDEN_ROWS: {
    when: 'A sheet has rows or columns that are hidden, by hand or by a filter. They are read and count.',
    remedy: 'Remove rows or columns that should not count; a filter only hides them.',
  },
  PASSED_OVER: {
    when: 'A file has rows that are not of its table: a title above the header, a heading between rows, a note below them, and a total of actuals that was held to the rows above it. None of them is read as a row, and which they are is said. The header is the first row with every column that is needed, at most fifty filled rows down; it may stand over two rows.',
    remedy: 'Nothing, unless one of the rows is of the table after all: then fill its cells.',
  },
  SECOND_TABLE: {
    when: 'Below the rows of a table stands another header. What follows may mean something else than the columns above it say, and is not read. A header that is repeated word for word is passed over.',
    remedy: 'Put every table in a file or on a sheet of its own.',
  },
  IN_THOUSANDS: {
    when: 'The title of a table, its header, a note below it or the name of its sheet says that its amounts are in thousands (`× € 1.000`, `in duizenden`), and they were read so.',
    remedy:
      'Nothing where that is right. Where it is not, remove the words; of granted amounts `--amounts-in` decides.',
  },
  UNIT_UNCLEAR: {
    when: 'A file says that its amounts are in millions, or of the same amounts both that they are in euros and in thousands; or it has words of thousands that may be of these amounts or of something else: between two rows, above a column without amounts, above one column of amounts and not another, with a count before them (`4 x € 1.000`), or without words for it (`(000)`, a bare `in 1.000`). None of them is read.',
    remedy:
      'Give the amounts in euros or thousands, and say one of the two above the table, or remove the words; of granted amounts `--amounts-in` decides.',
  },
  SIGN_COLUMN: {
    when: 'A column says of each amount whether it is debit or credit (`D/C`, `Af Bij`, `+/-`), and it cannot be used: a word in it is not known, the amounts have signs of their own that differ, amounts of credits stand in a column beside them, every amount in a column of credits has a minus, the column contradicts the one in which an amount stands, a row calls itself a credit note and has no minus, or the file is no file of actuals. A column without a known header that holds such words alone counts as one.',
    remedy:
      'Write `D` or `C`, `debet` or `credit`, `af` or `bij`, `+` or `-` in every row, or give the amounts their sign and remove the column. `D`, `debet`, `af` and `+` are spending, the others lower it.',
  },
  SAME_FILE: {
    when: 'Two plans, or two files of actuals, have the same content under different names: the same bytes, or the same cells in another encoding, with other line ends, or, from two rows on, in a workbook. The second is not read, because its rows would count double. The same name twice is refused (`input-twice`).',
    remedy:
      'Leave one of the two out. Where they are different rows that happen to be equal, put them in one file: within a file rows add up.',
  },
  YEAR_DIFFERS: {
    when: 'Bookings whose financial year or period and booking date are of different years; they are in no sum. So are those with a period without a year and a date of another year than most. It is said once per file.',
    remedy:
      'Say which of the two counts: `--year-of boekjaar` or `--year-of boekdatum`. Bookings of the old year that were made in January are of their `boekjaar`.',
  },
  BAD_AUDITFILE: {
    when: 'An XML auditfile cannot be read: it is no whole XML, of another version than 3.1, 3.2 or 4.0, not in euros, without a mapping or a municipality, or asked for its booking dates (`--year-of boekdatum`); then nothing of it is, and neither is of one with an element twice, of another namespace or with children where one text belongs. Or lines of it have no account, amount, side or year, or are on an account of which it does not say whether it is of the balance sheet, and do not count.',
    remedy: 'Make the auditfile again in the ledger, as version 3.2 or 4.0; give `--map` and `-m`.',
  },
  AUDITFILE_LEFT_OUT: {
    when: 'Lines of an auditfile fit a line of `--map` and do not count: opening balances that are booked as transactions, or lines on accounts of the balance sheet that the mapping names by cost centre, product or project alone. Their number and their sum are said.',
    remedy:
      'Nothing, unless they are spending after all: then name their account in the mapping, or book them in a period of the year.',
  },
  AUDITFILE_TOTALS: {
    when: 'The lines of an auditfile do not add up to the number of lines, the debits or the credits that it states itself.',
    remedy: 'Make it again: a part may be missing. What was read counts all the same.',
  },
  BAD_YEAR: {
    when: 'The cell of the year is empty or holds something else than four digits.',
    remedy: 'Write the year with four digits.',
  },
  BAD_AMOUNT: {
    when: 'A text is not surely one amount: it is blank or no number, its thousands are not in groups of three, or it has more than two decimals or thirteen whole digits.',
    remedy:
      'Write the amount as `1.234,56` or `1234.56`, and `0,00` where there is nothing. spuk rounds no input.',
  },
  AMBIGUOUS_DECIMAL: {
    when: 'Amounts in one file tell different decimal signs, so that none of its amounts can be read for certain.',
    remedy:
      'Write all amounts of the file with the same decimal sign. Two amounts that contradict each other are named.',
  },
  NEGATIVE_AMOUNT: {
    when: 'An amount below zero stands where only actuals may have one.',
    remedy:
      'Give a lowered grant as its new amount, and a shift in the other direction as a shift with `van` and `naar` exchanged.',
  },
  DUPLICATE_ROW: {
    when: 'The allocations grant the same municipality, year, intervention and decision twice; the first row counts.',
    remedy:
      'Remove one of the two, or tell different decisions apart in a column `beschikking` (`decision`).',
  },
  BAD_WEIGHTS: {
    when: 'The file of `spuk split --weights` has a row without a name, a name twice, a row that looks like a total, no row at all, or only weights of zero. Nothing is divided then: one wrong row changes what all others get.',
    remedy:
      'Give every name one row and at least one of them a weight above zero. A last row `Totaal` (`Total`) may stay; it is held to the sum of the weights.',
  },
  SCALE_SUSPECTED: {
    when: 'The granted amounts of a municipality and year are together a thousand times as much or as little as the official ones of the same interventions: between 800 and 1,250 times.',
    remedy:
      'Say with `--amounts-in thousand` that the allocation is × € 1,000, or with `--amounts-in euro` that it is not.',
  },
  OFFICIAL_DIFFERENCE: {
    when: 'The allocation of a municipality and year has every intervention with an official amount above zero, and its total is not the official one (annex IV; in 2025 and 2026 with LPO).',
    remedy:
      'Nothing, where a later decision or an LPO is the difference; otherwise compare the amounts with `spuk allocate` without `-a`.',
  },
  INDICATIVE_AMOUNTS: {
    when: 'Rows of an allocation call themselves indicative in the column `herkomst` (`provenance`), as starter files of earlier versions do.',
    remedy:
      'Replace the amounts by those of the decision, or leave the file out: then the official ones count.',
  },
  TOTAL_MISMATCH: {
    when: 'A stated total is not the sum of its parts.',
    remedy:
      'Correct the total or the amount that is wrong. spuk computes with the amounts, never with the total.',
  },
  IZA_CEILING: {
    when: 'All regions of SPUK IZA together get more than the maximum of the year, because of `--national` or `--amount`.',
    remedy: 'Lower the amount, or check that the year is the right one: the maximum differs by year.',
  },
  IZA_NEGATIVE_LOCAL: {
    when: 'Coordination and regional projects together are more than the amount of the region. Nothing is divided then.',
    remedy: 'Lower `--coordination` or `--projects`, or correct the amounts of the projects.',
  },
  IZA_MEMBERSHIP: {
    when: 'A municipality lies in no region, in two, or twice in a file; a mandate holder lies outside its region; a name is no municipality or no region; a project is assigned to a municipality outside its region.',
    remedy:
      'Name all members of every region that the file names, each municipality once. A public body holds a mandate but is no member.',
  },
  IZA_WITHOUT_MEMBERS: {
    when: 'A members file leaves a region of SPUK IZA without members; its official amount is not divided, and is no part of the sum of the regions.',
    remedy:
      'Name the members of the region, or state the amount for the region that its members went to with `--region` and `--amount`.',
  },
  IZA_BOUNDS: {
    when: 'Floors and ceilings cannot all hold: the floors together are more than there is to divide, the ceilings together less, or a floor lies above its ceiling. Nothing is divided then.',
    remedy: 'Lower `--min`, or raise `--max`.',
  },
  IZA_DEVIATION: {
    when: 'The official amount of a region lies more than 1.5% from what the key gives its members.',
    remedy:
      'Know that it is so; the official amount is used. `spuk iza --compare` puts all regions beside the key and says how they did in other years.',
  },
  ROUNDING_REMAINDER: {
    when: 'A split that was asked for did not come out even: what rounding down left was handed out to the largest remainders.',
    remedy: 'Nothing has to change. The table shows who got what on top of the share rounded down.',
  },
};
