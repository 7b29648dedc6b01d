export interface ListLimits {
  readonly entries: number;
  /** The size of all items together; the newest one is kept whatever its size. */
  readonly characters: number;
}

/** The newest items, within limits of their number and their size. */
export class BoundedList<Item extends { readonly size: number }> {
  readonly #limits: ListLimits;
  #items: Item[] = [];
  #size = 0;

  constructor(limits: ListLimits) {
    this.#limits = limits;
  }

  /** The oldest first. */
  get items(): readonly Item[] {
    return this.#items;
  }

  push(item: Item): void {
    this.#items.push(item);
    this.#size += item.size;
    while (this.#items.length > 1 && this.#isFull()) this.#size -= this.#items.shift()?.size ?? 0;
  }

  /** Removes all; returns them. */
  takeAll(): readonly Item[] {
    const items = this.#items;
    this.#items = [];
    this.#size = 0;
    return items;
  }

  #isFull(): boolean {
    return this.#items.length > this.#limits.entries || this.#size > this.#limits.characters;
  }
}
