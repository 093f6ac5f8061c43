#!/usr/bin/env node
// The folder's package.json makes this CommonJS: starting the ES module loader takes longer than all of `--help`.
'use strict';
const { join } = require('node:path');
const { load, version } = require('../dist/load.cjs');
const { nodePlatform, run } = load('main.cjs');

run(process.argv.slice(2), nodePlatform(join(__dirname, '..', 'dist', 'data'), version)).then((status) => {
  // Output that could not be written has set its own status by then.
  process.exitCode ||= status;
});
