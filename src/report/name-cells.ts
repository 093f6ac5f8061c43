import { UNDIVIDED } from '../grant/intervention.js';
import { type Cell, text, word } from './cell.js';
import type { Directory } from './directory.js';

/** The name of an intervention. What is not divided has a name too; a number that nobody knows has none. */
export function interventionCell(number: number, { interventions }: Pick<Directory, 'interventions'>): Cell {
  const found = interventions.find((candidate) => candidate.number === number);
  if (found) return { kind: 'named', name: found.name };
  return word(number === UNDIVIDED ? 'undivided' : 'unknown');
}

/** The name of a theme; null is that of what is not divided, and a theme that nobody knows is called by its key. */
export function themeCell(id: string | null, { themes }: Pick<Directory, 'themes'>): Cell {
  if (id === null || id === '') return word('undivided');
  const found = themes.find((candidate) => candidate.id === id);
  return found ? { kind: 'named', name: found.name } : text(id);
}
