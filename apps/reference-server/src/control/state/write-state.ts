import { isRecord, toWireOutput } from '@numberkit/contract';
import { control } from '../../contracts.js';
import type { Scope } from '../../storage/scope.js';
import { type StatePart, stateKinds } from './read-state.js';

/** The JSON text of a `State`, made of its parts; an account may go on in the next part. */
export async function* toStateText(parts: AsyncIterable<StatePart>): AsyncGenerator<string> {
  let open: AccountWriter | undefined;
  let text = '{"accounts":[';
  for await (const { accounts } of parts) {
    const wire: unknown = toWireOutput(control.operations.getState, { accounts });
    const written: unknown = isRecord(wire) ? wire['accounts'] : undefined;
    for (const [index, { accountId, region }] of accounts.entries()) {
      if (open?.scope.accountId !== accountId || open.scope.region !== region) {
        text += open === undefined ? '' : `${open.end()},`;
        open = new AccountWriter({ accountId, region }, stateKinds);
        text += open.begin();
      }
      text += open.write(Array.isArray(written) ? written[index] : undefined);
    }
    yield text;
    text = '';
  }
  yield `${text}${open?.end() ?? ''}]}`;
}

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

  /** @param account An account on the wire, with the next items of its lists. */
  write(account: unknown): string {
    let text = '';
    for (const [index, name] of this.#names.entries()) {
      const items: unknown = isRecord(account) ? account[name] : undefined;
      if (!Array.isArray(items) || items.length === 0) continue;
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
