/** Events that wait for one reader. */
export class EventQueue<Event> implements AsyncIterableIterator<Event> {
  readonly #waiting: { readonly event: Event; readonly size: number }[] = [];
  #wake: ((result: IteratorResult<Event>) => void) | undefined;
  #isOver = false;
  #size = 0;

  /** The size of all events that wait. */
  get size(): number {
    return this.#size;
  }

  push(event: Event, size: number): void {
    if (this.#isOver) return;
    const wake = this.#wake;
    this.#wake = undefined;
    if (wake !== undefined) {
      wake({ done: false, value: event });
      return;
    }
    this.#waiting.push({ event, size });
    this.#size += size;
  }

  /** Ends the events; those that wait are dropped. */
  end(): void {
    this.#isOver = true;
    this.#waiting.length = 0;
    this.#size = 0;
    this.#wake?.({ done: true, value: undefined });
    this.#wake = undefined;
  }

  next(): Promise<IteratorResult<Event>> {
    const first = this.#waiting.shift();
    if (first !== undefined) {
      this.#size -= first.size;
      return Promise.resolve({ done: false, value: first.event });
    }
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  return(): Promise<IteratorResult<Event>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
