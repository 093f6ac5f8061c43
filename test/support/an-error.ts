import { expect } from 'vitest';

/** What is thrown on purpose, with this message. */
export function anError(message: string): unknown {
  return expect.objectContaining({
    name: 'SpukError',
    code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
    message,
  });
}
