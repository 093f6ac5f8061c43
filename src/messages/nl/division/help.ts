import type { DivisionHelpKey } from '../../division-words.js';

/** Help on dividing over regions, in Dutch. */
export const divisionHelp: Readonly<Record<DivisionHelpKey, string>> = {
  iza: 'de SPUK IZA: bedragen per regio, en de verdeling binnen een regio over de gemeenten',
  region: 'alleen deze regio, met alle gemeenten; ook met de naam uit bijlage 1 (herhaalbaar)',
  amount: 'het bedrag van de regio van --region, in plaats van het officiële',
  national: 'het bedrag van heel Nederland, met de sleutel te verdelen over de gemeenten',
  coordination: 'coördinatie: een bedrag (onder 1.000 met €) of een percentage van het bedrag van de regio',
  projects: 'regionale projecten: een bedrag, een percentage of een bestand met projecten',
  key: 'sleutel binnen een regio: brede-spuk (standaard), equal of een bestand met gewichten',
  members: 'bestand met regio’s en hun gemeenten, in plaats van de leden van bijlage 1',
  min: 'ondergrens per gemeente: een bedrag of een percentage van het lokaal te verdelen bedrag',
  max: 'bovengrens per gemeente, idem',
  unit: 'verdeel op de cent (standaard) of op hele euro’s: cent of euro',
  divisionLevel: 'toon het land per region (standaard) of elke regio per municipality',
  compare: 'zet elk bedrag naast dat op sleutel, met verschil en afwijking',
  divisionGrant:
    'uitkering die naar regio’s gaat: een naam uit spuk show grants (standaard spuk-iza), of een eigen map',
  divisionRules: 'regels: een profiel van de uitkering (standaard het eerste) of een eigen bestand',
};
