/** What `spuk show` can show. */
export const SHOW_TOPICS = [
  'interventions',
  'themes',
  'municipalities',
  'regions',
  'budgets',
  'rules',
  'not-modelled',
] as const;

/** What `spuk show` can show that is no table of what is known: each has a command file of its own. */
export const TOPICS_APART = ['grants', 'calendar', 'config'] as const;

/** One of the things `spuk show` can show. */
export type ShowTopic = (typeof SHOW_TOPICS)[number];
