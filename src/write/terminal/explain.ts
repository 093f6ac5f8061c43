import type { Where } from '../../findings/finding.js';
import type { RowPlace } from '../../grant/allocation.js';
import { shareOf } from '../../law/rules.js';
import { sourceText } from '../../law/source.js';
import { euro } from '../../messages/numbers.js';
import type { Namer, Words } from '../../messages/words.js';
import type { Derivation } from '../../report/derivation.js';
import type { DivisionLabel } from '../../report/division/division-label.js';
import { type RunFacts, receiptOf } from '../../report/receipt.js';
import { jsonText } from '../json/json.js';
import { placeDocument, placeText, printable } from '../text/printable.js';
import type { Paint } from './paint.js';
import { PAGE_WIDTH, wrapped } from './wrap.js';

/** What the printing of derivations needs besides the derivation. */
export interface ExplainContext {
  readonly words: Words;
  readonly namer: Namer;
  readonly whereOf: (place: RowPlace) => Where;
}

/** A derivation as a tree of lines; what stands in the tree already is named, not written out again. */
export function explainText(derivation: Derivation, context: ExplainContext, paint: Paint): string {
  const lines: string[] = [];
  const seen = new Set<string>();
  const print = (node: Derivation, first: string, rest: string, top: boolean): void => {
    const text = nodeText(node, context);
    const name = nodeText({ ...node, minus: false }, context);
    const again = node.inputs.length > 0 && seen.has(name);
    seen.add(name);
    const labelText = again
      ? `${text} (${context.words.derivation.seenAbove})`
      : `${text}${howText(node, context)}`;
    const [head = '', ...tail] = wrapped(printable(labelText), PAGE_WIDTH - rest.length, '  ').split('\n');
    lines.push(`${first}${top ? paint.strong(head) : head}`, ...tail.map((line) => `${rest}${line}`));
    if (again) return;
    node.inputs.forEach((input, index) => {
      const lastOne = index === node.inputs.length - 1;
      print(input, `${rest}${lastOne ? '└─ ' : '├─ '}`, `${rest}${lastOne ? '   ' : '│  '}`, false);
    });
  };
  print(derivation, '', '', true);
  return `${lines.join('\n')}\n`;
}

function nodeText({ label, value, minus }: Derivation, { words, namer }: ExplainContext): string {
  const name = words.derivation.label(label, namer);
  if (value === null) return name;
  return `${minus ? '− ' : ''}${name}: ${euro(value, words.language)}`;
}

/** How it was computed and where it comes from. */
function howText(node: Derivation, context: ExplainContext): string {
  const { words } = context;
  if (node.operation === 'row') return '';
  if (node.rule) return ` [${words.cells[node.rule.status]}: ${sourceText(node.rule.source)}]`;
  const published = publishedIn(node, context);
  if (published !== undefined) return ` [${published}]`;
  if (node.place) return ` [${placeText(context.whereOf(node.place))}]`;
  return node.inputs.length === 0 && node.operation === 'sum'
    ? ''
    : ` = ${words.derivation.operation(node.operation)}`;
}

/** Where a published figure stands: in an annex that was read. */
function publishedIn({ label, operation }: Derivation, { words, namer }: ExplainContext): string | undefined {
  if (label.kind !== 'iza') return words.derivation.source(label, operation, namer);
  return isFromPackage(label.of, operation) ? sourceOfDivision(label.of, namer) : undefined;
}

/** Whether a number of a division came along: it was published, or follows by key from what the country gets. */
function isFromPackage(label: DivisionLabel, operation: Derivation['operation']): boolean {
  const isAmount = label.key === 'region-field' && label.field === 'amount';
  return operation === 'published' || (isAmount && operation === 'apportioned-to-euros');
}

/** Where a figure that comes along with a grant of regions stands. */
function sourceOfDivision(label: DivisionLabel, { regional }: Namer): string | undefined {
  switch (label.key) {
    case 'membership':
      return regional?.members;
    case 'weight':
      return regional?.key;
    case 'region-weight':
      return regional?.weighed;
    case 'region-field':
    case 'announced':
      return regional?.amounts;
    default:
      return undefined;
  }
}

/** A derivation as JSON, schema `spuk.explain/1`: nested, amounts as exact text. */
export function explainJson(
  derivation: Derivation,
  document: {
    readonly facts: RunFacts;
    readonly rules: { readonly profile: string; readonly sha256: string };
  },
  context: ExplainContext,
): string {
  // A node has inputs of its own.
  const { inputs: files, ...receipt } = receiptOf(document.rules, document.facts);
  return jsonText({
    schema: 'spuk.explain/1',
    ...receipt,
    files,
    ...nodeDocument(derivation, context),
  });
}

/** The number of a node as exact text; a parameter's and a deviation's is no amount. */
function numberIn({ label, value }: Derivation): string | null {
  if (label.kind === 'parameter') return shareOf(label.rules, label.parameter)?.toString() ?? null;
  if (label.kind === 'iza' && label.of.key === 'deviation') return label.of.deviation;
  return value?.toString() ?? null;
}

/** What was published was read; an amount by a key follows from that. */
function certaintyOf({ operation }: Derivation): 'read' | 'derived' {
  return operation === 'apportioned' || operation === 'apportioned-to-euros' ? 'derived' : 'read';
}

function nodeDocument(node: Derivation, context: ExplainContext): Readonly<Record<string, unknown>> {
  const { words, namer } = context;
  const { label, operation, minus, inputs, rule, place } = node;
  const where = place && context.whereOf(place);
  const published = publishedIn(node, context);
  return {
    label: words.derivation.label(label, namer),
    value: numberIn(node),
    operation,
    minus: minus ? true : undefined,
    inputs: inputs.map((input) => nodeDocument(input, context)),
    source: rule ? sourceText(rule.source) : published,
    sourceRef: rule?.source,
    status: rule?.status ?? (published === undefined ? undefined : certaintyOf(node)),
    parameter: rule?.parameter,
    where: where && placeDocument(where),
  };
}
