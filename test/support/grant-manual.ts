import { readFileSync } from 'node:fs';

/** The example of docs/manual/own-grant.md: its files, and a command with what it prints first. */
export interface GrantExample {
  readonly files: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly printed: string;
}

/** The example as a page of the manual has it. */
export function grantExample(page: string): GrantExample {
  const text = readFileSync(page, 'utf8');
  const [, command = '', printed = ''] = /^```text\n\$ spuk ([^\n]*)\n(.*?)^```$/ms.exec(text) ?? [];
  const files = [...text.matchAll(/^## `([^`]+)`\n+```\w+\n(.*?)^```$/gms)];
  return {
    files: Object.fromEntries(files.map(([, name = '', content = '']) => [name, content])),
    command: command.split(' '),
    printed,
  };
}
