import type { CommandSpec, CommandSpecs } from './command.js';
import { advise } from './commands/advise.js';
import { allocate } from './commands/allocate.js';
import { check } from './commands/check.js';
import { completion } from './commands/completion.js';
import { diff } from './commands/diff.js';
import { explain } from './commands/explain.js';
import { help } from './commands/help.js';
import { init } from './commands/init.js';
import { inspect } from './commands/inspect.js';
import { iza } from './commands/iza.js';
import { report } from './commands/report.js';
import { room } from './commands/room.js';
import { settle } from './commands/settle.js';
import { show } from './commands/show.js';
import { split } from './commands/split.js';
import { verify } from './commands/verify.js';

/** Every command by its name, in the order of the help. */
export const COMMANDS: CommandSpecs = {
  allocate,
  settle,
  check,
  advise,
  room,
  inspect,
  iza,
  split,
  explain,
  report,
  verify,
  show,
  init,
  diff,
  completion,
  help,
};

/** The command of a name; undefined where there is none. */
export function commandNamed(name: string): CommandSpec | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}
