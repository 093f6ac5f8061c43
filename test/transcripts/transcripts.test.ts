import { describe, expect, it } from 'vitest';
import {
  commandsOf,
  keepTranscript,
  keptTranscript,
  transcriptNames,
  transcriptOf,
} from '../support/transcript.js';

// KEEP_TRANSCRIPTS=1 writes what the commands print now; the difference is then read in the commit.
const keep = process.env['KEEP_TRANSCRIPTS'] === '1';

describe('every transcript is what its commands print, to the letter', () => {
  it.each(transcriptNames())('%s', async (name) => {
    const kept = keptTranscript(name);
    const commands = commandsOf(kept);
    expect(commands.length).toBeGreaterThan(0);
    const now = await transcriptOf(commands);
    if (keep) keepTranscript(name, now);
    else expect(now).toBe(kept);
  });
});
