import { describe, expect, test } from 'vitest';
import { progressOn } from '../../../src/cli/outputs/progress.js';
import { runSpuk } from '../../support/run-spuk.js';

const CLEAR = '\r\u001b[K';

/** A terminal whose clock stands still, and that is woken by hand. */
function terminalAt(milliseconds: number, isTerminal = true) {
  const said: string[] = [];
  const woken: { after: number; callback: () => void; cancelled: boolean }[] = [];
  const progress = progressOn({
    stderr: {
      write: (text) => void said.push(String(text)),
      isTerminal,
      isFile: false,
      colorLevel: 0,
      columns: undefined,
    },
    elapsed: () => milliseconds,
    wake: (after, callback) => {
      const one = { after, callback, cancelled: false };
      woken.push(one);
      return () => {
        one.cancelled = true;
      };
    },
  });
  return { progress, said, woken };
}

describe('a line of progress', () => {
  test('comes at once where the work took a second already, and goes when it is cleared', () => {
    const { progress, said } = terminalAt(1000);
    progress.step('a');
    progress.step('b');
    progress.clear();
    progress.clear();
    expect(said).toEqual([`${CLEAR}a`, `${CLEAR}b`, CLEAR]);
  });

  test('comes later where a step waits, unless it is over by then', () => {
    const { progress, said, woken } = terminalAt(999);
    progress.step('a');
    progress.step('b');
    expect([said, woken.map(({ after, cancelled }) => [after, cancelled])]).toEqual([
      [],
      [
        [1, true],
        [1, false],
      ],
    ]);
    woken[1]?.callback();
    expect(said).toEqual([`${CLEAR}b`]);
    progress.clear();
    expect(woken[1]?.cancelled).toBe(true);
  });

  test('never comes where there is no terminal', () => {
    const { progress, said } = terminalAt(5000, false);
    progress.step('a');
    progress.clear();
    expect(said).toEqual([]);
  });

  test('is one line, however long the name of a file', () => {
    const { progress, said } = terminalAt(5000);
    progress.step('x'.repeat(500));
    expect(said[0]?.length).toBe(CLEAR.length + 78);
  });
});

describe('a run', () => {
  const argv = ['allocate', '-a', 'a.csv', '-f', 'csv'];
  const files = { 'a.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;100,00\n' };
  const slow = { files, terminal: true, elapsed: 1500 };

  test('of more than a second says on a terminal what it does, and leaves nothing of it', async () => {
    const { stderr, stdout } = await runSpuk(argv, slow);
    const steps = stderr.split(CLEAR);
    expect(steps).toContain('a.csv lezen…');
    expect(steps).toContain('Rekenen…');
    expect(stderr.lastIndexOf(CLEAR)).toBeGreaterThan(stderr.lastIndexOf('…'));
    expect(stdout).not.toContain('…');
  });

  test.each([
    ['of less than a second', { ...slow, elapsed: 500 }, []],
    ['without a terminal', { ...slow, terminal: false }, []],
    ['with --quiet', slow, ['--quiet']],
  ])('%s says nothing of it', async (_, world, options) => {
    const { stderr } = await runSpuk([...argv, ...options], world);
    expect(stderr).not.toContain('\r');
  });

  test('that is refused leaves nothing of it either', async () => {
    const { stderr, status } = await runSpuk(['allocate', '-a', 'weg.csv'], slow);
    expect(status).toBe(2);
    expect(stderr.startsWith(`${CLEAR}weg.csv lezen…${CLEAR}spuk: weg.csv kan niet worden gelezen`)).toBe(
      true,
    );
  });
});
