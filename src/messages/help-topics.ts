/** What `spuk help` can tell about, beside the commands. */
export const HELP_TOPICS = ['exit-codes', 'files', 'rules', 'formats', 'config'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** A paragraph, or a list of terms and what they mean. */
export type HelpBlock = string | readonly (readonly [term: string, meaning: string])[];

/** A page of help. */
export interface HelpPage {
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

export type HelpPages = Readonly<Record<HelpTopic, HelpPage>>;
