/** What every JSON result begins with, in this order: what was run, by which rules and figures, on which inputs. */
export const RUN_KEYS = 'schema command tool rules grant figures options inputs'.split(' ');
