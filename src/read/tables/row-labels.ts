import type { InterventionNames } from '../names/intervention-names.js';
import { isNamedTotal, isSubtotal, isTotal } from './columns.js';

/** What a row says of itself that is the sum of others: of all, of some, or of what it names. */
export type RowLabel = 'total' | 'subtotal' | 'named';

/** How texts call a row. The names of a grant go first: one may have an intervention “Totaal groen”. */
export function labelsIn({ find }: InterventionNames): (text: string) => RowLabel | undefined {
  return (text) => {
    const label = labelSaid(text);
    return label === undefined || 'number' in find(text) ? undefined : label;
  };
}

function labelSaid(text: string): RowLabel | undefined {
  if (isTotal(text)) return 'total';
  if (isSubtotal(text)) return 'subtotal';
  return isNamedTotal(text) ? 'named' : undefined;
}
