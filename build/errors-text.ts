import { readdirSync, readFileSync } from 'node:fs';
import { type FindingCode, severityOf } from '../src/findings/finding.js';
import { openWorkbook } from '../src/read/workbook/workbook.js';
import { ERROR_MEANINGS } from './error-meanings.js';
import { refusalsText } from './refusals-text.js';

/** What a command printed, and its exit status. */
export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Runs the program with these arguments. */
export type Program = (argv: readonly string[]) => Promise<Said>;

/** The part of a JSON result that the page quotes. */
interface SaidFinding {
  readonly code: string;
  readonly message: string;
}

const FIXTURES = 'fixtures/errors';
const COMMAND = 'command.txt';

/** The codes of all findings, in the order of the page. */
export const CODES = Object.keys(ERROR_MEANINGS).filter((name): name is FindingCode =>
  Object.hasOwn(ERROR_MEANINGS, name),
);

/** The command line that provokes a finding, as a person would type it. */
export function commandOf(code: string): string {
  return readFileSync(`${FIXTURES}/${code}/${COMMAND}`, 'utf8').trimEnd();
}

/** The input files of a code. */
export function filesOf(code: string): string[] {
  return readdirSync(`${FIXTURES}/${code}`).filter((name) => name !== COMMAND);
}

/** The arguments of a command line; paths and names in it have no spaces. */
export function argumentsOf(command: string): readonly string[] {
  return command.split(' ').slice(1);
}

/** docs/errors.md as it must be: what every command prints now. */
export async function errorsText(program: Program): Promise<string> {
  const sections: string[] = [];
  for (const code of CODES) sections.push(await sectionOf(code, program));
  const introduction = readFileSync(new URL('errors-introduction.md', import.meta.url), 'utf8');
  const example = await exampleOf('SHIFT_LIMIT', program);
  return [introduction, example, table(), '## Findings one by one\n', ...sections, refusalsText()].join('\n');
}

function table(): string {
  const rows = CODES.map((code) => {
    const link = `[\`${code}\`](#${code.toLowerCase()})`;
    return `| ${link} | ${severityOf(code)} | ${ERROR_MEANINGS[code].when} |`;
  });
  return ['## All findings\n', '| code | severity | when |', '|---|---|---|', ...rows, ''].join('\n');
}

async function sectionOf(code: FindingCode, program: Program): Promise<string> {
  const command = commandOf(code);
  const argv = argumentsOf(command);
  const { stdout, stderr, status } = await program(argv);
  const { when, remedy } = ERROR_MEANINGS[code];
  const english = await englishOf(code, argv, program);
  return [
    `### ${code}\n`,
    `*${severityOf(code)}.* ${when}\n`,
    ...(await inputsOf(code)),
    fenced('console', `$ ${command}\n${stdout}${stderr}$ echo $?\n${status}\n`),
    `In English: ${english}\n`,
    `What to do: ${remedy}\n`,
  ].join('\n');
}

/** The sentences of the findings of a code, in English. */
async function englishOf(code: FindingCode, argv: readonly string[], program: Program): Promise<string> {
  const findings = await findingsOf(code, [...argv, '--lang', 'en'], program);
  return findings.map(({ message }) => message).join(' ');
}

/** A finding as programs get it. */
async function exampleOf(code: FindingCode, program: Program): Promise<string> {
  const [finding] = await findingsOf(code, argumentsOf(commandOf(code)), program);
  return fenced('json', `${JSON.stringify(finding, null, 2)}\n`);
}

async function findingsOf(
  code: FindingCode,
  argv: readonly string[],
  program: Program,
): Promise<readonly SaidFinding[]> {
  const { stdout } = await program([...argv, '--format', 'json']);
  const { findings }: { readonly findings: readonly SaidFinding[] } = JSON.parse(stdout);
  return findings.filter((finding) => finding.code === code);
}

/** The input files, in the order in which the command names them. */
async function inputsOf(code: FindingCode): Promise<readonly string[]> {
  const command = commandOf(code);
  const names = filesOf(code).sort((a, b) => command.indexOf(a) - command.indexOf(b));
  return Promise.all(
    names.map(async (name) => {
      if (name.endsWith('.xlsx')) return workbookShown(code, name);
      const { text, encoding } = shown(readFileSync(`${FIXTURES}/${code}/${name}`));
      const kept = encoding === 'utf-8' ? '' : `, kept in ${encoding}`;
      return `\`${name}\`${kept}:\n\n${fenced(name.endsWith('.json') ? 'json' : 'csv', text)}`;
    }),
  );
}

/** A workbook as the rows of its first sheet, each with its number. */
async function workbookShown(code: FindingCode, name: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(`${FIXTURES}/${code}/${name}`));
  const sheet = await openWorkbook({ bytes, book: name, sheet: undefined });
  const lines = sheet.rows.map(({ number, hidden, cells }) => {
    const texts = cells.map(({ text }) => text).join(' | ');
    return `${number}${hidden ? ' (hidden)' : ''}: ${texts}\n`;
  });
  return `\`${name}\`, sheet \`${sheet.name}\`:\n\n${fenced('text', lines.join(''))}`;
}

/** An input as text, also where spuk itself rightly refuses to read it. */
function shown(bytes: Uint8Array): { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' } {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return { text: new TextDecoder(encoding).decode(bytes).replaceAll('\r\n', '\n'), encoding };
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}
