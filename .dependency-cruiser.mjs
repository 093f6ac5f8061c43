// Who may import whom. The rooms stand in the order of the story; each sees those it names and no other.
// test/architecture/boundaries.test.ts feeds every rule a forbidden import and sees it fire.

const CORE = [
  'money',
  'grant',
  'law',
  'findings',
  'calculation',
  'rules',
  'budget',
  'division',
  'report',
  'book',
];

/** Packages that stand in the bundles and are installed for nobody; test/package/ holds what the library imports. */
const BUNDLED =
  '(^|/)node_modules/(chalk|cli-table3|commander|csv-stringify|d3-scale|d3-shape|hucre|@types/d3-[a-z]+)/';

/** Per room, what it sees of src beside itself, and why no more. */
const SIGHT = {
  money: [[], 'Euros know nothing of grants or law, so that the arithmetic can be trusted by itself.'],
  grant: [['money'], 'The nouns of the grant stand whatever the law of a year says about them.'],
  law: [['money', 'grant'], 'Law is dated data; what is wrong and what follows from it is decided later.'],
  findings: [['money', 'grant', 'law'], 'A finding is data that outlives whatever found it.'],
  calculation: [
    ['money', 'grant', 'law', 'findings'],
    'What an amount is says nothing of what may be done with it: that is judged by the rules.',
  ],
  rules: [
    ['money', 'grant', 'law', 'findings', 'calculation'],
    'A rule judges what it is given and cannot see a whole budget.',
  ],
  budget: [
    ['money', 'grant', 'law', 'findings', 'calculation', 'rules'],
    'An outcome is the same however it was read and however it will be printed.',
  ],
  division: [
    ['money', 'grant', 'law', 'findings', 'calculation'],
    'A country is divided over regions and a region over municipalities whatever a budget is and its rules forbid.',
  ],
  report: [
    ['money', 'grant', 'law', 'findings', 'calculation', 'rules', 'budget', 'division'],
    'Tables are neutral: words, colour and widths belong to write.',
  ],
  book: [
    ['money', 'grant', 'law', 'findings', 'calculation', 'rules', 'budget', 'division', 'report'],
    'A workbook is neutral data: formulas are trees over named cells, and what a file makes of them belongs to write.',
  ],
  read: [
    ['money', 'grant', 'law', 'findings'],
    'Reading makes values and findings; it computes and prints nothing.',
  ],
  library: [
    [...CORE, 'read', 'messages'],
    'The library is what programs are handed: it prints nothing and knows no command line.',
  ],
  messages: [CORE, 'Words name what the core gives and cannot depend on where they are printed.'],
  write: [[...CORE, 'messages'], 'What is printed follows from the report alone, not from files or options.'],
  cli: [
    [...CORE, 'read', 'messages', 'write', 'platform'],
    'Commands are started by main; none can reach the entries that start them.',
  ],
  browser: [
    [...CORE, 'messages', 'read', 'write'],
    'The script of a page has no command line and no files: what it shows follows from the core alone.',
  ],
  platform: [[], 'The door to the world knows nothing of what goes through it.'],
};

/** Packages that one room hides from the others. */
const HIDDEN = {
  'decimal.js': ['money', 'Raw decimals compare as text and round silently, so they never leave money.'],
  'csv-parse': ['read', 'How a file is taken apart is known in one place.'],
  zod: ['read', 'Files from outside are checked where they are read, and the rest trusts the types.'],
  'fastest-levenshtein': ['read', 'Guessing what was meant belongs to reading what was written.'],
  'csv-stringify': ['write', 'How a file is put together is known in one place.'],
  'cli-table3': ['write', 'Terminal tables are one of several outputs of the same report.'],
  'd3-scale': ['write', 'How long a bar is on paper is no part of the money it stands for.'],
  'd3-shape': ['write', 'Lines and areas are drawn where the report is written.'],
  chalk: ['write', 'Colour is put on at the very end, or pipes and tests would have to take it off.'],
  saxes: ['read', 'XML from outside is looked at where it is read.'],
  hucre: ['read|write', 'How a workbook is taken apart and put together is known where files are.'],
  commander: [
    'cli',
    'The command line is one way in, and main and the library do not depend on its package.',
  ],
};

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

const anyOf = (rooms) => `^src/(${rooms.join('|')})/`;
const packagePath = (name) => `(^|/)node_modules/(@types/)?${name.replaceAll('.', '\\.')}(/|$)`;

const sightRules = Object.entries(SIGHT).map(([room, [seen, comment]]) => ({
  name: `sight-of-${room}`,
  comment,
  severity: 'error',
  from: { path: anyOf([room]) },
  to: { path: '^src/', pathNot: anyOf([room, ...seen]) },
}));

const packageRules = Object.entries(HIDDEN).map(([name, [room, comment]]) => ({
  name: `${name}-only-in-${room.replace('|', '-and-')}`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: anyOf([room]) },
  to: { path: packagePath(name) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...sightRules,
    {
      name: 'cli-sees-the-platform-as-a-type',
      comment: 'A command is handed a Platform, so that a test can hand it another; it never makes one.',
      severity: 'error',
      from: { path: anyOf(['cli']) },
      to: { path: anyOf(['platform']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'cli-sees-no-more-of-the-platform',
      comment: 'All that a command may know of the world is the type Platform in platform.ts.',
      severity: 'error',
      from: { path: anyOf(['cli']) },
      to: { path: anyOf(['platform']), pathNot: '^src/platform/platform\\.ts$' },
    },
    {
      name: 'browser-reads-rules-alone',
      comment:
        'A page is handed what was read before; all it takes apart itself is the law it was made with.',
      severity: 'error',
      from: { path: anyOf(['browser']) },
      to: { path: anyOf(['read']), pathNot: '^src/read/grants/rules-document\\.ts$' },
    },
    {
      name: 'browser-writes-pages-alone',
      comment: 'Terminal and files of results have no place in a page; it writes itself and a plan.',
      severity: 'error',
      from: { path: anyOf(['browser']) },
      to: { path: anyOf(['write']), pathNot: '^src/write/(html/|text/csv\\.ts$)' },
    },
    {
      name: 'index-hands-out-the-core',
      comment: 'The library computes and reads; commands, words, printing and the world stay in the program.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: anyOf([...CORE, 'read', 'library']) },
    },
    {
      name: 'nobody-imports-the-entries',
      comment:
        'the entries are where things meet; an import of one would make everything depend on everything.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(main|index|browser/what-if)\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Files in a circle can only be understood, tested and changed together.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'rules-do-not-import-each-other',
      comment:
        'Each rule of the law can be read, tested and repealed by itself; only the list in index.ts names them all.',
      severity: 'error',
      from: { path: anyOf(['rules']), pathNot: '^src/rules/index\\.ts$' },
      to: { path: anyOf(['rules']) },
    },
    {
      name: 'core-has-one-package',
      comment:
        'The core runs anywhere and is checked by reading it, so it leans on exact decimals and nothing else.',
      severity: 'error',
      from: { path: anyOf(CORE) },
      to: { dependencyTypes: NPM, pathNot: packagePath('decimal.js') },
    },
    {
      name: 'built-ins-only-in-platform',
      comment:
        'Files, clock, terminal and environment have one door, so that everything else runs in a test.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(['platform']) },
      to: { dependencyTypes: ['core'] },
    },
    ...packageRules,
    {
      name: 'src-stands-alone',
      comment:
        'What is shipped depends on nothing that only developers have, such as tests, build scripts or fixtures.',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', '(^|/)node_modules/'], dependencyTypesNot: ['core', 'unknown', ...NPM] },
    },
    {
      name: 'only-declared-dependencies',
      comment:
        'What is neither a dependency nor put into the bundles is missing where the program is installed.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: BUNDLED },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-unreachable',
      comment:
        'What neither the program nor the library nor the script of a page reaches is not shipped and only looks as if it mattered.',
      severity: 'error',
      from: { path: '^src/(main|index|browser/what-if)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(main|index|browser/what-if)\\.ts$', reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
