import { counted } from '../counts.js';
import { amountsOf, ofAmounts, whole } from '../official-names.js';
import type { OfficialSpeech } from '../words.js';
import type { DutchNouns } from './nouns.js';
import { euro } from './writing.js';

const SCALE_REMEDY = {
  'too-small':
    'Zijn het bedragen × € 1.000, geef dan --amounts-in thousand; zijn het echt euro’s, geef dan --amounts-in euro.',
  'too-large':
    'Kijk met --verbose welk decimaalteken is gelezen, en verbeter de bedragen; zijn het echt euro’s, geef dan --amounts-in euro.',
} as const;

export const officialFindings = (nouns: DutchNouns): OfficialSpeech => ({
  SCALE_SUSPECTED: ({ municipality, year, scale, amounts }, namer) => ({
    message: `${namer.municipality(municipality)} ${year}: samen ${euro(amounts.given)}, terwijl ${amountsOf(namer)} voor dezelfde ${nouns.intervention.many} ${euro(amounts.official)} noemt; dat lijkt duizend keer te ${scale === 'too-small' ? 'klein' : 'groot'}.`,
    remedy: SCALE_REMEDY[scale],
  }),
  OFFICIAL_DIFFERENCE: ({ municipality, year, withLpo, beside, amounts }, namer) => ({
    message: `${namer.municipality(municipality)} ${year}: toegekend ${euro(amounts.given)}${
      beside ? ', met de officiële bedragen ernaast' : ''
    }; officieel ${euro(amounts.official)} (${amountsOf(namer)}${withLpo ? whole(namer) : ''}), verschil ${euro(amounts.difference)}.`,
    remedy:
      'Een latere beschikking of een loon- en prijsbijstelling (LPO) kan het verschil verklaren; gerekend wordt met de toekenning. De officiële bedragen staan in `spuk allocate` zonder -a.',
  }),
  INDICATIVE_AMOUNTS: ({ rows }, namer) => ({
    message: `${counted(rows, ['bedrag is', 'bedragen zijn'])} als indicatief gemerkt: afgeleid door een eerdere versie van spuk of in een jaar met schotten, en niet de officiële bedragen${ofAmounts(namer, ' van ')}.`,
    remedy:
      'Vervang ze door de bedragen van uw beschikking; `spuk init -m` vult in een nieuwe map de officiële bedragen in, en zonder deze -a rekent spuk daarmee.',
  }),
});
