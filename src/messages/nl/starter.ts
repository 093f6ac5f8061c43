import type { StarterSpeech } from '../speech.js';
import type { DutchNouns } from './nouns.js';

/** The files that a folder starts with. */
export const starter = (nouns: DutchNouns): StarterSpeech => ({
  files: { allocation: 'toekenning.csv', plan: 'plan.csv', spent: 'besteding.csv' },
  headers: {
    allocation: ['gemeente', 'jaar', nouns.intervention.one, 'beschikking', 'toegekend'],
    plan: ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag', 'toelichting'],
    spent: ['gemeente', 'jaar', nouns.intervention.one, 'besteed'],
  },
  shift: 'verschuiving',
  example: 'voorbeeld: haal het # en de spatie weg, dan telt de regel mee',
  decision: 'verlening',
  written: (folder) =>
    `Vul de bestanden aan in uw rekenblad of editor; een regel die met # begint is een voorbeeld en telt niet mee. Elk bestand is er als CSV en als Excel-bestand (.xlsx): kies er een; de instellingen noemen de CSV. Daarna: ${folder === '.' ? '' : `cd ${folder}, dan `}spuk allocate`,
  official: (file, stands) =>
    `De bedragen in ${file} zijn die van ${stands}. Kent een latere beschikking of LPO meer toe, zet die er dan als eigen regels bij, met de naam in de kolom beschikking; of laat dit bestand weg en geef alleen de latere: -a official -a later.csv.`,
});
