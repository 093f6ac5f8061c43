/** Whether the run was stopped from outside, and what waits for that. */
export interface Interruption {
  readonly happened: () => boolean;
  /** What work gives; once the run was stopped nothing follows any more, so that the process ends. */
  readonly unless: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Calls this when the run is stopped, until the function that it gives is called. */
  readonly whenStopped: (stop: () => void) => () => void;
}

/** What Ctrl-C, `kill` and a terminal that closes send, and what shells say of a command that they end. */
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What holds the process after so long does not let go of it: a device that is read, a disk that does not answer. */
const PATIENCE_MILLISECONDS = 800;

/**
 * Listens for signals that ask the run to stop, but only while it waits for something or has something to take away:
 * then it lets go of that and ends by itself. All other time the system ends it, at once: JavaScript hears nothing as
 * long as it computes or reads, and nothing lies about then. A second signal ends it at once, too.
 */
export function interruption(): Interruption {
  let happened = false;
  const stops = new Set<() => void>();
  const deaf = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = (signal: (typeof SIGNALS)[number]) => {
    happened = true;
    process.exitCode = STATUS[signal];
    deaf();
    for (const each of stops) each();
    setTimeout(() => process.kill(process.pid, signal), PATIENCE_MILLISECONDS).unref();
  };
  const whenStopped: Interruption['whenStopped'] = (each) => {
    if (stops.size === 0 && !happened) for (const signal of SIGNALS) process.on(signal, stop);
    stops.add(each);
    return () => {
      stops.delete(each);
      if (stops.size === 0) deaf();
    };
  };
  return {
    happened: () => happened,
    unless: async (work) => {
      const listensNoMore = whenStopped(() => undefined);
      const [result] = await Promise.allSettled([work]);
      // A signal that came meanwhile is heard before anything follows.
      await new Promise((resolve) => setImmediate(resolve));
      if (happened) return new Promise(() => undefined);
      listensNoMore();
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    },
    whenStopped,
  };
}
