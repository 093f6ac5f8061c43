import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import type { DivisionOptions } from '../division/options.js';
import { divisionOptionsOf } from '../division/program.js';
import {
  ACCEPT_MERGED,
  COLUMNS,
  DIVISION,
  GRANT,
  MAP,
  MUNICIPALITY,
  oneOf,
  oneOfOrFile,
  RULES,
  SPENT,
  TABLE_OPTIONS,
  YEAR,
  YEAR_OF,
} from '../options.js';

/** A grant over its regions, and a region over its municipalities. */
export const iza: CommandSpec = {
  help: 'iza',
  examples: [
    'spuk iza -y 2025 --compare',
    'spuk iza --region Zeeland -y 2025 --coordination 10% --projects projecten.csv',
    'spuk iza --region "Rotterdam Rijnmond" -y 2025-2026 --coordination 10% -o regio.csv -f csv-nl',
    'spuk iza --national 150000000 -y 2024 -m Almere',
  ],
  gives: [...TABLES, 'book'],
  ofNoChosenGrant: true,
  takes: [],
  options: [
    ACCEPT_MERGED,
    ...DIVISION,
    MUNICIPALITY,
    YEAR,
    SPENT,
    MAP,
    COLUMNS,
    YEAR_OF,
    { flags: '--by <region|municipality>', help: 'divisionLevel', value: oneOf('iza_level') },
    { flags: '--compare', help: 'compare' },
    { ...GRANT, help: 'divisionGrant' },
    { ...RULES, help: 'divisionRules', value: oneOfOrFile('iza_rules') },
    ...TABLE_OPTIONS,
  ],
  run: async ({ command, context }) => {
    const { runIza } = await import('../runs/iza.js');
    return runIza(divisionOptionsOf(command.opts<DivisionOptions>(), command), context);
  },
};
