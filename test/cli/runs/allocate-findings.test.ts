// Receipts of inputs, the findings of a JSON result, and the exit status.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend';
const GOOD = `${HEADER}\n\nAlmere;2023;7;1,00\n;;;\nAlmere;2023;8;2,00\n`;
const WARNED = `${HEADER};opmerking\nAlmere;2023;9;1,00;x\n`;
const WRONG = `${HEADER}\nAlmere;2023;10;x\nAlmere;2023;11;1,00\n`;
const files = { 'goed.csv': GOOD, 'let-op.csv': WARNED, 'fout.csv': WRONG };
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('the receipt of an input', () => {
  test('names the file, the hash of its bytes and its rows without header and empty lines', async () => {
    const result = await jsonOf(['allocate', '-a', 'goed.csv', '-a', 'let-op.csv'], { files });
    expect(result['inputs']).toEqual([
      { role: 'allocation', file: 'goed.csv', sha256: sha256(GOOD), rows: 2 },
      { role: 'allocation', file: 'let-op.csv', sha256: sha256(WARNED), rows: 1 },
    ]);
  });

  test('is of the bytes, not of their text', async () => {
    const name = 'fixtures/allocation/dialects/windows-1252.csv';
    const bytes = readFileSync(new URL(`../../../${name}`, import.meta.url));
    const result = await jsonOf(['allocate', '-a', name]);
    expect(result['inputs']).toEqual([{ role: 'allocation', file: name, sha256: sha256(bytes), rows: 1 }]);
  });

  test('of standard input is named -', async () => {
    const result = await jsonOf(['allocate', '-a', '-'], { files: { '-': GOOD } });
    expect(result['inputs']).toEqual([{ role: 'allocation', file: '-', sha256: sha256(GOOD), rows: 2 }]);
    expect(result.rows.map(({ intervention }) => intervention)).toEqual([7, 8]);
  });

  test('of a file without a table has no rows', async () => {
    const result = await jsonOf(['allocate', '-a', 'leeg.csv'], { files: { 'leeg.csv': '' } });
    expect(result['inputs']).toEqual([{ role: 'allocation', file: 'leeg.csv', sha256: sha256(''), rows: 0 }]);
    expect(result.status).toBe(1);
  });
});

describe('a finding', () => {
  test('has the keys that apply, in order, and a place with the header as written', async () => {
    const text = 'Gemeente;Jaar;Lokaal Sportakkoord;Totaal\nAlmere;2023;0,30;0,31\n';
    const { findings } = await jsonOf(['allocate', '-a', 'a.csv'], { files: { 'a.csv': text } });
    expect(findings).toEqual([
      {
        code: 'TOTAL_MISMATCH',
        severity: 'error',
        message: expect.stringContaining('0,31'),
        municipality: 'GM0034',
        year: 2023,
        amounts: { stated: '0.31', computed: '0.30', difference: '0.01' },
        where: { file: 'a.csv', line: 2, column: 18, field: 'Totaal' },
      },
    ]);
    expect(Object.keys(findings[0] ?? {})).toEqual([
      'code',
      'severity',
      'message',
      'municipality',
      'year',
      'amounts',
      'where',
    ]);
  });

  test('counts columns in characters, not in bytes or units', async () => {
    const text = '"Opmerking 👍";gemeente;jaar;onderdeel;toegekend\n👍é;Súdwest-Fryslân;2023;7;x\n';
    const { findings } = await jsonOf(['allocate', '-a', 'a.csv'], { files: { 'a.csv': text } });
    // 👍é; is 3 characters, Súdwest-Fryslân; 16, 2023; 5, 7; 2
    expect(findings.find(({ code }) => code === 'BAD_AMOUNT')?.where).toEqual({
      file: 'a.csv',
      line: 2,
      column: 27,
      field: 'toegekend',
    });
  });

  test('is counted in the summary by its severity', async () => {
    const result = await jsonOf(['allocate', '-a', 'fout.csv', '-a', 'let-op.csv'], { files });
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['BAD_AMOUNT', 'error'],
      ['UNKNOWN_COLUMN', 'warning'],
    ]);
    expect(result.summary).toEqual({ errors: 1, warnings: 1, notes: 0 });
  });

  test('stands by file, line, municipality, year and intervention, however the files were named', async () => {
    const named = {
      'b.csv': `${HEADER}\nAlmere;2023;7;x\nAlmere;2023;8;1,00\nAlmeer;2023;8;1,00\n`,
      'a.csv': `${HEADER}\nAlmere;2023;9;1,00\nAlmere;2023;8;1,00\nAlmere;22;8;1,00\nAlmere;2023;16;y\n`,
    };
    const { findings } = await jsonOf(['allocate', '-a', 'b.csv', '-a', 'a.csv'], { files: named });
    expect(findings.map(({ code, where }) => `${where?.file}:${where?.line} ${code}`)).toEqual([
      'a.csv:3 DUPLICATE_ROW',
      'a.csv:4 BAD_YEAR',
      'a.csv:5 UNKNOWN_INTERVENTION',
      'a.csv:5 BAD_AMOUNT',
      'b.csv:2 BAD_AMOUNT',
      'b.csv:4 UNKNOWN_MUNICIPALITY',
    ]);
  });
});

describe('the exit status', () => {
  test.each([
    ['0 where all is well', ['-a', 'goed.csv'], 0],
    ['0 where something deserves a look', ['-a', 'let-op.csv'], 0],
    ['1 with --strict where something deserves a look', ['-a', 'let-op.csv', '--strict'], 1],
    ['0 with --strict where all is well', ['-a', 'goed.csv', '--strict'], 0],
    ['1 where something is wrong', ['-a', 'fout.csv'], 1],
    ['1 where one of several files is wrong', ['-a', 'goed.csv', '-a', 'fout.csv'], 1],
    ['2 where a file is not there', ['-a', 'goed.csv', '-a', 'weg.csv'], 2],
    ['2 where standard input is asked for twice', ['-a', '-', '-a', '-'], 2],
    ['2 for an option that does not exist', ['--onbekend'], 2],
    ['2 for a format that does not exist', ['-f', 'pdf'], 2],
    ['2 for rules that do not exist', ['--rules', 'eigen'], 2],
  ])('is %s', async (_, options, status) => {
    for (const format of ['table', 'json', 'csv']) {
      const ran = await runSpuk(['allocate', '-f', format, ...options], { files });
      expect([format, ran.status]).toEqual([format, status]);
      if (status === 2) expect(ran.stdout).toBe('');
      else expect(ran.stdout).not.toBe('');
    }
  });
});

describe('standard error', () => {
  test('says nothing where all is well', async () => {
    expect((await runSpuk(['allocate', '-a', 'goed.csv'], { files })).stderr).toBe('');
  });

  test('has the findings and their count; the table is printed all the same', async () => {
    const { stdout, stderr } = await runSpuk(['allocate', '-a', 'fout.csv', '-a', 'let-op.csv'], { files });
    expect(stdout).toContain('Mantelzorg');
    expect(stderr).toContain(
      'fout.csv:2:16: fout BAD_AMOUNT\n  2 | Almere;2023;10;x\n    |                ^\n',
    );
    expect(stderr).toContain('let-op.csv:1:35: waarschuwing UNKNOWN_COLUMN');
    expect(stderr.trimEnd().endsWith('1 fout, 1 waarschuwing')).toBe(true);
  });

  test('has only errors with --quiet, and the status stays', async () => {
    const both = await runSpuk(['allocate', '-q', '-a', 'fout.csv', '-a', 'let-op.csv'], { files });
    expect(both.stderr).toContain('BAD_AMOUNT');
    expect(both.stderr).not.toContain('UNKNOWN_COLUMN');
    expect(both.status).toBe(1);
    const warned = await runSpuk(['allocate', '--quiet', '-a', 'let-op.csv'], { files });
    expect([warned.stderr, warned.status]).toEqual(['', 0]);
    const strict = await runSpuk(['allocate', '--quiet', '--strict', '-a', 'let-op.csv'], { files });
    expect(strict.status).toBe(1);
    expect(strict.stdout).toBe(warned.stdout);
  });

  test('shows with --verbose how each file was written down', async () => {
    const { stderr } = await runSpuk(['allocate', '--verbose', '-a', 'goed.csv'], { files });
    expect(stderr).toMatch(
      /^goed\.csv: 2 rijen gelezen, één bedrag per rij, 2 lege regels overgeslagen; utf-8,/,
    );
  });
});

describe('a total among the weights of a region, which no sum is held against,', () => {
  const messagesOf = async (label: string, ...language: readonly string[]) => {
    const files = { 'a.csv': `gemeente;gewicht\nGoes;1\n${label};1\n` };
    const argv = ['iza', '--region', 'Zeeland', '-y', '2025', '--key', 'a.csv', ...language];
    const { findings } = await jsonOf(argv, { files });
    return findings
      .filter(({ code }) => code === 'UNKNOWN_MUNICIPALITY')
      .map(({ code, message }) => `${code} ${message}`);
  };

  test.each(['Totaal', 'TOTAAL 2023', 'Subtotaal', 'Eindtotaal', 'Grand total'])(
    '%s in place of a name is said to be one',
    async (label) => {
      expect(await messagesOf(label)).toEqual([
        `UNKNOWN_MUNICIPALITY De gemeente «${label}» is niet bekend. Dit lijkt een totaal, en dat wordt hier niet gelezen: laat de regel of kolom weg.`,
      ]);
      expect(await messagesOf(label, '--lang', 'en')).toEqual([
        `UNKNOWN_MUNICIPALITY The municipality “${label}” is not known. This looks like a total, which is not read here: leave out the line or column.`,
      ]);
    },
  );

  test('a name that only begins like one is none', async () => {
    const [message] = await messagesOf('Totaalstad');
    expect(message).toContain('Totaalstad');
    expect(message).not.toContain('Dit lijkt een totaal');
  });
});

test('a total in a plan is held against its rows, whatever it is called', async () => {
  const rows = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;1,00\n';
  for (const [label, amount, codes] of [
    ['Totaal', '1,00', []],
    ['Eindtotaal', '1,01', ['TOTAL_MISMATCH']],
  ] as const) {
    const files = { 'a.csv': `${rows}${label};;;;;${amount}\n` };
    const { findings } = await jsonOf(['allocate', '-p', 'a.csv', '-y', '2023'], { files });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes);
  }
});

test('a missing column is said to be missing from the header, and which line that is', async () => {
  const files = { 'a.csv': 'Toekenningen 2023;;;\n\ngemeente;jr;onderdeel;toegekend\nAlmere;2023;7;1,00\n' };
  const { stderr, status } = await runSpuk(['allocate', '-a', 'a.csv', '-m', 'Almere'], { files });
  expect(status).toBe(1);
  expect(stderr).toContain('a.csv:3:1: fout MISSING_COLUMN');
  const without = { 'a.csv': 'gemeente;onderdeel;toegekend\nAlmere;7;1,00\n' };
  expect((await runSpuk(['allocate', '-a', 'a.csv', '-m', 'Almere'], { files: without })).stderr).toContain(
    'De kop, de eerste gevulde regel, heeft geen kolom met het jaar.',
  );
});
