/** Names of what findings speak of. */
export interface Namer {
  readonly municipality: (code: string) => string;
  readonly intervention: (number: number) => string;
  readonly theme: (id: string) => string;
  /** Whether a run is about several municipalities, so that each finding names its own. */
  readonly several?: boolean;
  /** The rules as they were chosen, for commands that name them; none: those by default. */
  readonly rules?: string;
}
