import { type OperationFacts, toOutputJson } from '@numberkit/contract';

/**
 * The body of a success as the bytes of its JSON, to be taken once. The promises that a request has waited for keep
 * what they resolved to until the next full garbage collection. Of a long list that would be thousands of objects;
 * here it is an empty shell, as soon as the bytes are sent.
 */
export class EncodedBody {
  #bytes: Uint8Array | undefined;

  constructor(facts: OperationFacts, output: unknown) {
    this.#bytes = Buffer.from(toOutputJson(facts, output));
  }

  take(): Uint8Array {
    const bytes = this.#bytes;
    if (bytes === undefined) throw new Error('The bytes of a body were taken before.');
    this.#bytes = undefined;
    return bytes;
  }

  /** Takes the bytes, and returns the value of the JSON. */
  read(): unknown {
    return JSON.parse(Buffer.from(this.take()).toString());
  }
}
