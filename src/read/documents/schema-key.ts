import { z } from 'zod';

/** Where an editor finds the JSON Schema that it completes a file by; nothing is read of it. */
export const forEditors = { $schema: z.string().optional() };
