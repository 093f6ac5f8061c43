import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runSpuk } from './run-spuk.js';

/** Transcripts live here, a folder per command; each is the whole of what a command prints. */
const FOLDER = fileURLToPath(new URL('../transcripts/', import.meta.url));

/** The names of all transcripts, such as `allocate/one-municipality`. */
export function transcriptNames(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.txt$/, ''))
    .sort();
}

/** The text of a transcript as it is kept. */
export function keptTranscript(name: string): string {
  const file = `${FOLDER}${name}.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The commands of a transcript: its lines that start with a dollar sign. */
export function commandsOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.startsWith('$ spuk') ? [line.slice(2)] : []));
}

/**
 * Runs the commands and writes down what a person at a terminal would see, with the exit status. What a command writes
 * to a file is there for those after it.
 */
export async function transcriptOf(commands: readonly string[]): Promise<string> {
  const parts: string[] = [];
  const files: Record<string, string> = {};
  for (const command of commands) {
    const ran = await runSpuk(wordsOfCommand(command).slice(1), { files });
    const { stdout, stderr, status, written } = ran;
    Object.assign(files, Object.fromEntries(written));
    const said = stderr === '' ? '' : `--- stderr\n${stderr}`;
    parts.push(`$ ${command}\n${stdout}${said}--- status ${status}\n`);
  }
  return parts.join('\n');
}

/** Keeps a transcript anew; only after its change was read and found right. */
export function keepTranscript(name: string, text: string): void {
  writeFileSync(`${FOLDER}${name}.txt`, text);
}

/** Splits a command line as a shell does, as far as transcripts need it: spaces and quotes. */
export function wordsOfCommand(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
