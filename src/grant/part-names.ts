/** A noun with its article: het onderdeel, an activity. */
export interface Noun<Article extends string = string> {
  readonly article: Article;
  readonly one: string;
  readonly many: string;
}

/** A noun in both languages. */
export interface NamedNoun {
  readonly nl: Noun<'de' | 'het'>;
  readonly en: Noun<'a' | 'an'>;
}

/** What a grant calls its parts. */
export interface PartNames {
  readonly intervention: NamedNoun;
  readonly theme: NamedNoun;
}

/** What they are called by a grant that has no words of its own. */
export const USUAL_PARTS: PartNames = {
  intervention: {
    nl: { article: 'het', one: 'onderdeel', many: 'onderdelen' },
    en: { article: 'an', one: 'intervention', many: 'interventions' },
  },
  theme: {
    nl: { article: 'het', one: 'hoofdthema', many: 'hoofdthema’s' },
    en: { article: 'a', one: 'theme', many: 'themes' },
  },
};
