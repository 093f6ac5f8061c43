import { AMOUNT_KEYS } from '../../../src/grant/amounts.js';
import { runSpuk } from '../../support/run-spuk.js';

/** A node of a `spuk.explain/1` document. */
export interface Node {
  readonly label: string;
  readonly value: string | null;
  readonly operation: string;
  readonly inputs: readonly Node[];
  readonly source?: string;
  readonly status?: string;
  readonly where?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly field: string;
  };
}

/** Three years of Almere, with shifts and carries; in 2025 the limit stands on the total. */
export const files = {
  'toekenning.csv': `gemeente;jaar;onderdeel;toegekend;beschikking
Almere;2023;7;500.000,00;eerste
Almere;2023;7;75.820,00;tweede
Almere;2023;11;112.027,00;eerste
Almere;2024;7;33,33;eerste
Almere;2024;11;112.027,00;eerste
Almere;2025;7;1.000,05;eerste
`,
  'plan.csv': `gemeente;jaar;soort;van;naar;bedrag
Almere;2023;verschuiving;7;11;80.000,00
Almere;2023;verschuiving;7;11;6.373,00
Almere;2023;doorschuiving;11;;22.405,40
Almere;2025;doorschuiving;;;100,00
`,
};
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv'];
export const ALLOCATED = ['allocate', ...INPUTS];
export const EXPLAIN = ['explain', ...INPUTS, '-m', 'Almere'];
export const FIELDS: readonly string[] = AMOUNT_KEYS;

/** The tree that a command explains; its top node is the document itself. */
export async function treeOf(argv: readonly string[]): Promise<Node> {
  const { stdout, stderr, status } = await runSpuk([...argv, '-f', 'json'], { files });
  if (status === 2) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A node and all below it. */
export function nodesOf(node: Node): readonly Node[] {
  return [node, ...node.inputs.flatMap(nodesOf)];
}
