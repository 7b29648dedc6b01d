import { type controlSchemas, toWireControlOutput } from '@numberkit/contract/control';
import type { Scope } from '../../storage/scope.js';
import { type StatePart, stateKinds } from './read-state.js';

type Account = controlSchemas.AccountState;

/** A state that is written while it is read, so that it is never in memory as a whole. */
export class StateStream implements AsyncIterable<string> {
  readonly #parts: AsyncIterator<StatePart>;
  #first: StatePart | undefined;

  private constructor(parts: AsyncIterator<StatePart>, first: StatePart | undefined) {
    this.#parts = parts;
    this.#first = first;
  }

  /** Reads the first part, so that what fails at once fails before anything is written. */
  static async open(parts: AsyncIterable<StatePart>): Promise<StateStream> {
    const iterator = parts[Symbol.asyncIterator]();
    const { value } = await iterator.next();
    return new StateStream(iterator, value);
  }

  /** The JSON text of a `State`, in pieces. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    const writer = new StateWriter();
    for (let part = this.#first; part !== undefined; part = (await this.#parts.next()).value) {
      this.#first = undefined;
      yield writer.write(part.accounts);
    }
    yield writer.end();
  }
}

/** The value that the text of a stream holds. */
export async function readStateStream(stream: StateStream): Promise<unknown> {
  let text = '';
  for await (const piece of stream) text += piece;
  return JSON.parse(text);
}

/** Writes the accounts of one part after the other; an account may go on in the next part. */
class StateWriter {
  #scope: Scope | undefined;
  /** The list of the account that is open, by its place among the kinds; -1 before the first one. */
  #kind = -1;
  /** Whether the open list has items. */
  #hasItems = false;
  #text = '{"accounts":[';

  write(accounts: Account[]): string {
    const wire = toWireAccounts(accounts);
    for (const [index, account] of accounts.entries()) {
      this.#enter(account);
      for (const [place, kind] of stateKinds.entries()) {
        const items = wire[index]?.[kind] ?? [];
        if (items.length === 0) continue;
        this.#openList(place);
        this.#text += (this.#hasItems ? ',' : '') + JSON.stringify(items).slice(1, -1);
        this.#hasItems = true;
      }
    }
    return this.#take();
  }

  end(): string {
    this.#leave();
    this.#text += ']}';
    return this.#take();
  }

  #take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #enter({ accountId, region }: Account): void {
    const isSame = this.#scope?.accountId === accountId && this.#scope.region === region;
    if (isSame) return;
    if (this.#scope !== undefined) {
      this.#leave();
      this.#text += ',';
    }
    this.#scope = { accountId, region };
    this.#text += JSON.stringify({ accountId, region }).slice(0, -1);
  }

  #openList(place: number): void {
    while (this.#kind < place) {
      this.#text += `${this.#kind === -1 ? '' : ']'},${JSON.stringify(stateKinds[this.#kind + 1])}:[`;
      this.#kind += 1;
      this.#hasItems = false;
    }
  }

  #leave(): void {
    if (this.#scope === undefined) return;
    this.#openList(stateKinds.length - 1);
    this.#text += ']}';
    this.#kind = -1;
    this.#scope = undefined;
  }
}

/** The lists of accounts as they travel. */
function toWireAccounts(accounts: Account[]): Partial<Record<string, readonly unknown[]>>[] {
  const wire: unknown = toWireControlOutput('getState', { accounts });
  const list: unknown =
    typeof wire === 'object' && wire !== null && 'accounts' in wire && wire.accounts;
  return Array.isArray(list) ? list : [];
}
