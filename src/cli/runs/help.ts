import type { Command } from 'commander';
import { Refusal } from '../../findings/refusal.js';
import { DICTIONARIES } from '../../messages/dictionaries.js';
import { HELP_TOPICS } from '../../messages/help-topics.js';
import { helpPageText } from '../../write/terminal/help-page.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';

/**
 * Prints the help of the program, of one of its commands, or about a topic.
 * @throws Refusal for what is neither
 */
export async function runHelp(
  about: string | undefined,
  program: Command,
  { platform, words }: Context,
): Promise<ExitStatus> {
  const topic = HELP_TOPICS.find((one) => one === about);
  const command = about === undefined ? program : program.commands.find((one) => one.name() === about);
  if (topic) {
    const helpPages = await DICTIONARIES[words.language].helpPages();
    platform.stdout.write(helpPageText(helpPages(words.parts)[topic]));
  } else if (command) command.outputHelp();
  else {
    const choices = [...program.commands.map((one) => one.name()), ...HELP_TOPICS];
    throw new Refusal({ key: 'unknown-choice', option: 'help', value: about ?? '', choices });
  }
  return EXIT.fine;
}
