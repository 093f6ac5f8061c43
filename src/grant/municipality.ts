// The nouns of the grants: who receives it, for what, in which years. Values only; no rules, no files, no words.

/** A municipality of the classification of 2023, which holds for the whole grant. */
export interface Municipality {
  /** CBS code, GM and four digits. */
  readonly code: string;
  readonly name: string;
  /** The samenwerkingsregio it lies in, by the document that lists them. */
  readonly region: string;
}

/** A name that is no municipality of the grant (any more), and who answers for it now. */
export interface Merger {
  /** The CBS code it had. */
  readonly code: string;
  readonly name: string;
  /** CBS codes: one, or where it was divided several. */
  readonly successors: readonly string[];
  /** First day on which they stand in. */
  readonly date: string;
}

/** A merger that has not happened: until its date the municipality is one of the grant, and then another answers. */
export interface ComingMerger {
  /** CBS code of the municipality that will go into another. */
  readonly code: string;
  /** CBS code of the one that will settle for it. */
  readonly successor: string;
  readonly date: string;
  readonly status: 'read' | 'explained' | 'reported';
  readonly source: string;
}

/** Another way to write a municipality's name. */
export interface Alias {
  readonly alias: string;
  readonly code: string;
}

/** A province: every way to write its name, and the CBS codes of its municipalities. */
export interface Province {
  readonly names: readonly string[];
  readonly municipalities: readonly string[];
}

/** A region and the one who receives and divides its money. */
export interface Region {
  readonly name: string;
  /** As annex 1 of the regulation prints it; often the same. */
  readonly nameInAnnex: string;
  readonly mandateHolder: string;
  readonly mandateHolderKind: 'municipality' | 'public body';
}

/** A member that the annex lists under one region while the amounts fit another. */
export interface DoubtfulMember {
  /** CBS code. */
  readonly municipality: string;
  /** The region of the annex, which is followed. */
  readonly region: string;
  /** The region whose amount it fits. */
  readonly fits: string;
  /** How far both amounts lie from the key with the members of the annex. @unit percent, one decimal */
  readonly deviations: { readonly region: string; readonly fits: string };
}
