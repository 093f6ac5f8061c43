#!/usr/bin/env node
// The folder's package.json makes this CommonJS: starting the ES module loader takes longer than all of `--help`.
'use strict';
const { join } = require('node:path');

// V8 of Node 20 makes fast code of what has run so long that most commands are over by then: it pays only later. The
// versions of V8 since wait longer by themselves, and do not know this flag.
if (process.versions.v8.startsWith('11.3.'))
  require('node:v8').setFlagsFromString('--interrupt-budget=600000');

/** What a defect ends with; Node itself would end with 1, which says that an error was found in somebody's files. */
const DEFECT = 70;

/** No words are loaded yet, so both languages say it. */
const NOT_WHOLE = `De installatie is niet heel. Installeer spuk opnieuw; in een kopie van de broncode: npm run build
The installation is not whole. Install spuk again; in a copy of the sources: npm run build
`;

async function start() {
  const { version } = require('../package.json');
  const { nodePlatform, run } = require('../dist/main.cjs');
  const status = await run(
    process.argv.slice(2),
    nodePlatform(join(__dirname, '..', 'dist', 'data'), version),
  );
  // Output that could not be written has set its own status by then.
  process.exitCode ||= status;
}

start().catch((error) => {
  process.stderr.write(`spuk: ${error instanceof Error ? error.message : error}\n\n${NOT_WHOLE}`);
  process.exitCode = DEFECT;
});
