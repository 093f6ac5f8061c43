import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { commandNamed } from '../src/cli/commands.js';
import { EXAMPLES, programOf } from '../src/cli/program.js';
import { HELP_TOPICS, type HelpBlock } from '../src/messages/help-topics.js';
import { helpPages } from '../src/messages/nl/help-pages.js';
import { nl } from '../src/messages/nl.js';
import { wrapped } from '../src/write/terminal/wrap.js';

/** The manual page, in roff: the same commands, options and topics that --help and `spuk help` print. */
export function manPage(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const program = programOf({
    words: nl,
    version,
    print: () => undefined,
    contextOf: () => {
      throw new Error('a manual page runs no command');
    },
    settings: { file: undefined, settings: {} },
    prepare: () => undefined,
    finished: () => undefined,
  });
  const { help } = nl;
  return [
    '.\\" Made by the build, from the texts of the help.',
    `.TH SPUK 1 "${releaseDate()}" "spuk ${version}" "Handleiding van spuk"`,
    // Ragged and not hyphenated: the rules for both are those of English.
    '.nh',
    '.ad l',
    ...section('Naam', prose(`spuk - ${lowered(help.program)}`)),
    ...section('Gebruik', ['.B spuk', '.I opdracht', '[', '.I opties', ']']),
    ...section(help.examples, verbatim(EXAMPLES)),
    ...section(help.commands, program.commands.flatMap(commandText)),
    ...section(help.globalOptions, program.options.flatMap(optionText)),
    ...HELP_TOPICS.flatMap((topic) => {
      const { title, blocks } = helpPages(nl.parts)[topic];
      return section(
        title,
        blocks.flatMap((block, index) => blockText(block, index > 0)),
      );
    }),
    '',
  ].join('\n');
}

/** The day of the newest release, or of the newest decision where none was released: the same at every build. */
function releaseDate(): string {
  const days = readFileSync('docs/decisions.md', 'utf8').match(/^## \d{4}-\d\d-\d\d/gm) ?? [];
  return (
    days
      .map((day) => day.slice('## '.length))
      .sort()
      .at(-1) ?? ''
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH "${escaped(title.replace(/:$/, '')).toUpperCase()}"`, ...lines];
}

function commandText(command: Command): readonly string[] {
  const given = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  return [
    `.SS "spuk ${escaped([command.name(), ...given].join(' '))}"`,
    ...prose(command.summary()),
    ...command.options.flatMap(optionText),
    '.PP',
    escaped(nl.help.examples),
    ...verbatim(commandNamed(command.name())?.examples ?? []),
  ];
}

function optionText({ flags, description }: Command['options'][number]): readonly string[] {
  return ['.TP', `.B ${escaped(flags)}`, ...prose(description)];
}

function blockText(block: HelpBlock, later: boolean): readonly string[] {
  if (typeof block !== 'string')
    return block.flatMap(([term, meaning]) => ['.TP', `.B ${escaped(term)}`, ...prose(meaning)]);
  return [...(later ? ['.PP'] : []), ...prose(block)];
}

function verbatim(lines: readonly string[]): readonly string[] {
  return ['.nf', ...lines.map((line) => `    ${escaped(line)}`), '.fi'];
}

/** Running text in lines that are short in the source too, however many bytes a character takes. */
function prose(text: string): readonly string[] {
  return wrapped(text, SOURCE_WIDTH).split('\n').map(escaped);
}

const SOURCE_WIDTH = 60;

/** Text as text: no backslash, dash, quote or point of it is a request. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replaceAll('`', '\\(ga')
    .replace(/^(?=[.'])/, '\\&');
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
