// Findings as people read them: grouped by kind, errors last, each with its place, the line it stands on, what is
// wrong and what to do.

import { type Finding, type FindingCode, severityOf, type Where } from '../../findings/finding.js';
import { countsOf, inGroups } from '../../findings/order.js';
import { wordsOfFinding } from '../../messages/finding-words.js';
import { basisOf } from '../../messages/law-in-force.js';
import type { FoundIn } from '../../messages/speech.js';
import type { Namer, Words } from '../../messages/words.js';
import { placeText, printable } from '../text/printable.js';
import type { Paint } from './paint.js';
import { PAGE_WIDTH, wrapped } from './wrap.js';

/** What the printing of findings needs besides the findings. */
export interface FindingsContext {
  readonly words: Words;
  readonly namer: Namer;
  readonly paint: Paint;
  /** The text of a line or row of an input; undefined where it is not known. */
  readonly lineText: (where: Where) => string | undefined;
  /** Whether the number of findings stands below them. */
  readonly counted: boolean;
  /** Whether what is not printed in full is listed by municipality. */
  readonly listed: boolean;
}

/** How many findings of one kind are printed in full before the rest is only counted. */
const MOST_OF_A_KIND = 5;

/** All findings, and their count where it is asked for; empty text for none. */
export function findingsText(findings: readonly Finding[], context: FindingsContext): string {
  if (findings.length === 0) return '';
  const groups = inGroups(findings).map((group) => groupText(group.code, group.findings, context));
  const count = context.counted ? [context.words.run.summary(countsOf(findings))] : [];
  return `${[...groups, ...count].join('\n\n')}\n`;
}

function groupText(code: FindingCode, findings: readonly Finding[], context: FindingsContext): string {
  if (severityOf(code) === 'note') return notesText(code, findings, context);
  const shown = findings.slice(0, MOST_OF_A_KIND).map((finding) => findingText(finding, context));
  const rest = findings.slice(MOST_OF_A_KIND);
  if (rest.length === 0) return shown.join('\n');
  return [...shown, ...restLine(code, rest, context)].join('\n');
}

/** What is not printed in full: only counted, or by municipality with the years and interventions. */
function restLine(
  code: FindingCode,
  rest: readonly Finding[],
  { words, namer, listed }: FindingsContext,
): readonly string[] {
  const { run } = words;
  if (!listed || namer.several !== true) return [`${code}: ${run.more(rest.length)}`];
  const byMunicipality = new Map<string, Finding[]>();
  for (const finding of rest) {
    if (finding.municipality === undefined) continue;
    const group = byMunicipality.get(finding.municipality);
    if (group) group.push(finding);
    else byMunicipality.set(finding.municipality, [finding]);
  }
  const lines = [...byMunicipality].map(([municipality, of]) =>
    wrapped(
      `  ${printable(run.whereFound(namer.municipality(municipality), findingPlaces(of)))}`,
      PAGE_WIDTH,
      '    ',
    ),
  );
  const named = [...byMunicipality.values()].reduce((sum, { length }) => sum + length, 0);
  const nameless = rest.length - named;
  return [
    ...(lines.length > 0 ? [`${code}: ${run.moreByMunicipality(named)}`, ...lines] : []),
    ...(nameless > 0 ? [`${code}: ${run.more(nameless)}`] : []),
  ];
}

/** Years, each with the interventions that are named in it. */
function findingPlaces(findings: readonly Finding[]): readonly FoundIn[] {
  const years = new Map<number | undefined, number[]>();
  for (const { year, intervention } of findings) {
    const before = years.get(year) ?? [];
    years.set(year, intervention === undefined ? before : [...before, intervention]);
  }
  return [...years].map(([year, interventions]) => ({ year, interventions: [...new Set(interventions)] }));
}

/** Notes take a line or two each: they inform, and there are many. */
function notesText(code: FindingCode, findings: readonly Finding[], context: FindingsContext): string {
  const { words, namer } = context;
  const spoken = findings.map((finding) => ({ finding, ...wordsOfFinding(finding, words, namer) }));
  const remedies = new Set(spoken.map(({ remedy }) => remedy));
  const shown = PER_FILE.includes(code) ? fewOfEachFile(spoken) : { few: spoken, more: [] };
  const lines = shown.few.map(({ finding, message }) => {
    const place = finding.where ? `${placeText(finding.where)}: ` : '';
    return `- ${place}${message}`;
  });
  const more = shown.more.map(([file, count]) => `- ${file}: ${words.run.more(count)}`);
  return [
    `${words.severity.note} ${code}`,
    ...[...lines, ...more, ...remedies].map((line) => wrapped(`  ${printable(line)}`, PAGE_WIDTH, '    ')),
  ].join('\n');
}

/** Notes of which a file can have one for every municipality and year. */
const PER_FILE: readonly FindingCode[] = ['OFFICIAL_DIFFERENCE'];

/** The first findings of every file, and how many more it has. */
function fewOfEachFile<Spoken extends { readonly finding: Finding }>(
  spoken: readonly Spoken[],
): { readonly few: readonly Spoken[]; readonly more: readonly (readonly [string, number])[] } {
  const counts = new Map<string, number>();
  const few = spoken.filter(({ finding: { where } }) => {
    const count = (counts.get(where?.file ?? '') ?? 0) + 1;
    counts.set(where?.file ?? '', count);
    return count <= MOST_OF_A_KIND;
  });
  const more = [...counts].map(([file, count]) => [file, count - MOST_OF_A_KIND] as const);
  return { few, more: more.filter(([, count]) => count > 0) };
}

function findingText(finding: Finding, context: FindingsContext): string {
  const { words, paint } = context;
  const { message, remedy } = wordsOfFinding(finding, words, context.namer);
  const severity = severityOf(finding.code);
  const colour = severity === 'error' ? paint.alarm : paint.caution;
  const place = finding.where ? `${placeText(finding.where)}: ` : '';
  return [
    `${place}${colour(`${words.severity[severity]} ${finding.code}`)}`,
    ...(finding.where ? excerpt(finding.where, context) : []),
    ...[message, remedy, ...ruleText(finding, words, context.namer)].map((sentence) =>
      wrapped(`  ${printable(sentence)}`, PAGE_WIDTH, '  '),
    ),
  ].join('\n');
}

/** The rule that a finding rests on: its name, year, certainty and source. */
export function ruleText({ rule, year }: Finding, words: Words, namer: Namer): readonly string[] {
  if (!rule) return [];
  const name = words.parameterName[rule.parameter].toLowerCase();
  const yearText = year === undefined ? '' : ` ${year}`;
  const { cells, run } = words;
  return [
    `${run.rule}: ${name}${yearText} (${basisOf(rule, { cells, see: run.see, under: namer.chosen })}).`,
  ];
}

/** The line of the input with a mark under the cell; a long line is cut around it. */
function excerpt(where: Where, { lineText, paint }: FindingsContext): readonly string[] {
  const text = lineText(where);
  // Of a line that is too long to be looked up again nothing is shown.
  if (text === undefined || (text === '' && where.column !== 1)) return [];
  const margin = `  ${where.line} | `;
  const room = PAGE_WIDTH - margin.length;
  const characters = [...printable(text)];
  const start = (where.column ?? 1) - 1;
  const from = characters.length <= room ? 0 : Math.max(0, Math.min(start - 20, characters.length - room));
  const line = characters.slice(from, from + room).join('');
  if (where.column === undefined) return [`${margin}${line}`];
  const mark = '^'.repeat(Math.max(1, Math.min(where.width ?? 1, room - (start - from))));
  return [
    `${paint.dim(margin)}${line}`,
    `${paint.dim(`${' '.repeat(margin.length - 2)}| `)}${' '.repeat(start - from)}${paint.alarm(mark)}`,
  ];
}
