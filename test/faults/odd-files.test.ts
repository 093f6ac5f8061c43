// Inputs and outputs that are no ordinary files, have several names, or do not hold still.

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shell, spuk, started, testFolder } from './program.js';

const TABLE = 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;575.820,00\n';
/** The amount of TABLE, in the csv that the program writes. */
const AMOUNT = '575820.00';

function folderWithTable(): string {
  const folder = testFolder();
  writeFileSync(join(folder, 'in.csv'), TABLE);
  return folder;
}

describe('an input', () => {
  test.each([
    ['standard input', '$SPUK allocate --format csv -a - < in.csv'],
    ['/dev/stdin from a file', '$SPUK allocate --format csv -a /dev/stdin < in.csv'],
    ['/dev/stdin from a pipe', 'cat in.csv | $SPUK allocate --format csv -a /dev/stdin'],
    ['/dev/fd/0', 'cat in.csv | $SPUK allocate --format csv -a /dev/fd/0'],
    ['a process', '$SPUK allocate --format csv -a <(cat in.csv)'],
    ['a slow process', '$SPUK allocate --format csv -a <(head -c 40 in.csv; sleep 0.5; tail -c +41 in.csv)'],
    ['a named pipe', 'mkfifo p; cat in.csv > p & $SPUK allocate --format csv -a p'],
    [
      'a named pipe that is written late',
      'mkfifo p; (sleep 0.7; cat in.csv > p) & $SPUK allocate --format csv -a p',
    ],
    ['a link', 'ln -s in.csv l; $SPUK allocate --format csv -a l'],
    ['a link to a link', 'ln -s in.csv k; ln -s k l; $SPUK allocate --format csv -a l'],
  ])('may be %s', async (_, line) => {
    const { status, stdout, stderr } = await shell(line, folderWithTable());
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('fout')]);
    expect(stdout).toContain(AMOUNT);
  });

  test('may be rules from standard input, which are read once', async () => {
    const folder = folderWithTable();
    const kept = '$SPUK show rules --format json > r.json;';
    const shown = await shell(
      `${kept} cat r.json | $SPUK show rules --rules - --format json | cmp - r.json`,
      folder,
    );
    expect(shown).toMatchObject({ status: 0, stdout: '' });
    const used = await shell('cat r.json | $SPUK allocate --format csv -a in.csv --rules -', folder);
    expect(used.stdout).toContain(AMOUNT);
  });

  test('from standard input, rules too, is not there for verify', async () => {
    const line =
      '$SPUK show rules --format json | $SPUK allocate --format json -a in.csv --rules - -o uit.json; $SPUK verify uit.json';
    const { status, stdout, stderr } = await shell(line, folderWithTable());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Deze uitkomst is gemaakt met de standaardinvoer (-), en die is niet bewaard.');
  });

  test.each([
    ['a folder', 'mkdir d; $SPUK allocate -a d', 'd kan niet worden gelezen: het is een map.'],
    ['a link to nothing', 'ln -s weg l; $SPUK allocate -a l', 'l kan niet worden gelezen: het bestaat niet.'],
    [
      'links in a circle',
      'ln -s a b; ln -s b a; $SPUK allocate -a a',
      'a kan niet worden gelezen: de koppelingen',
    ],
    [
      'standard input twice',
      '$SPUK allocate -a - -p /dev/stdin < in.csv',
      'kan maar één keer worden gelezen',
    ],
    [
      'standard input twice, as rules too',
      '$SPUK show rules --format json > r.json; $SPUK allocate -a - --rules - < r.json',
      'kan maar één keer worden gelezen',
    ],
  ])('may not be %s', async (_, line, message) => {
    const { status, stdout, stderr } = await shell(line, folderWithTable());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('an output', () => {
  const ALMERE = '$SPUK allocate -a in.csv --format csv';

  test.each([
    ['/dev/stdout', `${ALMERE} -o /dev/stdout`],
    ['/dev/stdout, into a pipe', `${ALMERE} -o /dev/stdout | cat`],
    [
      '/dev/stdout, behind what stands in a file',
      `(echo first; ${ALMERE} -o /dev/stdout) > f; grep -q first f && cat f`,
    ],
    ['/dev/fd/1', `${ALMERE} -o /dev/fd/1`],
    ['an open file', `${ALMERE} -o /dev/fd/3 3> f; cat f`],
    ['a process', `${ALMERE} -o >(cat > f); sleep 0.3; cat f`],
    ['a named pipe', `mkfifo p; cat p & ${ALMERE} -o p; wait`],
    ['a named pipe that is read late', `mkfifo p; (sleep 0.7; cat p) & ${ALMERE} -o p; wait`],
    ['a link', `touch f; ln -s f l; ${ALMERE} -o l; cat f`],
  ])('may be %s', async (_, line) => {
    const folder = folderWithTable();
    const { status, stdout } = await shell(line, folder);
    expect(status).toBe(0);
    expect(stdout).toContain(AMOUNT);
    const links = readdirSync(folder).filter((name) => name === 'l');
    expect(links.every((name) => lstatSync(join(folder, name)).isSymbolicLink())).toBe(true);
  });

  test('may be a named pipe whose reader stops early', async () => {
    const line = 'mkfifo p; head -c 10 p > /dev/null & $SPUK allocate --format json -o p';
    expect(await shell(line, testFolder())).toMatchObject({ status: 0, stderr: '' });
  });

  test('may not be links in a circle: they stay as they were', async () => {
    const folder = folderWithTable();
    const { status, stderr } = await shell(`ln -s a b; ln -s b a; ${ALMERE} -o a`, folder);
    expect(status).toBe(2);
    expect(stderr).toContain('a kan niet worden geschreven: de koppelingen verwijzen naar elkaar.');
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'in.csv']);
  });

  test.each([
    ['its own name', '-o in.csv'],
    ['a detour', '-o ./in.csv'],
    ['a link', '-o link.csv'],
    ['a second name of the same file', '-o second.csv'],
  ])('may not be an input by %s', async (_, options) => {
    const folder = folderWithTable();
    const line = `ln -s in.csv link.csv; ln in.csv second.csv; ${ALMERE} ${options}`;
    const { status, stderr } = await shell(line, folder);
    expect(status).toBe(2);
    expect(stderr).toContain('is ook een van de invoerbestanden; het is niet overschreven.');
    expect(readFileSync(join(folder, 'in.csv'), 'utf8')).toBe(TABLE);
  });

  test('may not be an input that standard output is added to', async () => {
    const folder = folderWithTable();
    const { status, stderr } = await shell(`${ALMERE} >> in.csv`, folder);
    expect([status, readFileSync(join(folder, 'in.csv'), 'utf8')]).toEqual([2, TABLE]);
    expect(stderr).toContain(
      'De standaarduitvoer is ook een van de invoerbestanden; er is niets geschreven.',
    );
    const plan = '$SPUK settle -a in.csv -f csv --write-plan uit.csv > uit.csv';
    expect((await shell(plan, folder)).stderr).toContain('noemen hetzelfde bestand');
  });

  test('may not be an input that is read piece by piece', async () => {
    const folder = testFolder();
    const big = `gemeente;jaar;onderdeel;besteed\n${'Almere;2023;7;1,00\n'.repeat(300_000)}`;
    writeFileSync(join(folder, 'in.csv'), big);
    const { status } = await shell('$SPUK settle -s in.csv -f csv -o ./in.csv', folder);
    expect([status, readFileSync(join(folder, 'in.csv'), 'utf8') === big]).toEqual([2, true]);
  });

  test.each([
    ['settle', '$SPUK settle -a in.csv -o uit.csv --write-plan ./uit.csv', 'noemen hetzelfde bestand'],
    [
      'diff',
      '$SPUK allocate -f json -o a.json; $SPUK diff a.json a.json -f json -o ./a.json',
      'is ook een van',
    ],
    ['verify', '$SPUK allocate -f json -o a.json; $SPUK verify a.json -f json -o ./a.json', 'is ook een van'],
    ['iza', '$SPUK iza -m Almere -y 2025 -s in.csv -f csv -o ./in.csv', 'is ook een van'],
    [
      'rules',
      '$SPUK show rules -f json > r.json; $SPUK allocate --rules r.json -o ./r.json',
      'is ook een van',
    ],
  ])('of spuk %s may not be one of its files under another name', async (_, line, message) => {
    const { status, stderr } = await shell(line, folderWithTable());
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('a closed pipe', () => {
  test.each(['json', 'csv', 'markdown', 'table'])('ends a %s quietly', async (format) => {
    const line = `$SPUK allocate --quiet --format ${format} | head -1; echo "status \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await shell(line, testFolder());
    expect([stdout.trimEnd().split('\n').at(-1), stderr]).toEqual(['status 0', '']);
  });

  test('of standard error ends findings quietly', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `Nergens${row};2023;7;x`).join('\n');
    const folder = testFolder();
    writeFileSync(join(folder, 'in.csv'), `gemeente;jaar;onderdeel;toegekend\n${rows}\n`);
    const line = '($SPUK check -a in.csv; echo "status $?" >&3) 3>status 2>&1 | true; cat status';
    expect((await shell(line, folder)).stdout).toBe('status 1\n');
  });
});

describe.runIf(process.platform === 'linux')('a closed standard output', () => {
  const LINE = '$SPUK allocate -m Almere -y 2024 -q';

  test('is told: nothing could be printed, so the work was not done', async () => {
    const { stdout, stderr } = await shell(`${LINE} >&-; echo "status $?"`, testFolder());
    expect([stdout, stderr]).toEqual(['status 2\n', 'spuk: stdout: EBADF\n']);
  });

  test('also where whoever started it has none', async () => {
    const { stderr } = await shell(`(exec >&-; ${LINE}; echo "status $?" >&2)`, testFolder());
    expect(stderr).toBe('spuk: stdout: EBADF\nstatus 2\n');
  });

  test('is no fault where nothing is printed: with -o, and of a check', async () => {
    const folder = testFolder();
    const line = `${LINE} -o uit.csv >&-; echo "status $?"; $SPUK check -m Almere -q >&-; echo "status $?"`;
    expect((await shell(line, folder)).stdout).toBe('status 0\nstatus 0\n');
    expect(readFileSync(join(folder, 'uit.csv'), 'utf8')).toContain('531659.00');
  });

  test('is not the null device that somebody chose', async () => {
    const { stdout } = await shell(`${LINE} > /dev/null; echo "status $?"`, testFolder());
    expect(stdout).toBe('status 0\n');
  });

  test('is not what a program throws away that starts spuk, by itself or through a shell', async () => {
    const script = `
      const { spawnSync } = require('node:child_process');
      const [node, bin] = process.env.SPUK.split(' ');
      const args = ['allocate', '-m', 'Almere', '-y', '2024'];
      const direct = spawnSync(node, [bin, ...args], { stdio: 'ignore' });
      const through = spawnSync('bash', ['-c', '$SPUK allocate -m Almere -y 2024; exit $?'], { stdio: 'ignore' });
      console.log(direct.status, through.status);`;
    expect((await started(process.execPath, ['-e', script], testFolder()).ended).stdout).toBe('0 0\n');
  });
});

describe('an input that another program writes', () => {
  const ROWS = 600_000;
  const big = (amount: string) =>
    `gemeente;jaar;onderdeel;besteed\n${`Almere;2023;7;${amount}\n`.repeat(ROWS)}`;

  /** Does something to `s.csv` for as long as the program runs. */
  async function settledWhile(doing: string, folder: string) {
    writeFileSync(join(folder, 's.csv'), big('1,00'));
    const script = `const fs = require('node:fs'); console.log('on'); for (let turn = 0; ; turn++) { ${doing} }`;
    const writer = started(process.execPath, ['-e', script], folder);
    try {
      await new Promise((resolve) => writer.child.stdout?.once('data', resolve));
      return await spuk(['settle', '-m', 'Almere', '-s', 's.csv', '-f', 'json'], folder).ended;
    } finally {
      writer.child.kill('SIGKILL');
      await writer.ended;
    }
  }

  test.each([
    ['grows', "fs.appendFileSync('s.csv', 'Almere;2023;7;1,00\\n');"],
    [
      'changes in place',
      "const f = fs.openSync('s.csv', 'r+'); fs.writeSync(f, String(turn % 10), 46); fs.writeSync(f, String(turn % 10), 9_000_013); fs.closeSync(f);",
    ],
  ])('and that %s while it is read, is refused', async (_, doing) => {
    // On a busy machine the other program may not get a turn just then, and the file is as it was: again.
    const tried = [await settledWhile(doing, testFolder())];
    while (tried.at(-1)?.status === 0 && tried.length < 8) {
      tried.push(await settledWhile(doing, testFolder()));
    }
    expect(tried.at(-1)).toMatchObject({ status: 2, stdout: '' });
    expect(tried.at(-1)?.stderr).toBe(
      [
        'spuk: s.csv kan niet worden gelezen: een ander programma heeft het gewijzigd terwijl het werd',
        '    gelezen.',
        '  Wacht tot dat programma klaar is, of maak een kopie en lees die.',
        '',
      ].join('\n'),
    );
  });

  test('and whose time alone changes, is read: the bytes are the same', async () => {
    const folder = testFolder();
    const doing = "fs.utimesSync('s.csv', turn, turn);";
    const { status, stdout } = await settledWhile(doing, folder);
    expect(status).toBe(0);
    const [input] = JSON.parse(stdout).inputs;
    expect(input.sha256).toBe(createHash('sha256').update(big('1,00')).digest('hex'));
  });

  test('and that is replaced whole, is read as one of both: its hash says which', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'a.csv'), big('1,00'));
    writeFileSync(join(folder, 'b.csv'), big('2,00'));
    const doing =
      "fs.rmSync('n', { force: true }); fs.linkSync(turn % 2 ? 'a.csv' : 'b.csv', 'n'); fs.renameSync('n', 's.csv');";
    const { status, stdout } = await settledWhile(doing, folder);
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    const hashes = new Map(
      ['1,00', '2,00'].map((amount) => [createHash('sha256').update(big(amount)).digest('hex'), amount]),
    );
    // 600,000 bookings of 1.00 or of 2.00.
    const spent = hashes.get(result.inputs[0].sha256) === '1,00' ? '600000.00' : '1200000.00';
    expect(hashes.has(result.inputs[0].sha256)).toBe(true);
    const row = result.rows.find(
      ({ year, intervention }: { year: number; intervention: number }) => year === 2023 && intervention === 7,
    );
    expect(row.spent).toBe(spent);
  });
});
