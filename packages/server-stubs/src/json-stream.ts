/** JSON text that is sent while it is made, so that the whole of it is never in memory. */
export class JsonStream implements AsyncIterable<string> {
  readonly #pieces: AsyncIterator<string>;
  readonly #first: IteratorResult<string>;

  private constructor(pieces: AsyncIterator<string>, first: IteratorResult<string>) {
    this.#pieces = pieces;
    this.#first = first;
  }

  /** Makes the first piece, so that an error in it can still be sent as a failure. */
  static async open(pieces: AsyncIterable<string>): Promise<JsonStream> {
    const iterator = pieces[Symbol.asyncIterator]();
    return new JsonStream(iterator, await iterator.next());
  }

  /** The pieces; to be read once. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    try {
      let result = this.#first;
      while (result.done !== true) {
        yield result.value;
        result = await this.#pieces.next();
      }
    } finally {
      // A reader that stops early ends the making too.
      await this.#pieces.return?.();
    }
  }

  /** The value of the whole text. */
  async read(): Promise<unknown> {
    let text = '';
    for await (const piece of this) text += piece;
    return JSON.parse(text);
  }
}
