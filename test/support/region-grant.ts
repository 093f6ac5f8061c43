// The package of a made-up grant that goes to regions, as files of a folder of a user's own.

const named = (nl: string, en: string) => ({ nl, en });
const same = (text: string) => named(text, text);

const parameter = (value: unknown, unit: string) => ({
  value,
  unit,
  status: 'read',
  source: { document: 'Regeling Regiogroen', article: '3', says: 'Zo staat het er.' },
  alternatives: [],
});

export const GRANT_JSON = {
  schema: 'spuk.grant/1',
  id: 'regiogroen',
  name: {
    nl: { short: 'SPUK Regiogroen', long: 'Regeling specifieke uitkering Regiogroen 2027–2028' },
    en: { short: 'SPUK Regiogroen', long: 'Regulation Regiogroen 2027–2028' },
  },
  regulation: { document: 'Regeling Regiogroen' },
  status: 'in-force',
  years: { from: 2027, to: 2028 },
  receivers: 'region',
  themes: [],
  interventions: [],
  profiles: ['gewoon'],
  amounts: {
    kind: 'official',
    file: 'bedragen.csv',
    name: 'Regeling Regiogroen, tabel 1',
    called: named('tabel 1', 'table 1'),
    stands: same('Regeling Regiogroen, tabel 1'),
    cited: same('Regeling Regiogroen, tabel 1'),
  },
  division: {
    key: {
      file: 'sleutel.csv',
      called: named('het aantal bomen', 'the number of trees'),
      weight: named('bomen', 'trees'),
      cited: same('Bomentelling'),
    },
    members: {
      called: named('tabel 2', 'table 2'),
      stands: same('tabel 2 van de Regeling Regiogroen'),
      cited: same('Regeling Regiogroen, tabel 2'),
    },
    bookings: ['Regiogroen'],
  },
};

const VERSION = {
  from: 2027,
  to: 2028,
  parameters: {
    maximum: parameter('2500000.00', 'euro'),
    key: parameter('bomen', 'choice'),
    'carry-limit': parameter('0.10', 'share'),
    repayment: parameter('unspent', 'choice'),
    'coordination-from-amount': parameter(true, 'boolean'),
    'division-in-region': parameter('none prescribed', 'choice'),
    'accountability-codes': parameter(['Z1'], 'codes'),
  },
};

/** Flevoland gets a million in 2027, by 3, 3, 1, 1 and 1. */
export const REGION_GRANT: Readonly<Record<string, string>> = {
  'regiogroen/grant.json': JSON.stringify(GRANT_JSON),
  'regiogroen/profiles/gewoon.json': JSON.stringify({ title: 'Regeling Regiogroen', versions: ['2027'] }),
  'regiogroen/rules/2027.json': JSON.stringify(VERSION),
  'regiogroen/bedragen.csv': 'region;year;amount\nFlevoland;2027;1000000,00\nFlevoland;2028;1500000,5\n',
  'regiogroen/sleutel.csv': 'code,weight\nGM0034,3\nGM0995,3\nGM0171,1\nGM0184,1\nGM0303,1\n',
};
