import type { Platform } from '../../platform/platform.js';
import { printable } from '../../write/text/printable.js';

/** Says on a terminal what is being done, once the work takes long. */
export interface Progress {
  /** The work goes on with this. */
  readonly step: (text: string) => void;
  /** Takes the line away: the work is done, or something else is to be printed. */
  readonly clear: () => void;
}

/** Work shorter than this says nothing. */
const PATIENCE_MILLISECONDS = 1000;
/** The line must stay one line, also in a narrow terminal, or it could not be taken away. */
const MOST_CHARACTERS = 78;
const TO_START_AND_CLEAR = '\r\u001b[K';

/** For runs that want silence. */
export const NO_PROGRESS: Progress = { step: () => undefined, clear: () => undefined };

/** The progress of a run, on standard error and on a terminal alone. */
export function progressOn({
  stderr,
  elapsed,
  wake,
}: Pick<Platform, 'stderr' | 'elapsed' | 'wake'>): Progress {
  if (!stderr.isTerminal) return NO_PROGRESS;
  let shown = false;
  let cancel: () => void = NO_PROGRESS.clear;
  const clear = () => {
    cancel();
    if (shown) stderr.write(TO_START_AND_CLEAR);
    shown = false;
  };
  const show = (text: string) => {
    stderr.write(`${TO_START_AND_CLEAR}${[...printable(text)].slice(0, MOST_CHARACTERS).join('')}`);
    shown = true;
  };
  const step = (text: string) => {
    cancel();
    const left = PATIENCE_MILLISECONDS - elapsed();
    if (left <= 0) show(text);
    // Reading may wait for a pipe or a far disk; the line comes when it has waited long enough.
    else cancel = wake(left, () => show(text));
  };
  return { step, clear };
}
