/** Why a command cannot do its work at all, with the values its message names. */
export interface RefusalReasons {
  'unreadable-file': { readonly file: string; readonly reason: string };
  'unwritable-file': { readonly file: string; readonly reason: string };
  'stdin-twice': object;
  'unknown-municipality': { readonly text: string; readonly suggestions: readonly string[]; readonly successor?: string };
  'unknown-intervention': { readonly text: string; readonly suggestions: readonly string[] };
  'bad-year': { readonly text: string };
  'year-not-covered': { readonly year: number; readonly covered: readonly number[] };
  'unknown-rules': { readonly name: string; readonly profiles: readonly string[] };
  'invalid-rules': { readonly file: string; readonly problems: readonly { readonly path: string; readonly problem: string }[] };
  'unknown-choice': { readonly option: string; readonly value: string; readonly choices: readonly string[] };
  'unknown-ending': { readonly file: string; readonly formats: readonly string[] };
  'unknown-option': { readonly option: string; readonly suggestion?: string };
  'missing-argument': { readonly name: string };
  'missing-value': { readonly option: string };
  'too-many-arguments': { readonly command: string };
  'unknown-command': { readonly name: string; readonly suggestion?: string };
  'amount-out-of-range': object;
}

export type RefusalReason = { [Key in keyof RefusalReasons]: { readonly key: Key } & RefusalReasons[Key] }[keyof RefusalReasons];

/** The command could not do its work: thrown, caught once in main, exit status 2. */
export class Refusal extends Error {
  readonly kind = 'refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.key);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
