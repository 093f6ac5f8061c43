// `spuk settle`: what it refuses, what its exit status says, and what it says beside its result.

import { describe, expect, test } from 'vitest';
import { runSpuk } from '../../support/run-spuk.js';
import { workbookOf } from '../../support/workbooks.js';
import { CARRY_TOO_HIGH, LEDGER, optionsOf, SEVERAL, WHOLE } from './settle-files.js';

const settle = (...argv: readonly string[]) => runSpuk(['settle', ...argv]);
/** A text as it would stand on one line. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

describe('is refused, with nothing printed and nothing written', () => {
  test.each([
    ['an unknown --carry', ['--carry', 'most'], 'most'],
    ['an unknown --by', ['--by', 'region'], 'region'],
    ['an unknown format', ['-f', 'github'], 'github'],
    ['two kinds of rows in csv', ['--lines', '--sensitivity', '-f', 'csv'], '--lines en --sensitivity'],
    ['two kinds of rows in csv-nl', ['--lines', '--sensitivity', '-f', 'csv-nl'], 'csv-nl'],
    ['two kinds of rows in a csv file', ['--lines', '--sensitivity', '-o', 'uit.csv'], 'csv'],
    ['an output over the plan that is written', ['-o', 'uit.csv', '--write-plan', 'uit.csv'], 'uit.csv'],
    ['a plan over the plan that is read', ['--write-plan', `${WHOLE}/plan.csv`], `${WHOLE}/plan.csv`],
    ['a plan over the actuals', ['--write-plan', `${WHOLE}/bestedingen.csv`], `${WHOLE}/bestedingen.csv`],
    ['an output over the allocation', ['-o', `${WHOLE}/toekenning.csv`], `${WHOLE}/toekenning.csv`],
    ['an output over the mapping', ['--map', 'map.csv', '-o', 'map.csv'], 'map.csv'],
    ['actuals that are not there', ['-s', 'weg.csv'], 'weg.csv'],
    ['a mapping that is not there', ['--map', 'weg.csv'], 'weg.csv'],
    ['a year that no rule covers', ['-y', '2027'], '2027'],
    ['an unknown municipality', ['-m', 'Almeer'], 'Almeer'],
  ])('%s', async (_, argv, said) => {
    const { status, stdout, stderr, written } = await settle(...optionsOf(WHOLE), ...argv);
    expect([status, stdout, written.size]).toEqual([2, '', 0]);
    expect(unwrapped(stderr)).toContain(said);
  });

  test('two files on standard input', async () => {
    expect(await settle('-p', '-', '-s', '-')).toMatchObject({ status: 2, stdout: '' });
  });

  test('but not the lines and the other readings together in a format that holds both', async () => {
    for (const format of ['table', 'markdown', 'json']) {
      const { status, stdout } = await settle(...optionsOf(WHOLE), '--lines', '--sensitivity', '-f', format);
      expect(status).toBe(0);
      expect(stdout).toMatch(/489\.?447/);
      expect(stdout).toMatch(/129\.?028/);
    }
  });
});

describe('the exit status', () => {
  test.each([
    ['a warning that more was spent than there is', optionsOf(WHOLE), 0, 1],
    ['bookings that map to nothing', LEDGER, 0, 1],
    ['a carry that is not allowed', optionsOf(CARRY_TOO_HIGH), 1, 1],
    ['nothing wrong', [...optionsOf(WHOLE), '-y', '2025'], 0, 0],
    ['a warning of a year that is not shown', [...optionsOf(WHOLE), '-y', '2023'], 0, 0],
    ['a warning of a municipality that is not shown', [...optionsOf(SEVERAL), '-m', 'Wijdemeren'], 0, 0],
    ['no actuals', ['-m', 'Almere'], 0, 0],
  ])('of %s, without and with --strict', async (_, argv, status, strict) => {
    expect((await settle(...argv)).status).toBe(status);
    expect((await settle(...argv, '--strict')).status).toBe(strict);
  });

  test('is that of its findings in every format', async () => {
    for (const format of ['table', 'csv', 'csv-nl', 'json', 'markdown']) {
      const { status, stdout } = await settle(...optionsOf(CARRY_TOO_HIGH), '-f', format);
      expect([format, status]).toEqual([format, 1]);
      expect(stdout).not.toBe('');
    }
  });
});

describe('beside the result is said', () => {
  test('that there are no actuals', async () => {
    const { stderr } = await settle('-m', 'Almere', '-y', '2023');
    expect(stderr).toBe('Er zijn geen bestedingen opgegeven (-s): alle jaren staan open.\n');
  });

  test('how much is of SPUK IZA and no part of this', async () => {
    const { stdout, stderr } = await settle(...LEDGER);
    expect(stderr).toContain('1 boeking van de SPUK IZA, € 25.000,00: geen deel van deze afrekening.\n');
    expect(stdout).not.toContain('25.000,00');
  });

  test('nothing of it with --quiet', async () => {
    expect((await settle(...LEDGER, '-q')).stderr).toBe('');
    expect((await settle('-m', 'Almere', '-q')).stderr).toBe('');
  });

  test('how each file was read, with --verbose', async () => {
    const { stderr } = await settle(...LEDGER, '--verbose');
    expect(unwrapped(stderr)).toContain(
      'grootboek.csv: 12 rijen gelezen; utf-8, scheidingsteken puntkomma, decimaalteken komma',
    );
    expect(unwrapped(stderr)).toContain('koppeling.csv: 4 rijen');
  });
});

describe('a table', () => {
  test('leaves out municipalities without any actuals and says how many', async () => {
    const { stdout } = await settle(...optionsOf(SEVERAL), '--by', 'municipality');
    expect(stdout).not.toContain('Utrecht');
    expect(stdout).toContain('Niet getoond: 1 gemeente zonder bestedingen');
  });

  test('shows all where nobody has any, as open', async () => {
    const { stdout } = await settle('-a', `${SEVERAL}/toekenning.csv`, '--by', 'municipality');
    expect(stdout).toContain('Utrecht');
    expect(stdout).not.toContain('Niet getoond');
  });

  test('has no sum of a year or a municipality that is open', async () => {
    const { stdout } = await settle('-a', `${SEVERAL}/toekenning.csv`, '-m', 'Utrecht', '--by', 'year', '-q');
    const [, final = ''] = stdout.split('Eindafrekening');
    const total = final.split('\n').find((line) => line.startsWith('Totaal'));
    expect(total).toBe('Totaal');
  });

  test('marks what rests on the split of an undivided rest, also of years that are not shown', async () => {
    const argv = ['-s', `${SEVERAL}/bestedingen.csv`, '-m', 'Almere', '-y', '2023', '--by', 'year'];
    const official = await settle(...argv);
    expect(official.stdout).not.toContain('*');
    const { stdout } = await settle(...argv, '--rules', 'uniform');
    const [shown = '', final = ''] = stdout.split('Eindafrekening');
    // Between walls each row of 2025 repays for itself, and its amount has a part of what is not divided.
    expect(shown).not.toContain('*');
    const marked = final.split('\n').filter((line) => /\d \*/.test(line));
    expect(marked.map((line) => line.split(' ')[0])).toEqual(['2025', 'Totaal']);
    expect(unwrapped(final)).toContain('* Indicatief:');
  });

  test('says that 2024 is without its adjustment where its amounts are official, shown or settled', async () => {
    const argv = ['-s', `${SEVERAL}/bestedingen.csv`, '-m', 'Almere', '-y', '2023', '--by', 'year'];
    const said = 'De bedragen van 2024 zijn zonder de loon- en prijsbijstelling';
    expect(unwrapped((await settle(...argv)).stdout)).toContain(said);
    expect(unwrapped((await settle(...optionsOf(SEVERAL))).stdout)).not.toContain(said);
  });

  test('marks nothing where all comes from files', async () => {
    for (const argv of [[], ['--sensitivity'], ['--by', 'municipality']]) {
      expect((await settle(...optionsOf(SEVERAL), ...argv)).stdout).not.toContain('*');
    }
  });

  test('says who settles for a municipality that will be merged, and nothing of others', async () => {
    const said = 'Wijdemeren gaat op 1-1-2027 op in Hilversum, dat dan afrekent (gemeld)';
    expect(unwrapped((await settle(...optionsOf(SEVERAL), '-m', 'Wijdemeren')).stdout)).toContain(said);
    expect(unwrapped((await settle(...optionsOf(SEVERAL), '-m', 'Rijswijk')).stdout)).not.toContain(
      'Hilversum',
    );
  });
});

describe('a file that is given twice', () => {
  test.each([
    ['-s', 'bestedingen.csv', './bestedingen.csv'],
    ['-p', 'plan.csv', 'plan.csv'],
  ])('is refused where its rows would add up: %s', async (option, one, other) => {
    const files = { [one]: 'x', 'toekenning.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1,00\n' };
    const { status, stderr } = await runSpuk(['settle', '-a', 'toekenning.csv', option, one, option, other], {
      files,
    });
    expect(status).toBe(2);
    expect(stderr).toContain(`${other} is twee keer opgegeven`);
  });
});

describe('where bookings could not be read it is said, also with -q,', () => {
  const LOST = ['settle', '-s', 's.csv', '-f', 'csv', '-q'];
  const files = (...rows: readonly string[]) => ({
    files: { 's.csv': `gemeente;jaar;onderdeel;besteed\n${rows.join('\n')}\n` },
  });

  test('whose settlement is not complete', async () => {
    const world = files('Almere;2023;7;10,00', 'Almere;2023;7;tien', 'Almere;2024;7;x', 'Goes;2024;7;x');
    const { status, stderr } = await runSpuk(LOST, world);
    expect(status).toBe(1);
    expect(unwrapped(stderr)).toContain(
      'De afrekening van Almere 2023–2024 en Goes 2024 is niet volledig: niet alle bestedingen konden worden gelezen, en wat niet is gelezen staat in geen enkele som. s.csv:',
    );
    expect(unwrapped((await runSpuk([...LOST, '--lang', 'en'], world)).stderr)).toContain(
      'The settlement of Almere 2023–2024 and Goes 2024 is not complete: not all actuals could be read, and what was not read is in no sum. s.csv:',
    );
  });

  test('of many the first, and how many more', async () => {
    const names = ['Almere', 'Goes', 'Zwolle', 'Breda', 'Leiden', 'Delft', 'Assen'];
    const { stderr } = await runSpuk(LOST, files(...names.map((name) => `${name};2023;7;x`)));
    // By code: GM0034, GM0106, GM0193, GM0503, GM0546, GM0664, GM0758.
    expect(unwrapped(stderr)).toContain(
      'Almere 2023, Assen 2023, Zwolle 2023, Delft 2023, Leiden 2023 en nog 2 gemeenten is niet volledig',
    );
  });

  test('that some do not tell whose they are', async () => {
    const some = await runSpuk(LOST, files('Almere;2023;7;x', 'Almeer;2023;7;1,00'));
    expect(unwrapped(some.stderr)).toContain('Van een deel daarvan is niet te zeggen van welke gemeente');
    const all = await runSpuk([...LOST, '--lang', 'en'], files('Almeer;2023;7;1,00'));
    expect(unwrapped(all.stderr)).toContain(
      'they do not tell of which municipality or year they are: they are in no sum, and this settlement is not complete.',
    );
  });

  test.each(['s.xlsx', 's.xlsx#Blad 1'])('of a workbook named %s too', async (file) => {
    const rows = [
      ['gemeente', 'jaar', 'onderdeel', 'besteed'],
      ['Almere', 2023, 7, 'tien'],
    ];
    const world = { files: { 's.xlsx': await workbookOf({ name: 'Blad 1', rows }) } };
    const { stderr } = await runSpuk(['settle', '-s', file, '-f', 'csv', '-q'], world);
    expect(unwrapped(stderr)).toContain('De afrekening van Almere 2023 is niet volledig');
  });

  test('and not where all of them could be', async () => {
    const { stderr } = await runSpuk(LOST, files('Almere;2023;7;10,00'));
    expect(stderr).not.toContain('niet volledig');
  });
});

test('a shift is named as a remedy only where one could cover the deficit', async () => {
  const files = {
    'a.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2024;7;10,00\nAlmere;2025;7;10,00\n',
    's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2024;7;10,01\nAlmere;2025;7;10,01\n',
  };
  const remediesOf = async (...language: readonly string[]) => {
    const argv = ['settle', '-a', 'a.csv', '-s', 's.csv', '-f', 'json', ...language];
    const { findings } = JSON.parse((await runSpuk(argv, { files })).stdout);
    const overspent: readonly { readonly message: string }[] = findings.filter(
      ({ code }: { readonly code: string }) => code === 'OVERSPENT',
    );
    return overspent.map(({ message }) => message.replace(/^.*(zelf|itself)\. /, ''));
  };
  // In 2025 there are no walls: the total is overspent, and no shift within it makes it more.
  expect(await remediesOf()).toEqual([
    'Controleer de boekingen, of dek het tekort met een verschuiving als de regels van 2024 dat toelaten.',
    'Controleer de boekingen.',
  ]);
  expect(await remediesOf('--lang', 'en')).toEqual([
    'Check the bookings, or cover the deficit with a shift where the rules of 2024 allow it.',
    'Check the bookings.',
  ]);
});

describe('what decided a settlement is said', () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
  const ACTUALS = 'gemeente;jaar;onderdeel;besteed\n';
  const printed = async (argv: readonly string[], files: Readonly<Record<string, string>>) =>
    plain((await runSpuk(['settle', '-m', 'Almere', ...argv], { files })).stdout);

  test('of a year that is not shown, where its limit cuts a carry', async () => {
    // 20% of 576,440.00 is 115,288.00: 170,000.00 is 54,712.00 too much.
    const files = {
      's.csv': `${ACTUALS}Almere;2023;7;400.000,00\nAlmere;2024;7;640.000,00\n`,
      'p.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;doorschuiving;7;;170.000,00\n',
    };
    const text = await printed(['-y', '2024', '-s', 's.csv', '-p', 'p.csv'], files);
    expect(text).toContain('Doorschuifgrens 2023: 20%');
    expect(text).toContain('De jaren 2023–2024 liggen vast');
  });

  test('that a deficit may not be covered, where money is repaid beside it', async () => {
    const files = { 's.csv': `${ACTUALS}Almere;2023;11;200.000,00\n` };
    expect(await printed(['-y', '2023', '-s', 's.csv'], files)).toContain('Schuifgrens 2023: 15%');
    const within = { 's.csv': `${ACTUALS}Almere;2023;11;1,00\n` };
    expect(await printed(['-y', '2023', '-s', 's.csv'], within)).not.toContain('Schuifgrens 2023');
  });
});

// In 2024 more was spent than there was (fixtures/settle/whole-period), so that netting would lower what is repaid.
describe('that years are not netted is said once', () => {
  const NETTING = 'Verrekening tussen jaren: geen';
  const timesSaid = (text: string) => unwrapped(text).split(NETTING).length - 1;

  test('by the finding, where the year with the deficit is shown', async () => {
    const { stdout, stderr } = await settle(...optionsOf(WHOLE));
    expect([timesSaid(stdout), timesSaid(stderr)]).toEqual([0, 1]);
    expect(unwrapped(stderr)).toContain(`zijn beoordeeld met een aanname: ${NETTING}`);
  });

  test('below the settlement, where that year is not shown and no finding says it', async () => {
    const { stdout, stderr } = await settle(...optionsOf(WHOLE), '-y', '2023');
    expect([timesSaid(stdout), timesSaid(stderr)]).toEqual([1, 0]);
  });
});
