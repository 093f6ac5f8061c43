import { counted } from '../counts.js';
import { type CodeTexts, codesText } from '../listings.js';
import { capital, partsOf, shortened } from '../parts.js';
import type { ActualsSpeech } from '../words.js';
import type { EnglishNouns } from './nouns.js';
import { english, euro, explainCommand } from './writing.js';

const CODES: CodeTexts = {
  booking: ['booking', 'bookings'],
  code: ['code', 'codes'],
  noCode: 'without a code',
  more: (codes) => `and ${codes} more`,
};

/** What is said of actuals, and of what follows from them. */
export function actualsFindings(nouns: EnglishNouns): ActualsSpeech {
  const parts = partsOf({ intervention: nouns.intervention.one, theme: `the ${nouns.theme.one}` });
  return {
    CARRY_EXCEEDS_UNSPENT: (finding, namer) => {
      const { year, amounts } = finding;
      return {
        message: `${capital(parts.judged(finding, namer))} carries ${euro(amounts.actual)} from ${year} to ${
          year + 1
        }, but of the money of ${year} itself ${euro(amounts.limit)} was not spent: ${euro(amounts.excess)} too much.`,
        remedy: `Lower the carry, or see ${explainCommand(finding, namer)}. With --carry max added, \`spuk settle\` shows what can be carried.`,
      };
    },
    OVERSPENT: (finding, namer) => {
      const { year, amounts } = finding;
      return {
        message: `${capital(parts.judged(finding, namer))}: ${euro(amounts.spent)} was spent in ${year} and ${euro(amounts.available)} was available; the municipality pays ${euro(amounts.overspent)} itself.`,
        remedy:
          // Where the total is overspent, or of a grant of regions, no shift covers it.
          finding.region === undefined && finding.intervention !== undefined
            ? `Check the bookings, or cover the deficit with a shift where the rules of ${year} allow it.`
            : 'Check the bookings.',
      };
    },
    NEGATIVE_SPENT: (finding, namer) => ({
      message: `The actuals of ${finding.region === undefined ? parts.intervention(finding, namer) : `${namer.municipality(finding.municipality ?? '')} for ${namer.regional?.grant ?? ''}`} add up to ${euro(finding.amounts.spent)} in ${
        finding.year
      }, less than zero.`,
      remedy:
        finding.region === undefined
          ? `Check that a correction stands in the right year and at the right ${nouns.intervention.one}.`
          : 'Check that a correction stands in the right year.',
    }),
    EXPECT_BELOW_SPENT: (finding, namer) => ({
      message: `${capital(parts.judged(finding, namer))}: ${euro(finding.amounts.expected)} is expected for the whole of ${finding.year}, less than the ${euro(finding.amounts.spent)} that is booked already.`,
      remedy: 'State in the expectation the amount of the whole year, with what is booked already.',
    }),
    UNMAPPED: ({ municipality = '', year, bookings, amounts, codes, groups = [] }, namer) => ({
      message: `${counted(bookings, CODES.booking)} of ${namer.municipality(municipality)} in ${year}, ${bookings === 1 ? '' : 'together '}${euro(amounts.sum)}, ${bookings === 1 ? 'belongs' : 'belong'} to no ${nouns.intervention.one} and ${bookings === 1 ? 'does' : 'do'} not count: ${codesText(codes, groups, { texts: CODES, writing: english })}.`,
      remedy: `Add the codes to the file of --map, with “none” as ${nouns.intervention.one} where they are not of this grant.`,
    }),
    CONTRADICTING_MAP: ({ text, first, overlap }) =>
      overlap
        ? {
            message: `“${shortened(text)}” fits “${shortened(overlap[0])}” (line ${first.line}) and “${shortened(overlap[1])}”, and neither says more of it; such bookings do not count.`,
            remedy: `Give “${shortened(text)}” a line of its own, or make one of the two smaller.`,
          }
        : {
            message: `“${shortened(text)}” stands on line ${first.line} with another ${nouns.intervention.one}; the first counts.`,
            remedy: 'Remove one of the two lines.',
          },
    MERGED_MUNICIPALITY: ({ municipality, text, was }, namer) => ({
      message: `${shortened(text)}${was === undefined ? '' : ` (${was})`} went into ${namer.municipality(municipality)}; its rows count there (--accept-merged).`,
      remedy: 'Nothing has to change.',
    }),
  };
}
