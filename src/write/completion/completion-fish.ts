import type { CompletionModel, CompletionOption, CompletionValue } from './completion-model.js';

/** A completion script for fish. */
export function fishCompletion({ commands, options, lists }: CompletionModel): string {
  const names = commands.map(({ name }) => name).join(' ');
  return [
    '# fish completion of spuk: spuk completion fish | source',
    '',
    ...Object.entries(lists).flatMap(([name, words]) => [
      `function __spuk_${name}`,
      `    printf '%s\\n' ${words.map(fishQuoted).join(' ')}`,
      'end',
    ]),
    '',
    'complete -c spuk -f',
    ...options.map((option) => `complete -c spuk ${optionText(option)}`),
    ...commands.map(
      ({ name, description }) =>
        `complete -c spuk -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${fishQuoted(description)}`,
    ),
    ...commands.flatMap(({ name, options: own, argument }) => {
      const here = `complete -c spuk -n '__fish_seen_subcommand_from ${name}'`;
      const given = argument.kind === 'nothing' ? [] : [`${here} ${valueText(argument)}`];
      return [...given, ...own.map((option) => `${here} ${optionText(option)}`)];
    }),
    '',
  ].join('\n');
}

function optionText({ names, description, value }: CompletionOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes = value === null ? [] : ['-r', valueText(value)];
  return [...flags, ...takes, `-d ${fishQuoted(description)}`].join(' ');
}

function valueText(value: CompletionValue): string {
  switch (value.kind) {
    case 'nothing':
      return '-f';
    case 'file':
      return '-F';
    case 'folder':
      return "-f -a '(__fish_complete_directories)'";
    case 'list':
      return `${value.files ? '-F' : '-f'} -a '(__spuk_${value.list})'`;
  }
}

function fishQuoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
