/** Names of what findings speak of. */
export interface Namer {
  readonly municipality: (code: string) => string;
  readonly intervention: (number: number) => string;
  readonly theme: (id: string) => string;
  /** Whether a run is about several municipalities, so that each finding names its own. */
  readonly several?: boolean;
}
