import type { GuardedPlatform, Output, Platform, WriteFailure } from './platform.js';

/**
 * The same platform, which knows every file that was read through it and writes over none of them, whoever asks, under
 * whatever name; nor one output over another. What is read by a new route is kept too: there is no other way to read.
 */
export function guarded(platform: Platform): GuardedPlatform {
  const kept = new Set<string>();
  return {
    ...platform,
    // These are made when they are asked for, and a copy would ask at once.
    get stdout() {
      return platform.stdout;
    },
    get stderr() {
      return platform.stderr;
    },
    protect: (files) => {
      for (const file of files) kept.add(file);
    },
    read: async (file) => {
      const bytes = await platform.read(file);
      if (!('failure' in bytes)) kept.add(file);
      return bytes;
    },
    large: async (file, least) => {
      const source = await platform.large(file, least);
      if (source) kept.add(file);
      return source;
    },
    write: async (outputs) => {
      const refused = await refusedOutput(outputs, kept, platform);
      if (refused) return refused;
      const files = outputs.filter(({ file }) => file !== '-');
      // What is printed cannot be taken back, so it comes after what may fail.
      const failed = files.length === 0 ? undefined : await platform.write(files);
      if (failed) return failed;
      for (const { file, content } of outputs) if (file === '-') platform.stdout.write(content);
      return undefined;
    },
  };
}

/** The first output that would take the place of an input, or of another output. */
async function refusedOutput(
  outputs: readonly Output[],
  kept: ReadonlySet<string>,
  { identity, stdout }: Platform,
): Promise<WriteFailure | undefined> {
  // A stream that is no file takes nobody's place, and most results go there.
  const [only] = outputs;
  if (outputs.length === 1 && only?.file === '-' && !stdout.isFile) return undefined;
  const inputs = new Set(await Promise.all([...kept].map(identity)));
  const before = new Set<string>();
  for (const { file } of outputs) {
    const written = await identity(file === '-' ? '/dev/stdout' : file);
    if (inputs.has(written)) return { failure: 'IS_INPUT', file };
    // Two names of files that are not there yet may be one where capitals do not count.
    const name = written.normalize('NFC').toLowerCase();
    if (before.has(name)) return { failure: 'IS_OUTPUT', file };
    before.add(name);
  }
  return undefined;
}
