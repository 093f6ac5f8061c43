/** Whether the run was stopped from outside, and what waits for that. */
export interface Interruption {
  readonly happened: () => boolean;
  /** What work gives; once the run was stopped nothing follows any more, so that the process ends. */
  readonly unless: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Calls this when the run is stopped, until the function that it gives is called. */
  readonly whenStopped: (stop: () => void) => () => void;
}

/** What Ctrl-C, `kill` and a terminal that closes send. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What shells say of a command that was interrupted. */
const INTERRUPTED = 130;

/**
 * Listens for signals that ask the run to stop. It then takes away what it was writing and ends by itself: nothing
 * that keeps the process alive is left. A second signal ends it at once.
 */
export function interruption(): Interruption {
  let happened = false;
  const stops = new Set<() => void>();
  const stop = () => {
    happened = true;
    process.exitCode = INTERRUPTED;
    for (const signal of SIGNALS) process.off(signal, stop);
    for (const each of stops) each();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    happened: () => happened,
    unless: async (work) => {
      const [result] = await Promise.allSettled([work]);
      if (happened) return new Promise(() => undefined);
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    },
    whenStopped: (each) => {
      stops.add(each);
      return () => stops.delete(each);
    },
  };
}
