import { run } from '../../src/main.js';
import { type FakeWorld, fakePlatform } from './fake-platform.js';

/** What a run left behind. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: ReadonlyMap<string, string>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command in this process, in a world of its own. */
export async function runSpuk(argv: readonly string[], world: FakeWorld = {}): Promise<Ran> {
  const platform = fakePlatform(world);
  const status = await run(argv, platform);
  return { status, ...platform.said, written: platform.written, bytes: platform.bytes };
}

/** A row or total of a JSON result. */
export interface JsonRow {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly intervention: number;
  readonly [amount: string]: unknown;
}

/** A JSON result as far as tests look at it. */
export interface JsonResult {
  readonly rows: readonly JsonRow[];
  readonly totals: readonly JsonRow[];
  readonly findings: readonly JsonFinding[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notes: number };
  readonly [key: string]: unknown;
}

export interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly municipality?: string;
  readonly year?: number;
  readonly intervention?: number;
  readonly amounts?: Readonly<Record<string, string>>;
  readonly rule?: Readonly<Record<string, string>>;
  readonly where?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly sheet?: string;
    readonly cell?: string;
    readonly field?: string;
  };
}

/** Runs a command with --format json and gives its result. */
export async function jsonOf(
  argv: readonly string[],
  world: FakeWorld = {},
): Promise<JsonResult & { readonly status: number }> {
  const { stdout, status } = await runSpuk([...argv, '--format', 'json'], world);
  return { ...JSON.parse(stdout), status };
}
