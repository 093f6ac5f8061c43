// A made-up grant of seven activities in two themes, of which the project knows nothing but this rules file.

import { compileProfile } from '../../build/grants.js';

const same = (text: string) => ({ nl: text, en: text });

const THEMES = [
  { id: 'buiten', name: same('Buiten spelen') },
  { id: 'binnen', name: same('Binnen spelen') },
];

const ACTIVITIES = [
  [1, 'buiten', 'Klimrekken'],
  [2, 'buiten', 'Zandbakken'],
  [5, 'buiten', 'Waterpompen'],
  [16, 'binnen', 'Schaakborden'],
  [17, 'binnen', 'Legpuzzels'],
  [40, 'binnen', 'Knikkers'],
  [99, 'binnen', 'Poppenhuizen'],
] as const;

const INTERVENTIONS = ACTIVITIES.map(([number, theme, name]) => ({ number, theme, name: same(name) }));

/** Its rules file: in 2025 walls and 15%, as uniform has them. */
export function ownGrant(changes: Readonly<Record<string, unknown>> = {}): string {
  const { versions } = JSON.parse(compileProfile('uniform'));
  const [, , of2025, of2026] = versions;
  return JSON.stringify({
    schema: 'spuk.rules/2',
    profile: 'speeltuin',
    regulation: 'regeling-speeltuinen',
    name: same('regeling Speeltuinen'),
    title: 'Regeling specifieke uitkering speeltuinen 2025–2026',
    notModelled: [same('Het onderhoud van schommels.')],
    themes: THEMES,
    interventions: INTERVENTIONS,
    versions: [of2025, of2026].map(bySpeeltuinen),
    ...changes,
  });
}

/** A version whose every value stands in the made-up regulation. */
function bySpeeltuinen(version: { readonly parameters: Readonly<Record<string, object>> }) {
  const source = { document: 'Regeling speeltuinen', reference: 'made up', says: 'Zo staat het er.' };
  const parameters = Object.entries(version.parameters).map(([id, entry]) => [
    id,
    { ...entry, status: 'read', source },
  ]);
  return { ...version, parameters: Object.fromEntries(parameters) };
}

export const OWN_FILES = {
  'eigen.json': ownGrant(),
  'toekenning.csv': `gemeente;jaar;onderdeel;toegekend
Almere;2025;1;1000,00
Almere;2025;Zandbakken;500,00
Almere;2025;16;2000,00
Almere;2025;99. Poppenhuizen;300,00
`,
  'plan.csv': `gemeente;jaar;soort;van;naar;bedrag
Almere;2025;verschuiving;16;40;100,00
Almere;2025;doorschuiving;1;;50,00
`,
  'besteed.csv': `gemeente;jaar;onderdeel;besteed
Almere;2025;1;900,00
Almere;2025;Knikkers;80,00
`,
};

export const OWN_INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv', '--rules', 'eigen.json'];
