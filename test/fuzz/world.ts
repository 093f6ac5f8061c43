import fc from 'fast-check';
import { ALL_WAYS, HOSTILE, type Mutation, mutated } from './mutations.js';
import type { Seed } from './seeds.js';

/** A command line and the files it may read, after mutation. */
export interface FuzzWorld {
  readonly argv: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const place = fc.nat({ max: 1_000_000 });
const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.constantFrom(...ALL_WAYS),
  at: place,
  to: place,
  text: hostile,
});

/** The formats of a command; json, which tells most, comes up as often as the others together. */
function formatsOf(command: string | undefined): readonly string[] {
  if (command === 'check') return ['json', 'json', 'github', 'table'];
  if (command === 'explain') return ['json', 'table'];
  const others = ['table', 'csv', 'csv-nl', 'markdown', ...(command === 'allocate' ? ['xlsx'] : [])];
  return [...others.map(() => 'json'), ...others];
}

/** Options that may stand behind a command: mostly none, mostly fitting. */
const OPTIONS: readonly (readonly string[])[] = [
  ...Array.from({ length: 10 }, () => []),
  ...[
    ['--verbose'],
    ['--quiet'],
    ['--lang', 'en'],
    ['--color', 'always'],
    ['-y', '2023-2025'],
    ['-o', 'uit.json'],
  ],
  ...[
    ['-m', 'Almere'],
    ['--strict'],
    ['--thousands'],
    ['--by', 'municipality'],
    ['--rules', 'uniform'],
    ['--lines'],
  ],
];

interface Spoiling {
  readonly seed: Seed;
  readonly mutations: readonly (Mutation & { readonly file: number })[];
  readonly format: number;
  /** Whether what is checked is allocated instead, which prints more. */
  readonly prints: boolean;
  readonly options: readonly string[];
  readonly words: readonly {
    readonly way: 'replace' | 'add' | 'drop';
    readonly at: number;
    readonly text: string;
  }[];
}

/** Worlds made of seeds, each with up to four changes of its files, and some with changes of the command itself. */
export function fuzzWorlds(seeds: readonly Seed[]): fc.Arbitrary<FuzzWorld> {
  const spoiling: fc.Arbitrary<Spoiling> = fc.record({
    seed: fc.constantFrom(...seeds),
    mutations: fc.array(
      fc.tuple(mutation, place).map(([of, file]) => ({ ...of, file })),
      { minLength: 1, maxLength: 4 },
    ),
    format: place,
    prints: fc.boolean(),
    options: fc.constantFrom(...OPTIONS),
    words: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          fc.record({ way: fc.constantFrom('replace', 'add', 'drop'), at: place, text: hostile }),
          { minLength: 1, maxLength: 2 },
        ),
      },
    ),
  });
  return spoiling.map(worldOf);
}

function worldOf(spoiling: Spoiling): FuzzWorld {
  return { argv: spoiledLine(spoiling), files: spoiledFiles(spoiling) };
}

function spoiledFiles({ seed, mutations }: Spoiling): FuzzWorld['files'] {
  const files: Record<string, Uint8Array> = { ...seed.files };
  const names = Object.keys(files);
  for (const change of mutations) {
    const name = names[change.file % Math.max(names.length, 1)] ?? '';
    const bytes = files[name];
    if (bytes) files[name] = mutated(bytes, change);
  }
  return files;
}

function spoiledLine({ seed, format, prints, options, words }: Spoiling): readonly string[] {
  const [command = '', ...rest] = seed.argv;
  const isChecked = command === 'check' && !rest.includes('-s') && !rest.includes('--strict');
  const run = isChecked && prints ? 'allocate' : command;
  const formats = formatsOf(run);
  const isNamed = rest.some((word) => word === '-f' || word === '--format');
  const asked = isNamed ? [] : ['-f', formats[format % formats.length] ?? 'json'];
  // Without an allocation it is the whole country, which says nothing more and takes seconds.
  const one = ['allocate', 'check'].includes(run) && !rest.includes('-a') ? ['-m', 'Almere'] : [];
  let line: readonly string[] = [run, ...rest, ...one, ...asked, ...options];
  for (const { way, at, text } of words) {
    line = line.toSpliced(at % line.length, way === 'add' ? 0 : 1, ...(way === 'drop' ? [] : [text]));
  }
  return line;
}
