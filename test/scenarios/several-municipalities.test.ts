// Three municipalities with the same grant in 2023; only Amsterdam gives a cent too much.
//
//    granted 7: 1,000.00 each, so a shift limit of 150.00

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const NAMES = ['Almere', 'Amsterdam', 'Groningen'];
const files = {
  'toekenning.csv': `gemeente;jaar;onderdeel;toegekend\n${NAMES.flatMap((name) => [
    `${name};2023;7;1000,00\n`,
    `${name};2023;11;1000,00\n`,
  ]).join('')}`,
  'plan.csv': `gemeente;jaar;soort;van;naar;bedrag
Groningen;2023;verschuiving;7;11;150,00
Amsterdam;2023;verschuiving;7;11;150,01
Almere;2023;verschuiving;7;11;149,99
`,
  'spoiled.csv': 'gemeente;jaar;soort;van;naar;bedrag\nGroningen;2023;verschuiving;7;7;1,00\n',
};
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv'];
const errorsOf = async (argv: readonly string[]) => {
  const { status, findings } = await jsonOf(argv, { files });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { status, errors: errors.map(({ code, municipality, where }) => [code, municipality, where?.line]) };
};

test('the one that breaks the rule is found at its row', async () => {
  expect(await errorsOf(['check', ...INPUTS])).toEqual({ status: 1, errors: [['SHIFT_LIMIT', 'GM0363', 3]] });
});

describe('with -m, the findings and the status are those of who is shown', () => {
  test.each([
    [['Almere'], 0],
    [['Groningen'], 0],
    [['Almere', 'Groningen'], 0],
    [['Amsterdam'], 1],
    [['Almere', 'Amsterdam'], 1],
  ])('%j: status %i', async (names, status) => {
    const chosen = names.flatMap((name) => ['-m', name]);
    for (const command of ['check', 'allocate']) {
      const errors = status === 0 ? [] : [['SHIFT_LIMIT', 'GM0363', 3]];
      expect(await errorsOf([command, ...INPUTS, ...chosen])).toEqual({ status, errors });
    }
  });

  test('but what is wrong with the input always counts', async () => {
    const argv = ['check', ...INPUTS, '-p', 'spoiled.csv', '-m', 'Almere'];
    expect(await errorsOf(argv)).toEqual({ status: 1, errors: [['BAD_SHIFT', undefined, 2]] });
  });

  test('and so with -y', async () => {
    expect(await errorsOf(['check', ...INPUTS, '-y', '2024'])).toEqual({ status: 0, errors: [] });
    expect((await errorsOf(['check', ...INPUTS, '-y', '2023-2024'])).status).toBe(1);
  });
});

test('no amount of one depends on who else is shown', async () => {
  const whole = await jsonOf(['allocate', ...INPUTS], { files });
  for (const name of NAMES) {
    const one = await jsonOf(['allocate', ...INPUTS, '-m', name], { files });
    expect(one.rows).toEqual(whole.rows.filter(({ municipality }) => municipality.name === name));
  }
});

test('the verdict counts who was judged', async () => {
  const { stderr } = await runSpuk(['check', ...INPUTS], { files });
  // One assumed rule judges the shifts of 2023: that who receives has no limit.
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('3 gemeenten, 1 jaar, 1 fout, 1 opmerking');
});
