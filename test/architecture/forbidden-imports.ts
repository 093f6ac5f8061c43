// One import at least for every rule of .dependency-cruiser.mjs that the rule must refuse. The files of a case are
// written to a tree of their own; a file that is only imported need not be named.

/** A small source tree, and the import in it that a rule refuses. */
export interface Forbidden {
  readonly rule: string;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly from: string;
}

/** A file whose only statement is refused. */
function refused(rule: string, from: string, statement: string, others: Forbidden['files'] = {}): Forbidden {
  return { rule, from, files: { ...others, [from]: `${statement}\n` } };
}

const FILE = { 'src/findings/file.ts': 'export const file = 1;\n' };
const GRANT = { 'src/grant/file.ts': 'export type File = 1;\n' };
const PLATFORM = { 'src/platform/platform.ts': 'export interface Platform {}\nexport const real = 1;\n' };
const WRITE = { 'src/write/file.ts': 'export type File = 1;\n' };
const REPORT = { 'src/report/file.ts': 'export const file = 1;\n' };

export const FORBIDDEN: readonly Forbidden[] = [
  refused('sight-of-money', 'src/money/euro.ts', "import type { File } from '../grant/file.js';", GRANT),
  refused('sight-of-grant', 'src/grant/noun.ts', "import '../findings/file.js';", FILE),
  refused('sight-of-law', 'src/law/year.ts', "export * from '../findings/file.js';", FILE),
  refused('sight-of-findings', 'src/findings/order.ts', "import '../report/file.js';", REPORT),
  refused('sight-of-calculation', 'src/calculation/kernels.ts', "import '../report/file.js';", REPORT),
  refused('sight-of-rules', 'src/rules/limit.ts', "import '../report/file.js';", REPORT),
  refused(
    'sight-of-budget',
    'src/budget/outcome.ts',
    "const { file } = await import('../report/file.js');",
    REPORT,
  ),
  refused(
    'sight-of-division',
    'src/division/divide.ts',
    "import type { Outcome } from '../budget/outcome.js';",
    {
      'src/budget/outcome.ts': 'export interface Outcome {}\n',
    },
  ),
  refused('sight-of-division', 'src/division/judges/ceiling.ts', "import '../../rules/walls.js';", {
    'src/rules/walls.ts': 'export {};\n',
  }),
  refused('sight-of-report', 'src/report/table.ts', "import type { File } from '../write/file.js';", WRITE),
  refused('sight-of-book', 'src/book/book.ts', "import type { File } from '../write/file.js';", WRITE),
  refused('sight-of-report', 'src/report/table.ts', "import '../book/book.js';", {
    'src/book/book.ts': 'export {};\n',
  }),
  refused('sight-of-library', 'src/library/reading.ts', "import '../write/file.js';", WRITE),
  refused('sight-of-read', 'src/read/table.ts', "import '../report/file.js';", REPORT),
  refused(
    'sight-of-messages',
    'src/messages/words.ts',
    "import type { File } from '../write/file.js';",
    WRITE,
  ),
  refused(
    'sight-of-write',
    'src/write/csv.ts',
    "import type { Platform } from '../platform/platform.js';",
    PLATFORM,
  ),
  refused('sight-of-cli', 'src/cli/show.ts', "import '../main.js';", {
    'src/main.ts': 'export const run = 1;\n',
  }),
  refused(
    'sight-of-browser',
    'src/browser/desk.ts',
    "import type { Platform } from '../platform/platform.js';",
    PLATFORM,
  ),
  refused('browser-reads-rules-alone', 'src/browser/desk.ts', "import '../read/plan.js';", {
    'src/read/plan.ts': 'export {};\n',
  }),
  refused('browser-writes-pages-alone', 'src/browser/desk.ts', "import '../write/terminal-table.js';", {
    'src/write/terminal-table.ts': 'export {};\n',
  }),
  refused('sight-of-platform', 'src/platform/node.ts', "import '../findings/file.js';", FILE),
  refused(
    'cli-sees-the-platform-as-a-type',
    'src/cli/show.ts',
    "import { real } from '../platform/platform.js';",
    PLATFORM,
  ),
  refused(
    'cli-sees-the-platform-as-a-type',
    'src/cli/show.ts',
    "const { real } = await import('../platform/platform.js');",
    PLATFORM,
  ),
  refused(
    'cli-sees-no-more-of-the-platform',
    'src/cli/show.ts',
    "import type { Node } from '../platform/node-platform.js';",
    { 'src/platform/node-platform.ts': 'export type Node = 1;\n' },
  ),
  refused('index-hands-out-the-core', 'src/index.ts', "export type { File } from './write/file.js';", WRITE),
  refused('nobody-imports-the-entries', 'src/main.ts', "export { run } from './index.js';", {
    'src/index.ts': 'export const run = 1;\n',
  }),
  refused('nobody-imports-the-entries', 'src/browser/desk.ts', "import './what-if.js';", {
    'src/browser/what-if.ts': 'export {};\n',
  }),
  refused('no-cycles', 'src/budget/one.ts', "import './two.js';", {
    'src/budget/two.ts': "import type { One } from './one.js';\nexport type Two = One;\n",
  }),
  refused(
    'rules-do-not-import-each-other',
    'src/rules/walls.ts',
    "import type { Limit } from './limit.js';",
    {
      'src/rules/limit.ts': 'export type Limit = 1;\n',
    },
  ),
  refused('core-has-one-package', 'src/law/year.ts', "import 'zod';"),
  refused('core-has-one-package', 'src/report/table.ts', "import type { Nobody } from 'undeclared';"),
  refused('built-ins-only-in-platform', 'src/read/text.ts', "import { readFileSync } from 'node:fs';"),
  refused('built-ins-only-in-platform', 'src/cli/show.ts', "const { join } = await import('path');"),
  refused('decimal.js-only-in-money', 'src/law/year.ts', "import type { Decimal } from 'decimal.js';"),
  refused('csv-parse-only-in-read', 'src/cli/show.ts', "import { parse } from 'csv-parse/sync';"),
  refused('zod-only-in-read', 'src/law/year.ts', "import { z } from 'zod';"),
  refused(
    'fastest-levenshtein-only-in-read',
    'src/cli/show.ts',
    "import { distance } from 'fastest-levenshtein';",
  ),
  refused(
    'csv-stringify-only-in-write',
    'src/cli/show.ts',
    "import { stringify } from 'csv-stringify/sync';",
  ),
  refused('cli-table3-only-in-write', 'src/report/table.ts', "import Table from 'cli-table3';"),
  refused('d3-scale-only-in-write', 'src/report/chart.ts', "import { scaleLinear } from 'd3-scale';"),
  refused('d3-shape-only-in-write', 'src/browser/desk.ts', "import { line } from 'd3-shape';"),
  refused('chalk-only-in-write', 'src/messages/words.ts', "const { Chalk } = await import('chalk');"),
  refused('hucre-only-in-read-and-write', 'src/cli/show.ts', "import { readXlsx } from 'hucre/xlsx';"),
  refused('saxes-only-in-read', 'src/write/csv.ts', "import { SaxesParser } from 'saxes';"),
  refused('commander-only-in-cli', 'src/main.ts', "import { CommanderError } from 'commander';"),
  refused('src-stands-alone', 'src/read/text.ts', "import '../../test/text.js';", {
    'test/text.ts': 'export {};\n',
  }),
  refused('src-stands-alone', 'src/read/text.ts', "import '../../build/text.js';", {
    'build/text.ts': 'export {};\n',
  }),
  refused('only-declared-dependencies', 'src/write/csv.ts', "import 'undeclared';"),
  refused('only-declared-dependencies', 'src/write/csv.ts', "import 'for-developers';"),
  refused('imports-resolve', 'src/write/csv.ts', "import './gone.js';"),
  {
    rule: 'nothing-unreachable',
    from: 'src/budget/forgotten.ts',
    files: {
      'src/main.ts': 'export {};\n',
      'src/index.ts': 'export {};\n',
      'src/browser/what-if.ts': 'export {};\n',
      'src/budget/forgotten.ts': 'export {};\n',
    },
  },
];

/** What every rule lets pass: the house as it is meant. */
export const ALLOWED: Forbidden['files'] = {
  'src/main.ts': "import './cli/show.js';\nimport './platform/node-platform.js';\n",
  'src/index.ts':
    "export type { Amount } from './money/amount.js';\nexport { years } from './law/years.js';\n",
  'src/browser/what-if.ts': [
    "import '../budget/outcome.js';",
    "import '../messages/words.js';",
    "import '../read/grants/rules-document.js';",
    "import '../write/text/csv.js';",
    "import '../write/html/page.js';\n",
  ].join('\n'),
  'src/cli/show.ts': [
    "import { Command } from 'commander';",
    "import type { Platform } from '../platform/platform.js';",
    "const { text } = await import('../write/text/csv.js');",
    "const { rows } = await import('../read/rows.js');",
    "import '../budget/outcome.js';\n",
  ].join('\n'),
  'src/platform/platform.ts': 'export interface Platform {}\n',
  'src/platform/node-platform.ts': "import 'node:fs';\nimport type { Platform } from './platform.js';\n",
  'src/money/amount.ts': "import { Decimal } from 'decimal.js';\nexport type Amount = Decimal;\n",
  'src/law/years.ts':
    "import type { Amount } from '../money/amount.js';\nexport const years: Amount[] = [];\n",
  'src/rules/index.ts': "import './walls.js';\nimport './limit.js';\n",
  'src/rules/walls.ts': "import '../law/years.js';\n",
  'src/rules/limit.ts': 'export {};\n',
  'src/budget/outcome.ts': "import '../rules/index.js';\n",
  'src/division/divide.ts': "import './judges/ceiling.js';\n",
  'src/division/judges/ceiling.ts': 'export {};\n',
  'src/report/table.ts': "import '../budget/outcome.js';\nimport '../division/divide.js';\n",
  'src/messages/words.ts': '\n',
  'src/write/text/csv.ts':
    "import 'csv-stringify/sync';\nimport '../../messages/words.js';\nimport '../../book/budget-book.js';\n",
  'src/book/budget-book.ts': "import '../report/table.js';\n",
  'src/write/html/page.ts': "import 'd3-scale';\nimport 'd3-shape';\nimport '../../report/table.js';\n",
  'src/read/grants/rules-document.ts': 'export {};\n',
  'src/read/rows.ts': "import 'csv-parse/sync';\nimport 'zod';\nimport '../law/years.js';\n",
};
