/** What may be completed somewhere: nothing, a path, or the words of a list and perhaps paths too. */
export type CompletionValue =
  | { readonly kind: 'nothing' | 'file' | 'folder' }
  | { readonly kind: 'list'; readonly list: string; readonly files?: boolean };

/** An option, under all its names. */
export interface CompletionOption {
  readonly names: readonly string[];
  readonly description: string;
  /** null: it takes no value. */
  readonly value: CompletionValue | null;
}

/** A command with its own options; those of all commands stand beside. */
export interface CompletionCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletionOption[];
  readonly argument: CompletionValue;
}

/** What a shell needs to know to complete a command line of spuk. */
export interface CompletionModel {
  readonly commands: readonly CompletionCommand[];
  /** The options of every command. */
  readonly options: readonly CompletionOption[];
  /** Words by the name of their list, which is a name that every shell allows. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** The options of every command that take a value, with the names of the commands they belong to. */
export function valuedOptions(model: CompletionModel): readonly {
  readonly command: string;
  readonly names: readonly string[];
  readonly value: CompletionValue;
}[] {
  return model.commands.flatMap(({ name, options }) =>
    [...options, ...model.options].flatMap(({ names, value }) =>
      value === null ? [] : [{ command: name, names, value }],
    ),
  );
}

/** What a value asks of a completion, as bash and zsh set it; they name folders differently. */
export function wantedOf(value: CompletionValue, folders: '-d' | '-/'): string {
  switch (value.kind) {
    case 'nothing':
      return ':';
    case 'file':
      return 'paths=-f';
    case 'folder':
      return `paths=${folders}`;
    case 'list':
      return `list=${value.list}${value.files ? '; paths=-f' : ''}`;
  }
}
