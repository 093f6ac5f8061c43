import type { DivisionRefusalSpeech } from '../../words.js';
import { and, euro, or, percent, suggested } from '../writing.js';

const MONEY = 'Schrijf een bedrag zoals 50000 of 50.000,00, of een percentage tot en met 100%, zoals 12,5%.';

/** Why a grant cannot be divided at all, in Dutch. */
export const divisionRefusals: DivisionRefusalSpeech = {
  'unknown-region': ({ text, suggestions }) => ({
    message: `De regio «${text}» bestaat niet.`,
    hint: suggested(suggestions, 'Zie `spuk show regions`.'),
  }),
  'no-region-amount': ({ region, year }) => ({
    message: `Voor ${year} is er geen bedrag${region === null ? '' : ` van ${region}`}.`,
    hint: 'Geef het bedrag van één regio met --amount, of dat van heel Nederland met --national.',
  }),
  'bad-money': ({ option, text, percentage }) => ({
    message: `«${text}» bij ${option} is geen bedrag${percentage ? ' of percentage' : ''}.`,
    hint: percentage ? MONEY : 'Schrijf een bedrag van nul of meer, zoals 50000 of 50.000,00.',
  }),
  'bare-number': ({ option, text, amount, percentages }) => {
    const meant = [...percentages.map((share) => percent(share)), euro(amount)];
    return {
      message: `«${text}» bij ${option}: ${meant.length > 1 ? or(meant) : 'is dat een bedrag'}?`,
      hint: `Schrijf ${or(meant.map((one) => `"${one.replaceAll('\u00a0', ' ')}"`))}. Een getal zonder teken is pas vanaf 1.000 een bedrag in euro’s.`,
    };
  },
  'conflicting-options': ({ option, other }) => ({
    message: `${option} en ${other} gaan niet samen.`,
    hint: 'Kies een van beide.',
  }),
  'no-weight': ({ region, file, names }) => ({
    message:
      names.length === 0
        ? `Geen enkele gemeente van ${region} heeft een gewicht boven nul${file === null ? '' : ` in ${file}`}.`
        : `${and(names)} ${names.length === 1 ? 'heeft' : 'hebben'} geen gewicht${file === null ? '' : ` in ${file}`}; ${region} kan niet worden verdeeld.`,
    hint: 'Geef elke gemeente van de regio een gewicht; 0 mag.',
  }),
  'nothing-in-region': ({ whose, region, year }) => ({
    message: `${whose} heeft in ${year} geen bedrag van die soort${whose === region ? '' : ` in ${region}`}.`,
    hint: 'Bekijk eerst met `spuk iza --region` en dezelfde bestanden wat er is.',
  }),
  'not-in-region': ({ municipality, regions, home }) => ({
    message: `${municipality} ligt niet in ${or(regions)}.`,
    hint:
      home === null
        ? 'Laat de gemeente of de regio weg.'
        : `De regio van ${municipality} is ${home}. Laat --region weg, of noem die regio.`,
  }),
  'region-needed': ({ file }) => ({
    message: `${file} zegt niet bij elk project van welke regio het is.`,
    hint: 'Noem één regio met --region, of geef het bestand een kolom «regio».',
  }),
};
