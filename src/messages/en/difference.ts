import type { DifferenceSpeech } from '../speech.js';

const CHANGES = { added: ' (new)', removed: ' (gone)', changed: '' } as const;

/** What changed between two results. */
export const difference: DifferenceSpeech = {
  title: (of) => {
    switch (of.key) {
      case 'difference':
        return `Differences ${of.year} · ${of.municipality.name} (${of.municipality.code})${CHANGES[of.change]}`;
      case 'difference-facts':
        return 'What the two results were made from';
      case 'difference-totals':
        return 'Differences · all municipalities and years together';
      case 'difference-settlement':
        return 'Differences in the final settlement';
      case 'difference-findings':
        return 'Differences in the findings';
    }
  },
  fact: (fact) => {
    switch (fact.kind) {
      case 'version':
        return 'Version of spuk';
      case 'profile':
        return 'Rules';
      case 'rules':
        return 'Content of the rules';
      case 'figures':
        return 'Figures that come along';
      case 'option':
        return `Option --${fact.name}`;
      case 'input':
        return `Input: ${fact.name}`;
    }
  },
  nothing: 'Nothing changed: amounts, limits and findings are equal.',
  note: 'Difference = new − old. In every block the rows add up to the total. Where a limit exists in only one of the results there is no difference, and the block does not add up.',
  findingsElsewhere: '--format json also gives what the results were made from.',
};
