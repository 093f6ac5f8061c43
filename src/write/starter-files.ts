import { stringify } from 'csv-stringify/sync';
import type { AllocationRow } from '../grant/allocation.js';
import type { Namer, Words } from '../messages/words.js';

/** What starter files are filled with. */
export interface Starter {
  /** Names of the municipalities that were asked for. */
  readonly municipalities: readonly string[];
  /** Their indicative amounts. */
  readonly rows: readonly AllocationRow[];
  readonly namer: Namer;
}

/** The municipality of examples where none was asked for. */
const ANY_MUNICIPALITY = 'Almere';
const SHIFT = { year: '2023', from: 7, to: 11 } as const;

/**
 * The files that a folder starts with, by name: an input of every kind with its headers and one example row, which is
 * a comment, and the settings that name them. In Dutch they are what Dutch Excel opens with a double click.
 */
export function starterFiles(starter: Starter, words: Words): Readonly<Record<string, string>> {
  const { files, headers } = words.starter;
  const { municipalities, rows, namer } = starter;
  const name = `# ${municipalities[0] ?? ANY_MUNICIPALITY}`;
  const from = namer.intervention(SHIFT.from);
  const to = namer.intervention(SHIFT.to);
  const amount = amountText('1000.00', words);
  const allocation = [
    [name, SHIFT.year, from, words.starter.decision, amount, ''],
    ...rows.map((row) => [
      namer.municipality(row.municipality),
      String(row.year),
      namer.intervention(row.intervention),
      row.decision,
      amountText(row.granted.toString(), words),
      words.provenance[row.provenance],
    ]),
  ];
  // A tenth of what the example grants: within the limit.
  const shifted = amountText('100.00', words);
  const plan = [[name, SHIFT.year, words.starter.shift, from, to, shifted, words.starter.example]];
  const spent = [[name, SHIFT.year, from, amount]];
  return {
    [files.allocation]: csv([headers.allocation, ...allocation], words),
    [files.plan]: csv([headers.plan, ...plan], words),
    [files.spent]: csv([headers.spent, ...spent], words),
    'spuk.config.json': settingsText(municipalities, words),
  };
}

function settingsText(municipalities: readonly string[], { starter: { files } }: Words): string {
  const municipality = municipalities.length === 0 ? {} : { municipality: municipalities };
  const { allocation, plan, spent } = files;
  return `${JSON.stringify({ ...municipality, allocation, plan, spent }, null, 2)}\n`;
}

function amountText(exact: string, { language }: Words): string {
  return language === 'nl' ? exact.replace('.', ',') : exact;
}

function csv(rows: readonly (readonly string[])[], { language }: Words): string {
  const dutch = language === 'nl';
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: dutch ? ';' : ',', record_delimiter: dutch ? '\r\n' : '\n', bom: dutch },
  );
}
