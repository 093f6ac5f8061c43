import type { CommanderError } from 'commander';
import { Refusal, type RefusalReason } from '../findings/refusal.js';

/** A mistake on the command line as a refusal of ours; undefined where help or the version was asked for. */
export function usageError({ code, message }: CommanderError): Refusal | undefined {
  const reason = reasonOf(code, message);
  return reason && new Refusal(reason);
}

function reasonOf(code: string, message: string): RefusalReason | undefined {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, suggestion] = /Did you mean (?:one of )?([^?)]*)\?/.exec(message) ?? [];
  const suggested = suggestion === undefined ? {} : { suggestion };
  switch (code) {
    case 'commander.unknownOption':
      return { key: 'unknown-option', option: named, ...suggested };
    case 'commander.unknownCommand':
      return { key: 'unknown-command', name: named, ...suggested };
    case 'commander.optionMissingArgument':
      return { key: 'missing-value', option: named };
    case 'commander.missingArgument':
      return { key: 'missing-argument', name: named };
    case 'commander.excessArguments':
      return { key: 'too-many-arguments', command: /for '([^']*)'/.exec(message)?.[1] ?? named };
    default:
      return undefined;
  }
}
