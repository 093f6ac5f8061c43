import type { CellValue, Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { type Finding, type Severity, severityOf } from '../../findings/finding.js';
import { inOrder } from '../../findings/order.js';
import type { Rules } from '../../law/rules.js';
import { citationOf } from '../../law/source.js';
import { wordsOfFinding } from '../../messages/finding-words.js';
import type { Namer, Words } from '../../messages/words.js';
import type { Note } from '../../report/note.js';
import type { RunFacts } from '../../report/receipt.js';
import { findingForOthers, nameForOthers, namerForOthers, optionForOthers } from '../for-others.js';
import { placeText, printable } from '../text/printable.js';
import { framed } from './workbook-frame.js';
import { HEADING_ROW } from './workbook-places.js';
import { styleOf } from './workbook-style.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** All findings, a row each: errors first, in each severity by place. */
export function findingsSheet(findings: readonly Finding[], words: Words, namer: Namer): WriteSheet {
  const { book } = words;
  const heads = book.findings;
  const bySeverity = SEVERITIES.flatMap((severity) =>
    inOrder(findings.filter(({ code }) => severityOf(code) === severity)),
  );
  const rows = bySeverity.map(findingForOthers).map((finding): CellValue[] => {
    const { message, remedy } = wordsOfFinding(finding, words, namerForOthers(namer));
    return [
      words.severity[severityOf(finding.code)],
      finding.code,
      finding.where ? placeText(finding.where) : '',
      finding.municipality === undefined ? '' : namer.municipality(finding.municipality),
      finding.year ?? null,
      finding.intervention ?? null,
      message,
      remedy,
      findingRuleText(finding, words),
    ];
  });
  return textSheet(
    'findings',
    [
      { heading: heads.severity, width: 13 },
      { heading: heads.code, width: 22 },
      { heading: heads.place, width: 24 },
      { heading: heads.municipality, width: 18 },
      { heading: heads.year, width: 6 },
      { heading: heads.intervention, width: 10 },
      { heading: heads.message, width: 60 },
      { heading: heads.remedy, width: 44 },
      { heading: heads.source, width: 44 },
    ],
    rows.length === 0 ? [[book.noFindings]] : rows,
    words,
  );
}

/** What a book says of the run that made it. */
export interface Receipt {
  readonly facts: RunFacts;
  /** None: what was done rests on no rules. */
  readonly rules?: Pick<Rules, 'profile' | 'sha256'> & { readonly title?: string };
  readonly notes: readonly Note[];
}

/** What the book was made from, what must be said of its amounts, and what is not modelled. */
export function receiptSheet({ facts, rules, notes }: Receipt, words: Words): WriteSheet {
  const { receipt } = words.book;
  const inputs = facts.inputs.flatMap(({ role, file, rows, sha256 }): CellValue[][] => [
    [receipt.inputs, `${printable(nameForOthers(file))} (${receipt.input(role, rows)})`],
    [receipt.hash, sha256],
  ]);
  const isNotModelled = ({ key }: Note) => key === 'not-modelled';
  // The law has a sheet of its own, where its shares may be changed.
  const isLaw = ({ key }: Note) => key === 'law';
  const noteLines = (note: Note) => words.note(note).split('\n').map(printable);
  return textSheet(
    'receipt',
    [
      { heading: words.headings.topic, width: 20 },
      { heading: words.headings.value, width: 130 },
    ],
    [
      [receipt.program, `spuk ${facts.version}`],
      [receipt.command, `spuk ${facts.command}`],
      [receipt.options, printable(optionsText(facts.options))],
      ...(rules
        ? [
            [
              receipt.rules,
              printable(rules.title === undefined ? rules.profile : `${rules.profile}: ${rules.title}`),
            ],
            [receipt.hash, rules.sha256],
          ]
        : []),
      ...(facts.figures
        ? [
            [receipt.figures, facts.figures.name],
            [receipt.hash, facts.figures.sha256],
          ]
        : []),
      ...(inputs.length === 0 ? [[receipt.inputs, receipt.noInputs]] : inputs),
      ...notes
        .filter((note) => !isNotModelled(note) && !isLaw(note))
        .flatMap(noteLines)
        .map((line) => [receipt.notes, line.replace(/^\* /, '')]),
      ...notes
        .flatMap((note) => (note.key === 'not-modelled' ? note.items : []))
        .map((item) => [receipt.notModelled, printable(words.named(item))]),
    ],
    words,
  );
}

function textSheet(
  key: 'findings' | 'receipt',
  columns: readonly { readonly heading: string; readonly width: number }[],
  rows: CellValue[][],
  words: Words,
): WriteSheet {
  const { book } = words;
  const cells = new Map<string, Partial<FileCell>>();
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      const safe = typeof value === 'string' ? printable(value) : value;
      const style = styleOf(typeof value === 'number' ? 'number' : 'long', 'row');
      cells.set(`${HEADING_ROW + at},${column}`, { value: safe, style });
    });
  });
  const content = { name: book.sheets[key], title: book.titles[key], legend: book.legends[key] };
  return framed({ ...content, columns, cells, words });
}

function findingRuleText({ rule, year }: Finding, words: Words): string {
  if (!rule) return '';
  const name = `${words.parameterName[rule.parameter]}${year === undefined ? '' : ` ${year}`}`;
  return `${name} (${words.cells[rule.status]}: ${citationOf(rule.source)})`;
}

function optionsText(options: RunFacts['options']): string {
  const texts = Object.entries(options).map(([name, value]) => `--${name} ${optionForOthers(value)}`);
  return texts.length === 0 ? '–' : texts.join('; ');
}
