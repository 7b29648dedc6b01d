import type { Scope } from '../../storage/scope.js';

/** Items as they travel, by the list that they are of. */
export type WireLists = Readonly<Record<string, readonly unknown[]>>;

/** Writes an account and its lists as JSON, a part of the lists at a time. */
export class AccountWriter {
  readonly scope: Scope;
  readonly #names: readonly string[];
  /** How many lists have been begun; the last of them is open. */
  #begun = 0;
  #hasItems = false;

  /** @param names The names of the lists, in the order in which their items come. */
  constructor(scope: Scope, names: readonly string[]) {
    this.scope = scope;
    this.#names = names;
  }

  begin(): string {
    const { accountId, region } = this.scope;
    return JSON.stringify({ accountId, region }).slice(0, -1);
  }

  write(lists: WireLists): string {
    let text = '';
    for (const [index, name] of this.#names.entries()) {
      const items = lists[name] ?? [];
      if (items.length === 0) continue;
      text += this.#beginUpTo(index + 1);
      text += (this.#hasItems ? ',' : '') + JSON.stringify(items).slice(1, -1);
      this.#hasItems = true;
    }
    return text;
  }

  end(): string {
    return `${this.#beginUpTo(this.#names.length)}]}`;
  }

  #beginUpTo(count: number): string {
    let text = '';
    for (; this.#begun < count; this.#begun += 1) {
      text += `${this.#begun === 0 ? '' : ']'},${JSON.stringify(this.#names[this.#begun])}:[`;
      this.#hasItems = false;
    }
    return text;
  }
}
