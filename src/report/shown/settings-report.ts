import { EMPTY, text, type WordKey, word } from '../cell.js';
import type { HeadingKey } from '../heading.js';
import type { Records } from '../records.js';
import type { Report } from '../table.js';

/** What a setting is, and who said so. */
export interface SettingOrigin {
  readonly name: string;
  /** Empty where nobody says anything. */
  readonly value: string;
  readonly origin: Extract<WordKey, 'from-option' | 'from-environment' | 'from-file' | 'by-default'>;
  /** The option, variable or file that said so; empty for what holds by default. */
  readonly place: string;
}

const COLUMNS: readonly HeadingKey[] = ['setting', 'value', 'origin', 'place'];

/** The settings as a table for people; the file stands in its title, and not in every row. */
export function settingsReport(settings: readonly SettingOrigin[], file: string | undefined): Report {
  const rows = settings.map((setting) =>
    setting.origin === 'from-file' ? { ...setting, place: '' } : setting,
  );
  const { columns, rows: cells } = settingsRecords(rows);
  return {
    tables: [
      {
        title: { key: 'config', file },
        columns,
        rows: cells.map((row) => ({ kind: 'row', cells: row })),
      },
    ],
    notes: [],
  };
}

/** The settings for programs. */
export function settingsRecords(settings: readonly SettingOrigin[]): Records {
  const filled = (value: string) => (value === '' ? EMPTY : text(value));
  return {
    columns: COLUMNS,
    rows: settings.map(({ name, value, origin, place }) => [
      text(name),
      filled(value),
      word(origin),
      filled(place),
    ]),
  };
}
