import { NumberkitError } from './numberkit-error.js';

/** The client cannot be built from what it was given. */
export class ConfigurationError extends NumberkitError {
  override readonly name = 'ConfigurationError';
  /** The option or the environment variable that is wrong, such as `baseUrl`. */
  readonly setting: string;

  /** The problem completes a sentence that starts with the setting; it never quotes the value. */
  constructor(setting: string, problem: string, cause?: unknown) {
    super(`${setting} ${problem}.`, { cause });
    this.setting = setting;
  }
}
