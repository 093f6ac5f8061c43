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

/** One of the things `spuk show` can show. */
export type ShowTopic = (typeof SHOW_TOPICS)[number];
