// npm runs this where the sources themselves are installed (a clone, its folder, a git address) or packed: what is shipped
// is built first. A package that was built before never comes here. No TypeScript: the tools may not be there yet.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What of the settings of the npm that started this holds for another: where packages come from, not what is installed where. */
const KEPT_SETTINGS =
  /^npm_config_(?:cache|globalconfig|https?_proxy|noproxy|offline|prefer_offline|proxy|registry|userconfig)$/i;

const hasTools = () => existsSync('node_modules/tsx') && existsSync('node_modules/esbuild');

if (!hasTools() && existsSync('dist/main.cjs')) {
  process.stderr.write('spuk: no tools to build with, so what was built before stays as it is\n');
} else {
  if (!hasTools()) npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  npm('run', 'build');
}

function npm(...args) {
  if (process.exitCode) return;
  const { npm_execpath: program = 'npm' } = process.env;
  const [command, first] = /\.c?js$/.test(program) ? [process.execPath, [program]] : [program, []];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name) || KEPT_SETTINGS.test(name)),
  );
  // npm shows what a script prints where it is asked to; standard output may be somebody's `npm pack --json`.
  const { status } = spawnSync(command, [...first, ...args], { stdio: ['ignore', 2, 2], env });
  if (status === 0) return;
  process.stderr.write(`spuk: npm ${args.join(' ')} failed, so there is nothing to install or pack\n`);
  process.exitCode = 1;
}
