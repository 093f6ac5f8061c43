import type { ChalkInstance } from 'chalk';

/** Puts emphasis on text; without colour every function gives the text as it is. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly caution: (text: string) => string;
}

const asItIs = (text: string) => text;

/** No colour: pipes, files, and terminals that asked for none. */
export const plainPaint: Paint = { strong: asItIs, dim: asItIs, alarm: asItIs, caution: asItIs };

/** Colour of a chosen depth; chalk is loaded for a terminal alone. */
export async function paintOf(level: 0 | 1 | 2 | 3): Promise<Paint> {
  if (level === 0) return plainPaint;
  const { Chalk } = await import('chalk');
  const chalk: ChalkInstance = new Chalk({ level });
  return { strong: chalk.bold, dim: chalk.dim, alarm: chalk.red.bold, caution: chalk.yellow };
}
