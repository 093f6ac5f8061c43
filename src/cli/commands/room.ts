import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { ACTUALS, BUDGET, INTERVENTION, ON, oneOf, STRICT, TABLE_OPTIONS } from '../options.js';
import type { RoomOptions } from '../runs/room.js';

/** What can still be shifted and carried. */
export const room: CommandSpec = {
  help: 'room',
  examples: [
    'spuk room -m Deventer -y 2024',
    'spuk room -m Deventer -y 2024 -i 7 --to 11',
    'spuk room -a toekenning.csv -p plan.csv -s bestedingen.csv -m Deventer',
  ],
  gives: TABLES,
  takes: [],
  options: [
    ...BUDGET,
    ...ACTUALS,
    INTERVENTION,
    { flags: '--to <n>', help: 'roomTo', many: true, value: oneOf('intervention') },
    ON,
    STRICT,
    ...TABLE_OPTIONS,
  ],
  run: async ({ command, context }) => {
    const { runRoom } = await import('../runs/room.js');
    return runRoom(command.opts<RoomOptions>(), context);
  },
};
