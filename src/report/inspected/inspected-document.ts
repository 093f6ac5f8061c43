import type { InspectedFile } from '../../findings/understood-file.js';
import { type RunFacts, receiptOf } from '../receipt.js';

/** The part of the JSON document of a file that was looked at that does not depend on a language, schema `spuk.inspect/1`. */
export function inspectedDocument(
  files: readonly InspectedFile[],
  rules: Parameters<typeof receiptOf>[0],
  facts: RunFacts,
): Readonly<Record<string, unknown>> {
  return {
    schema: 'spuk.inspect/1',
    ...receiptOf(rules, facts),
    files: files.map(({ columns, passed, ...of }) => ({
      file: of.file,
      role: of.role,
      format: of.format,
      version: of.version ?? null,
      text: of.text
        ? {
            encoding: of.text.encoding,
            bom: of.text.bom,
            separator: of.text.separator,
            lineEnd: of.text.lineEnd,
          }
        : null,
      sheet: of.sheet ?? null,
      header: of.header ?? null,
      decimalSign: of.decimalSign,
      layout: of.layout ?? null,
      signColumn: of.signColumn ?? null,
      columns: columns.map(({ number, letters, header, meaning, of: subject, thousands }) => ({
        ...{ number, letters: letters ?? null, header, meaning, of: subject ?? null, thousands },
      })),
      rows: of.rows,
      passed: passed.map(({ what, line, text }) => ({ use: what, line, text })),
    })),
  };
}
