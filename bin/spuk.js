#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodePlatform, run } from '../dist/main.cjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
process.exitCode = await run(process.argv.slice(2), nodePlatform(path('dist/data'), version));
