import type { DifferenceSpeech } from '../speech.js';

const CHANGES = { added: ' (nieuw)', removed: ' (vervallen)', changed: '' } as const;

/** What changed between two results. */
export const difference: DifferenceSpeech = {
  title: (of) => {
    switch (of.key) {
      case 'difference':
        return `Verschillen ${of.year} · ${of.municipality.name} (${of.municipality.code})${CHANGES[of.change]}`;
      case 'difference-facts':
        return 'Waarmee de twee uitkomsten zijn gemaakt';
      case 'difference-totals':
        return 'Verschillen · alle gemeenten en jaren samen';
      case 'difference-settlement':
        return 'Verschillen in de eindafrekening';
      case 'difference-findings':
        return 'Verschillen in de bevindingen';
    }
  },
  fact: (fact) => {
    switch (fact.kind) {
      case 'version':
        return 'Versie van spuk';
      case 'profile':
        return 'Regels';
      case 'rules':
        return 'Inhoud van de regels';
      case 'figures':
        return 'Ingebouwde cijfers';
      case 'option':
        return `Optie --${fact.name}`;
      case 'input':
        return `Invoer: ${INPUTS[fact.name] ?? fact.name}`;
    }
  },
  nothing: 'Er is niets veranderd: bedragen, grenzen en bevindingen zijn gelijk.',
  note: 'Verschil = wordt − was. In elk blok tellen de regels op tot het totaal. Bestaat een grens in maar één van beide uitkomsten, dan is er geen verschil en telt het blok niet op.',
  findingsElsewhere: '--format json geeft ook waarmee de uitkomsten zijn gemaakt.',
};

const INPUTS: Readonly<Record<string, string>> = {
  allocation: 'toekenning',
  plan: 'plan',
  spent: 'bestedingen',
};
