/**
 * What the library throws on purpose, told apart by its code. Errors of the core and refusals of files are of this
 * class; anything else that is thrown is a defect.
 */
export class SpukError extends Error {
  /** In English, the same in every version: `not-an-amount`, `invalid-rules` and the like. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SpukError';
    this.code = code;
  }
}
