import type { ClientParts } from '../clients/client.js';

/** A client with one thing wrong. */
export interface ClientMutant {
  /** What the client does, as a sentence without its subject. */
  readonly name: string;
  /** Scenarios that must find it, perhaps among others. */
  readonly foundBy: readonly string[];
  /** The parts that are wrong. */
  readonly parts: Partial<ClientParts>;
}
