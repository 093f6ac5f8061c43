// Auditfiles of Almere as text, and what is read of them.

import { readActuals } from '../../src/read/inputs/actuals.js';
import { readingOfMap, vocabularyOf } from './read-actuals.js';

export const V32 = 'http://www.auditfiles.nl/XAF/3.2';
export const V40 = 'http://www.odb.belastingdienst.nl/XmlauditfileXAF_4.0';
export const MAP =
  'rekening;kostenplaats;product;project;onderdeel\n4351;;;;7\n;6720;;;11\n;;P8;;8\n;;;IZA1;IZA\n4999;;;;geen\n';

export interface AuditfileText {
  readonly namespace?: string;
  readonly header?: string;
  readonly periods?: string;
  /** What stands before the journals. */
  readonly totals?: string;
  readonly journals: string;
  readonly before?: string;
  readonly declaration?: string;
}

export const HEADER =
  '<fiscalYear>2024</fiscalYear><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate><curCode>EUR</curCode>';

export function xaf({
  namespace = V32,
  header = HEADER,
  periods = '',
  totals = '',
  journals,
  before = '',
  declaration = '<?xml version="1.0" encoding="UTF-8"?>',
}: AuditfileText): string {
  return `${declaration}
<auditfile xmlns="${namespace}">
<header>${header}</header>
<company><companyName>Gemeente Voorbeeld</companyName>
<generalLedger>
<ledgerAccount><accID>4351</accID><accDesc>Inkoop</accDesc><accTp>P</accTp></ledgerAccount>
<ledgerAccount><accID>4400</accID><accTp>P</accTp></ledgerAccount>
<ledgerAccount><accID>1600</accID><accTp>B</accTp></ledgerAccount>
</generalLedger>${periods}${before}
<transactions>${totals}${journals}</transactions></company>
</auditfile>
`;
}

export const line = (account: string, amount: string, side: string, more = '') =>
  `<trLine><nr>1</nr><accID>${account}</accID><docRef>x</docRef><effDate>2024-02-01</effDate><desc>a</desc><amnt>${amount}</amnt><amntTp>${side}</amntTp>${more}</trLine>`;
export const journal = (lines: string, { period = '3', type = 'P' } = {}) =>
  `<journal><jrnID>1</jrnID><desc>Inkoop</desc><jrnTp>${type}</jrnTp><transaction><nr>1</nr><periodNumber>${period}</periodNumber><trDt>2024-03-01</trDt><amnt>1.00</amnt>${lines}</transaction></journal>`;

/** Reads auditfiles of Almere. */
export function readAuditfiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly map?: string | null } = {},
) {
  const { map = MAP } = options;
  const inputs = Object.entries(files).map(([file, text]) => ({
    file,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  const ledger = map === null ? {} : { map: readingOfMap(map).map };
  return readActuals(inputs, vocabularyOf({ municipality: 'GM0034' }), ledger);
}
