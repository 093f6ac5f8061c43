import { z } from 'zod';
import { Share } from '../money/share.js';
import { RULES_SCHEMA } from './rules-document.js';

/** The tags by which rules-file.ts tells apart the checks that zod has no code of its own for. */
export const TAGS = {
  share: 'share',
  intervention: 'intervention',
  theme: 'theme',
} as const;

/** The themes of the brede SPUK, by id; a test holds them equal to data/places/themes.csv. */
export const THEMES: readonly string[] = [
  'sport-bewegen-cultuur',
  'gezondheid-sociale-basis',
  'ondersteunend',
];
/** The interventions of the brede SPUK are numbered from 1; a test holds the last equal to the data's. */
export const LAST_INTERVENTION = 15;

const text = z.string().trim().min(1);
const share = z.string(TAGS.share).refine(isShare, TAGS.share);
const intervention = z.int().refine(isIntervention, TAGS.intervention);
const theme = z.string().refine((id) => THEMES.includes(id), TAGS.theme);
const year = z.int().min(2000).max(2100);

const shiftReading = {
  value: share.nullable(),
  base: z.enum(['giving', 'receiving', 'theme']),
  scope: z.literal('theme'),
};
const carryReading = {
  value: share,
  base: z.enum(['granted', 'unspent']),
  scope: z.enum(['intervention', 'total']),
};

const parameters = z.strictObject({
  walls: entry({ value: z.boolean() }, 'boolean'),
  'shift-limit': entry(shiftReading, 'share'),
  'shift-receiving-cap': entry({ value: share.nullable() }, 'share'),
  'shift-excluded-interventions': entry({ value: z.array(intervention) }, 'interventions'),
  'shift-closed-themes': entry({ value: z.array(theme) }, 'themes'),
  'shift-counting': entry({ value: z.enum(['gross', 'net']) }, 'choice'),
  'limit-base': entry({ value: z.enum(['granted', 'granted-and-carried-in']) }, 'choice'),
  decisions: entry({ value: z.literal('sum') }, 'choice'),
  'carry-limit': entry(carryReading, 'share'),
  'carry-destination': entry({ value: z.enum(['same', 'any']) }, 'choice').optional(),
  'carry-spent-first': entry({ value: z.boolean() }, 'boolean'),
  'settlement-netting': entry({ value: z.literal('none') }, 'choice'),
  'accountability-lines': entry({ value: z.int().min(1).max(100) }, 'lines'),
});

/** The shape of a `spuk.rules/1` document: complete by itself, unknown keys refused. */
export const rulesDocument = z.strictObject({
  schema: z.literal(RULES_SCHEMA),
  profile: text,
  regulation: text,
  title: text,
  versions: z.array(z.strictObject({ from: year, to: year, parameters })).min(1),
});

function entry<Reading extends z.core.$ZodLooseShape, const Unit extends string>(
  reading: Reading,
  unit: Unit,
) {
  return z.strictObject({
    ...reading,
    unit: z.literal(unit),
    status: z.enum(['read', 'explained', 'reported', 'derived', 'assumed']),
    source: text,
    alternatives: z.array(z.strictObject({ ...reading, source: text })),
  });
}

/** Share itself decides what a share is. */
function isShare(value: string): boolean {
  try {
    Share.of(value);
    return true;
  } catch {
    return false;
  }
}

function isIntervention(number: number): boolean {
  return number >= 1 && number <= LAST_INTERVENTION;
}
